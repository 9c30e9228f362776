/** What every page and resource shares: the shell around a page, navigation, refusals shown to people. */
package fr.jalon.shared.web;
