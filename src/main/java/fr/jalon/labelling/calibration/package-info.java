/**
 * How alike auditors score: the drift of each, criteria that divide, alerts to harmonise, what audited structures say of
 * their audit, and the label office's evaluation of auditors.
 */
package fr.jalon.labelling.calibration;
