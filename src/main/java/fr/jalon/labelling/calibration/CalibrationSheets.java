package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.AuditorKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What calibration shows and takes in REST. Means are in levels, and null below five scores. */
public final class CalibrationSheets {

    private CalibrationSheets() {}

    /** An auditor's drift. */
    public static final class Drift {
        public String auditor;
        public String name;
        public AuditorKind kind;
        public String organisation;
        public int audits;
        public int scores;
        public Double fromAgreed;
        public int compared;
        public Double fromOther;
        public int selfScores;
        public Double fromSelf;
        public int criteria;
        public Integer apartPercent;

        /** For JSON. */
        public Drift() {}

        Drift(AuditorDrift drift) {
            auditor = drift.textId();
            name = drift.name();
            kind = drift.kind();
            organisation = drift.organisation();
            audits = drift.audits();
            scores = drift.scores();
            fromAgreed = drift.fromAgreed();
            compared = drift.compared();
            fromOther = drift.fromOther();
            selfScores = drift.selfScores();
            fromSelf = drift.fromSelf();
            criteria = drift.criteria();
            apartPercent = drift.apartPercent();
        }
    }

    /** All about an auditor. */
    public static final class Auditor {
        public Drift drift;
        public List<Mean> feedback;
        public List<String> comments;
        public List<Evaluation> evaluations;

        /** For JSON. */
        public Auditor() {}

        Auditor(ReadCalibration.Sheet sheet) {
            drift = new Drift(sheet.drift());
            feedback = sheet.feedback().stream().map(Mean::new).toList();
            comments = sheet.comments();
            evaluations = sheet.evaluations().stream().map(Evaluation::new).toList();
        }
    }

    /** What structures answered to a question, from 1 to 5. */
    public static final class Mean {
        public String auditor;
        public int questionnaire;
        public String question;
        public int answers;
        public double mean;

        /** For JSON. */
        public Mean() {}

        Mean(FeedbackMean one) {
            auditor = one.auditor();
            questionnaire = one.questionnaire();
            question = one.textFr();
            answers = one.answers();
            mean = one.mean();
        }
    }

    /** A criterion that divides. */
    public static final class Criterion {
        public String node;
        public String reference;
        public String code;
        public String title;
        public int audits;
        public int divided;
        public Double distance;

        /** For JSON. */
        public Criterion() {}

        Criterion(DividingCriterion one) {
            node = one.textId();
            reference = one.reference();
            code = one.code();
            title = one.title();
            audits = one.audits();
            divided = one.divided();
            distance = one.distance();
        }
    }

    /** An alert; measured and threshold in hundredths of a level, or in per cent for DIVIDES and APART. */
    public static final class Alert {
        public String id;
        public AlertKind kind;
        public String title;
        public AlertState state;
        public int measured;
        public int threshold;
        public int basis;
        public LocalDate openedOn;
        public LocalDate seenOn;
        public LocalDate closedOn;
        public String note;

        /** For JSON. */
        public Alert() {}

        Alert(CalibrationAlert alert) {
            id = alert.getTextId();
            kind = alert.getKind();
            title = alert.getTitle();
            state = alert.getState();
            measured = alert.getMeasured();
            threshold = alert.getThreshold();
            basis = alert.getBasis();
            openedOn = alert.getOpenedOn();
            seenOn = alert.getSeenOn();
            closedOn = alert.getClosedOn();
            note = alert.getNote();
        }
    }

    /** What was done about an alert. */
    public static final class Closing {
        @NotBlank
        @Size(max = EvaluationText.TEXT_LENGTH)
        public String note;
    }

    /** An evaluation of an auditor; its identifier is given, not taken. */
    public static final class Evaluation {
        public String id;

        @NotNull
        public LocalDate from;

        @NotNull
        public LocalDate until;

        @NotBlank
        public String strengths;

        @NotBlank
        public String improvements;

        /** For JSON. */
        public Evaluation() {}

        Evaluation(AuditorEvaluation one) {
            id = one.getTextId();
            from = one.getFromDay();
            until = one.getUntilDay();
            strengths = one.getStrengths();
            improvements = one.getImprovements();
        }

        EvaluationText text() {
            return new EvaluationText(from, until, strengths, improvements);
        }
    }
}
