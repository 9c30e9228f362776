package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Calls on the calibration of auditors, and on what Essai-Sud says of its audit. */
final class CalibrationPaths {

    /** The list that names auditors to the label office, which named them in pairs. */
    static final String AUDITORS = "GET /calibration/auditors";

    private static final String AUDITOR = "calibration/auditors/" + Ids.text(TestPeople.AUDITOR_CERTIFIER.accountId());

    private static final String ALERT = "calibration/alerts/" + South.CALIBRATION_ALERT;

    private static final String EVALUATION = "calibration/evaluations/" + South.AUDITOR_EVALUATION;

    private static final String WRITTEN =
            """
            {"from": "1998-01-01", "until": "1998-12-31", "strengths": "Intrus", "improvements": "Intrus"}""";

    private static final String FEEDBACK = "audit-feedback/" + South.CLOSED_AUDIT;

    private static final Map<String, PathCall> OFFICE = Map.of(
            "GET /calibration/auditors/{id}",
            new PathCall(AUDITOR, null),
            "POST /calibration/auditors/{id}/evaluations",
            new PathCall(AUDITOR + "/evaluations", WRITTEN),
            "GET /calibration/alerts/{id}",
            new PathCall(ALERT, null),
            "POST /calibration/alerts/{id}/sight",
            new PathCall(ALERT + "/sight", "{}"),
            "POST /calibration/alerts/{id}/closing",
            new PathCall(ALERT + "/closing", """
            {"note": "Intrus"}"""),
            "GET /calibration/evaluations/{id}",
            new PathCall(EVALUATION, null),
            "PUT /calibration/evaluations/{id}",
            new PathCall(EVALUATION, WRITTEN));

    private static final Map<String, PathCall> STRUCTURE = Map.of(
            "GET /audit-feedback/{audit}",
            new PathCall(FEEDBACK, null),
            "POST /audit-feedback/{audit}",
            new PathCall(FEEDBACK, """
            {"answers": []}"""),
            "PUT /audit-feedback/{audit}",
            new PathCall(FEEDBACK, """
            {"answers": []}"""));

    private CalibrationPaths() {}

    /** All of them, each with those who have something to see of it. */
    static void all(BiConsumer<Map<String, PathCall>, Set<TestPeople>> add) {
        add.accept(OFFICE, EnumSet.of(TestPeople.LABEL_OFFICE));
        add.accept(STRUCTURE, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
    }
}
