/** The counsellor's day: appointments, who needs action, figures. */
package fr.jalon.casework.workspace;
