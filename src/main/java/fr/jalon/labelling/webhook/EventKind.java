package fr.jalon.labelling.webhook;

import fr.jalon.tenancy.StructureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What other software may be told of. A new kind is a constant here, a text for each language and a call. */
public enum EventKind {
    /** A version of a reference was published: for all structures of the kinds that it is for. */
    REFERENCE_PUBLISHED("reference.published", false, true),
    /** A structure signed its self-diagnosis. */
    DIAGNOSIS_SIGNED("diagnosis.signed", true, true),
    /** An action of a structure's improvement plan is past its date and not done. */
    ACTION_LATE("action.late", true, false),
    /** A structure was told of a decision of the commission. */
    DECISION_NOTIFIED("decision.notified", true, true),
    /** A label was suspended, given back, withdrawn or renewed. */
    LABEL_CHANGED("label.changed", true, true),
    /** A structure appealed against a decision. */
    APPEAL_FILED("appeal.filed", false, true),
    /** An appeal was found admissible or not, or decided on. */
    APPEAL_ANSWERED("appeal.answered", false, true),
    /** A campaign programmed the audit of a structure. */
    AUDIT_PROGRAMMED("audit.programmed", true, true),
    /** A structure filed its request for an audit. */
    AUDIT_REQUESTED("audit.requested", true, true),
    /** The label office found it admissible. */
    AUDIT_ADMITTED("audit.admitted", true, true),
    /** Pair and days of an audit were named, changed or taken away. */
    AUDIT_ASSIGNED("audit.assigned", true, true),
    /** The auditors sent their findings: the structure may reply. */
    AUDIT_FINDINGS_SENT("audit.findings-sent", true, true),
    /** The structure has longer to reply. */
    AUDIT_REPLY_EXTENDED("audit.reply-extended", true, true),
    /** Both auditors signed the report. */
    AUDIT_CLOSED("audit.closed", true, true);

    private final String code;
    private final boolean toAssociation;
    private final boolean toUnion;

    EventKind(String code, boolean toAssociation, boolean toUnion) {
        this.code = code;
        this.toAssociation = toAssociation;
        this.toUnion = toUnion;
    }

    /** Its name in what is sent. */
    public String code() {
        return code;
    }

    /** Whether the association of where it happened is told. */
    boolean isToAssociation() {
        return toAssociation;
    }

    /** Whether the national union is told, wherever it happened. */
    boolean isToUnion() {
        return toUnion;
    }

    /** What a structure may be told of. */
    public static List<EventKind> of(StructureCode structure) {
        boolean union = structure.equals(StructureCode.NATIONAL_UNION);
        return Arrays.stream(values()).filter(kind -> !union || kind.toUnion).toList();
    }

    /** The one of that name, if there is one. */
    static Optional<EventKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
