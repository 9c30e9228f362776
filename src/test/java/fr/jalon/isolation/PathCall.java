package fr.jalon.isolation;

import java.util.Set;

/** A path of the REST interface with something of Essai-Sud in it, and a body or null. */
record PathCall(String path, String body) {
    /**
     * Lists, which name nothing: what they must not hold is tried apart. References are common to all; FeedIT tries the
     * addresses of calendars.
     */
    static final Set<String> NAMES_NOTHING = Set.of(
            "GET /young-people",
            "POST /young-people/search",
            "GET /imports",
            "GET /transfers",
            "GET /sealed-files",
            "POST /imports",
            "GET /exports/young-people",
            "GET /saved-lists",
            "POST /saved-lists",
            "GET /actions",
            "GET /action-rules",
            "PUT /action-rules",
            "GET /self-diagnoses",
            "GET /mentions",
            "POST /self-diagnoses",
            "GET /evidence",
            "GET /indicators",
            "GET /indicator-alerts",
            "POST /indicator-alerts/recounts",
            "GET /improvement-actions",
            "GET /exports/improvement-plan",
            "GET /structure-project",
            "PUT /structure-project",
            "GET /swot-items",
            "POST /swot-items",
            "GET /roadmaps",
            "POST /roadmaps",
            "GET /plan-reviews",
            "POST /plan-reviews",
            "GET /plan-evaluations",
            "POST /plan-evaluations",
            "GET /audits",
            "GET /calendars/{key}",
            "GET /appointments",
            "GET /free-hours",
            "GET /sessions",
            "POST /sessions",
            "GET /duplicates",
            "GET /duplicates/set-aside",
            "GET /merges",
            "GET /sites",
            "POST /sites",
            "GET /support-requests",
            "POST /support-requests",
            "GET /regional-workshops",
            "POST /regional-workshops",
            "GET /practices",
            "POST /practices",
            "GET /references",
            "POST /references",
            "GET /references/versions",
            "GET /references/template",
            "GET /structure-profile",
            "PUT /structure-profile",
            "GET /public/labels",
            "GET /public/labels/file");
}
