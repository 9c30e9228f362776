package fr.jalon.testing;

import fr.jalon.shared.Ids;

/**
 * What the mission of Essai-Sud has, written by {@code tenants/south.sql} before the tests: identifiers for those who
 * try to reach it from elsewhere.
 */
public final class South {

    public static final String STRUCTURE = "98002S00";
    public static final String DATABASE = "ml_98002s00";

    /** Every text of its rows begins so. */
    public static final String SECRET = "Sud-secret";

    public static final String PERSON = Ids.text(9001);
    public static final String OTHER_PERSON = Ids.text(9021);
    public static final String SET_ASIDE_PAIR = Ids.text(9016);
    public static final String MERGE = Ids.text(9017);
    public static final String SITUATION = Ids.text(9006);
    public static final String APPOINTMENT = Ids.text(9003);
    public static final String SESSION = Ids.text(9010);
    public static final String SITE = Ids.text(9012);
    public static final String ACT = Ids.text(9002);
    public static final String IN_DEPTH = Ids.text(9004);
    public static final String OFFER = Ids.text(9013);
    public static final String DOCUMENT = Ids.text(9010);
    public static final String IMPORT = Ids.text(9010);
    public static final String SAVED_LIST = Ids.text(9010);
    public static final String DIAGNOSIS = Ids.text(9101);
    public static final String SIGNED_DIAGNOSIS = Ids.text(9102);
    public static final String SCORE = Ids.text(9401);
    public static final String MENTION = Ids.text(9503);

    /** A draft of the union's, and its one node. */
    public static final String DRAFT_REFERENCE = Ids.text(9501);

    public static final String DRAFT_NODE = Ids.text(9502);

    public static final String EVIDENCE = Ids.text(9103);
    public static final String EVIDENCE_LINK = Ids.text(9104);
    public static final String INDICATOR_ALERT = Ids.text(9109);

    /** Of case files, open; its first file, and the text of it that is released. */
    public static final String SAMPLE = Ids.text(9110);

    public static final String SAMPLED_TEXT = Ids.text(9005);

    public static final String ACTION = Ids.text(9105);

    public static final String SWOT_ITEM = Ids.text(9502);
    public static final String ROADMAP = Ids.text(9503);
    public static final String REVIEW = Ids.text(9520);
    public static final String REVIEW_DECISION = Ids.text(9522);
    public static final String EVALUATION = Ids.text(9523);

    /** On site, by a pair of which {@code AUDITOR_ELSEWHERE} is not. */
    public static final String AUDIT = Ids.text(9201);

    /** Closed, with the finding. */
    public static final String CLOSED_AUDIT = Ids.text(9202);

    public static final String FINDING = Ids.text(9205);

    /** On the agenda of the commission's next session; the decision of before, its label and all that hangs on it. */
    public static final String AGENDA_ITEM = Ids.text(9704);

    public static final String COMMISSION_SESSION = Ids.text(9703);
    public static final String SEAT = Ids.text(9700);
    public static final String DECISION = Ids.text(9207);
    public static final String LABEL = Ids.text(9208);
    public static final String CONDITION = Ids.text(9705);
    public static final String CONDITION_EVIDENCE = Ids.text(9706);
    public static final String FOLLOW_UP = Ids.text(9707);
    public static final String LABEL_ALERT = Ids.text(9709);
    public static final String APPEAL = Ids.text(9711);
    public static final String APPEAL_DOCUMENT = Ids.text(9712);
    /** Of the auditor who declared an interest in it. */
    public static final String AVAILABILITY = Ids.text(9241);

    public static final String TRAINING = Ids.text(9242);

    public static final String PLAN = Ids.text(9244);

    /** A campaign that is closed; no audit of theirs is in it. */
    public static final String CAMPAIGN = Ids.text(9247);

    public static final String INTEREST = Ids.text(9243);

    /** Proposed to Essai-Ailleurs: a file of theirs that has not left. */
    public static final String TRANSFER = Ids.text(9401);

    /** By which another file of theirs has left. */
    public static final String SEALED = Ids.text(9402);

    /** Asked of their association. */
    public static final String SUPPORT = Ids.text(9501);

    /** Of their association, open to Essai-Nord too; one of theirs is enrolled. */
    public static final String WORKSHOP = Ids.text(9503);

    public static final String ENROLMENT = Ids.text(9504);

    /** Proposed to their association, not published. */
    public static final String PRACTICE = Ids.text(9505);

    /** Paused. */
    public static final String WEBHOOK = Ids.text(9601);

    public static final String DELIVERY = Ids.text(9603);

    public static final String PRACTICE_FILE = Ids.text(9540);

    /** Of calibration, for the label office. */
    public static final String CALIBRATION_ALERT = Ids.text(9630);

    /** Of the auditor of their closed audit. */
    public static final String AUDITOR_EVALUATION = Ids.text(9631);

    private South() {}
}
