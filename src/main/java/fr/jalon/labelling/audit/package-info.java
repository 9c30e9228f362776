/**
 * Audits of a structure by a pair of auditors: one of a certification body, one of the network. The national label office
 * opens them, the auditors record findings, the structure replies, the auditors close.
 */
package fr.jalon.labelling.audit;
