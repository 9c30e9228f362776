package fr.jalon.casework.programme;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** In-depth diagnoses as the person they are about receives them, drafts included. */
@ApplicationScoped
class DiagnosisAccess implements AccessSource {

    private final Programmes programmes;

    @Inject
    DiagnosisAccess(Programmes programmes) {
        this.programmes = programmes;
    }

    DiagnosisAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.DIAGNOSES;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return programmes.diagnoses(youngPersonId).stream()
                .map(DiagnosisAccess::item)
                .toList();
    }

    private static AccessItem item(Diagnosis diagnosis) {
        String ref = Ids.text(diagnosis.id());
        DiagnosisContent content = diagnosis.content();
        return AccessItem.of(Diagnosis.class, diagnosis.id())
                .day("startedOn", diagnosis.startedOn())
                .colleague("counsellor", diagnosis.counsellorId())
                .day("completedOn", diagnosis.completedOn())
                .yesNo("hardToEmploy", content.hardToEmploy())
                .written("conclusion", ref, said(content.conclusion()))
                .within(
                        "themes",
                        content.themes().entrySet().stream()
                                .map(one -> theme(ref, one.getKey(), one.getValue()))
                                .toList());
    }

    private static AccessItem theme(String ref, Theme theme, ThemeView view) {
        return AccessItem.unnamed()
                .code("theme", "theme.", theme)
                .code("priorityForYou", "priority.", view.getPriorityYoung())
                .code("priorityForCounsellor", "priority.", view.getPriorityCounsellor())
                .written("needs", ref + ":" + theme + ":needs", said(view.getNeeds()))
                .written("strengths", ref + ":" + theme + ":strengths", said(view.getStrengths()));
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
