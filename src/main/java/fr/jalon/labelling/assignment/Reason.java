package fr.jalon.labelling.assignment;

/**
 * A part of why an audit has its pair and day, or has none.
 *
 * @param seat whose place in the pair it concerns; null where it concerns the audit
 * @param amount of an assigned audit: kilometres, audits of the auditor, days away from the wish; of an unassigned one: how
 *     many auditors the rule keeps from it, or days
 * @param cost what it costs, in kilometres; 0 where the audit is not assigned
 */
record Reason(PlanRule rule, PlanConstraints.Seat seat, int amount, long cost) {}
