package fr.jalon.labelling.report;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.web.CursorPage;
import java.util.List;

/** A version of a report, as JSON. */
public final class ReportSheet {

    public final int number;
    /** SHA-256 of what it says. */
    public final String hash;

    public final String conclusion;
    public final String assembledBy;
    public final String assembledAt;
    public final List<SignatureSheet> signatures;
    /** Whether both auditors signed it. */
    public final boolean signed;

    ReportSheet(ReportVersion from) {
        number = from.number();
        hash = from.hash();
        conclusion = from.conclusion();
        assembledBy = from.assembledByName();
        assembledAt = from.assembledAt() + "Z";
        signatures = from.signatures().stream().map(SignatureSheet::new).toList();
        signed = from.isSigned();
    }

    static CursorPage<ReportSheet> page(List<ReportVersion> all) {
        return CursorPage.of(all, Integer.MAX_VALUE, one -> String.valueOf(one.number()))
                .map(ReportSheet::new);
    }

    /** A signature of it. */
    public static final class SignatureSheet {

        public final AuditorKind kind;
        public final String name;
        public final String signedAt;

        SignatureSheet(ReportSignature from) {
            kind = from.kind();
            name = from.name();
            signedAt = from.signedAt() + "Z";
        }
    }
}
