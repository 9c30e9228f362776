package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.audit.EvidenceLine;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.List;

/** All that a visit needs, in one answer, to be worked on without a network. */
public final class VisitSheetForm {
    public final String structureName;
    public final AuditState state;
    public final boolean open;
    public final List<CriterionForm> criteria;
    public final List<FindingForm> findings;

    VisitSheetForm(VisitSheet sheet) {
        structureName = sheet.structure().name();
        state = sheet.audit().getState();
        open = state.isExamination();
        criteria = sheet.lines().stream().map(CriterionForm::new).toList();
        findings = sheet.findings().stream().map(FindingForm::new).toList();
    }

    /** A criterion: what the reference asks, what the structure said, what the auditor scored. */
    public static final class CriterionForm {
        public final String axis;
        public final String code;
        public final String title;
        public final String text;
        public final boolean blocking;
        public final boolean conditional;
        public final List<String> requirements;
        public final List<String> expectedEvidence;
        public final List<ScaleStep> levels;
        public final SelfForm self;
        public final List<String> evidence;
        public final CriterionSheet.Score mine;

        CriterionForm(VisitSheet.Line from) {
            ReferenceNode node = from.node();
            CriterionLine line = from.self();
            axis = line.axisTitle();
            code = line.code();
            title = line.title();
            text = node.text();
            blocking = node.blocking();
            conditional = !node.details().always();
            requirements = node.children().stream().map(ReferenceNode::label).toList();
            expectedEvidence = node.details().expectedEvidence();
            levels = from.scores().steps();
            self = new SelfForm(line);
            evidence = line.evidence().stream().map(EvidenceLine::title).toList();
            mine = CriterionSheet.Score.of(from.scores().mine());
        }
    }

    /** What the structure said in its signed diagnosis. */
    public static final class SelfForm {
        public final Integer level;
        public final boolean applicable;
        public final String reason;
        public final String strengths;
        public final String weaknesses;

        SelfForm(CriterionLine line) {
            level = line.level();
            applicable = line.applicable();
            reason = line.reason();
            strengths = line.strengths();
            weaknesses = line.weaknesses();
        }
    }

    /** A finding of the pair. */
    public static final class FindingForm {
        public final String id;
        public final FindingKind kind;
        public final String criterion;
        public final String text;
        public final String author;
        public final int version;

        FindingForm(Finding finding) {
            id = finding.getTextId();
            kind = finding.getKind();
            criterion = finding.getCriterion();
            text = finding.getText();
            author = finding.getAuthorName();
            version = finding.getVersion();
        }
    }
}
