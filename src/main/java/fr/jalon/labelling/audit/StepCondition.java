package fr.jalon.labelling.audit;

/** What another feature asks of an audit before it passes to a state, and keeps of it as it does. */
public interface StepCondition {

    /** Refuses, where what the feature asks for is not there. */
    void check(Audit audit, AuditState next);
}
