package fr.jalon.labelling.campaign;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How far an audit of a campaign is: each stage is past the one before. */
public enum CampaignStage {
    /** The structure has not asked yet. */
    PROGRAMMED,
    REQUESTED,
    /** Admissible; pair or days are not known. */
    ADMITTED,
    /** Pair and days are known. */
    OPENED,
    /** The auditors examine the structure. */
    VISIT,
    REPLY,
    REPORT,
    /** The report is signed: the commission may decide. */
    CLOSED,
    DECIDED;

    private static final String NAMES =
            Arrays.stream(values()).map(one -> "'" + one + "'").collect(Collectors.joining(", "));

    /** The place of a column's stage among all, from 1, as SQL. */
    static String place(String column) {
        return "field(" + column + ", " + NAMES + ")";
    }
}
