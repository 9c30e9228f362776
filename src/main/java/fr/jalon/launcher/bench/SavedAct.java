package fr.jalon.launcher.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form that records an act, opened once and sent as often as wanted: each sending saves one more act. */
final class SavedAct {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Visitor visitor;
    private final String path;
    private final Map<String, String> form;

    private SavedAct(Visitor visitor, String path, Map<String, String> form) {
        this.visitor = visitor;
        this.path = path;
        this.form = form;
    }

    /** Opens the form. */
    static SavedAct on(Visitor visitor, String path) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("form:summary", "Mesure");
        form.put("form:level", "TEAM");
        form.put("form:kind", "CONTACT");
        form.put("form:heldOn", DAY.format(LocalDate.now(ZoneId.of("Europe/Paris"))));
        form.put("form:channel", "TELEPHONE");
        form.put("form:minutes", "15");
        form.put("form:themes", "EMPLOYMENT");
        form.put("form:attendance", "ATTENDED");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "form:save");
        form.put("jakarta.faces.partial.execute", "@all");
        form.put("jakarta.faces.partial.render", "form messages");
        form.put("form:save", "form:save");
        form.put("jakarta.faces.ViewState", Visitor.viewState(visitor.get(path).body()));
        return new SavedAct(visitor, path, form);
    }

    /** Sends it, and says whether the act was saved: the answer then leads to the file. */
    boolean isSaved() throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.post(path, form);
        return answer.statusCode() == 200 && answer.body().contains("<redirect");
    }
}
