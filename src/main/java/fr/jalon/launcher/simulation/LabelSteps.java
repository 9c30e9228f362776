package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Structures print their certificates; anybody proves a label, and reads the register. */
final class LabelSteps {

    private final People people;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    LabelSteps(People people) {
        this.people = people;
    }

    /** The structure prints the certificate of each label it has; whoever reads its number proves it on the public page. */
    void prove(SimulatedAudit audit) {
        asked.add(audit.structure());
        Caller lead = people.lead(audit.structure());
        for (JsonNode label : lead.get("own-labels").json()) {
            String number = label.path("number").asText();
            Answer certificate = lead.get("labels/" + label.path("id").asText() + "/certificate/content");
            if (certificate.status() == 200 && certificate.text().startsWith("%PDF") && isShown(number, audit)) {
                proven.add(number);
            }
        }
    }

    private boolean isShown(String number, SimulatedAudit audit) {
        Caller anybody = people.visitor();
        Answer page = anybody.get("/register/label.xhtml?number=" + number);
        Answer said = anybody.get("public/labels/" + number);
        return page.status() == 200
                && page.text().contains(number)
                && said.field("structureCode").strip().equals(audit.structure())
                && page.text().replace("&#39;", "'").contains(said.field("structureName"));
    }

    /** Structures that printed their certificates, or tried to. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** Numbers of the labels that were proven. */
    Set<String> proven() {
        return Set.copyOf(proven);
    }

    /** Numbers of the labels that the public register lists. */
    Set<String> listed() {
        Set<String> numbers = new HashSet<>();
        String next = "public/labels?limit=100";
        while (next != null) {
            JsonNode page = people.visitor().get(next).json();
            page.path("items").forEach(label -> numbers.add(label.path("number").asText()));
            JsonNode cursor = page.path("next");
            next = cursor.isMissingNode() || cursor.isNull()
                    ? null
                    : "public/labels?limit=100&cursor=" + cursor.asText();
        }
        return numbers;
    }

    /** Tries a number that nobody gave. */
    void forge(Crew crew) {
        for (String number : List.of("L-2026-9999-00", "L-2026-0001-99")) {
            crew.tried("Un numéro forgé ne prouve rien", people.visitor().get("public/labels/" + number));
        }
    }
}
