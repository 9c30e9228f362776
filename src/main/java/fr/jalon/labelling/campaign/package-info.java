/**
 * Campaigns of audits: what is audited, when and at which rhythm. A launch programs the audits in the background; then the
 * board by region and stage, the calendar of visits and the forecast tell how far the campaign is.
 */
package fr.jalon.labelling.campaign;
