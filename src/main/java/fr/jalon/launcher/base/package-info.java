/** What every part of the launcher stands on: the folders, the settings, and how it speaks on the terminal. */
package fr.jalon.launcher.base;
