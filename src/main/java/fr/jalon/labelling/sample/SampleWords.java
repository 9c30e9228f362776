package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.SampledCase;
import fr.jalon.casework.sample.SampledCase.Line;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pseudonymised case files in words, in the language of the reader. */
@Named
@RequestScoped
public class SampleWords {

    private final Shell shell;

    @Inject
    SampleWords(Shell shell) {
        this.shell = shell;
    }

    SampleWords() {
        this(null);
    }

    /** The pseudonym of a number: Dossier 01. */
    public String name(int number) {
        return text("sample.pseudonym", "%02d".formatted(number));
    }

    /** What somebody is, in a line: year of birth, sex, level of education. */
    public String head(SampledCase one) {
        List<String> facts = new ArrayList<>();
        facts.add(text("sample.born", String.valueOf(one.birthYear())));
        facts.add(text("sex." + one.sex()));
        facts.add(
                one.educationLevel() == null
                        ? text("sample.level.unknown")
                        : text("sample.level", one.educationLevel()));
        facts.add(
                one.department() == null
                        ? text("sample.department.unknown")
                        : text("sample.department", one.department()));
        facts.add(text(one.qpv() ? "sample.qpv.yes" : "sample.qpv.no"));
        return String.join(" · ", facts);
    }

    /** What a line tells of. */
    public String what(Line line) {
        return switch (line.kind()) {
            case ACT -> text("act.kind." + line.code());
            case SITUATION -> text("situation." + line.code());
            case DOCUMENT ->
                line.code().equals("PROTECTED") ? text("sample.line.PROTECTED") : text("document.kind." + line.code());
            case TEXT -> text("sample.source." + line.code());
            case CONTRACT, DIAGNOSIS, OFFER -> text("sample.line." + line.code());
        };
    }

    /** What else it says, in a few words; empty where nothing. */
    public String facts(Line line) {
        List<String> facts = new ArrayList<>();
        if (!line.themes().isEmpty()) {
            facts.add(line.themes().stream().map(one -> text("theme." + one)).collect(Collectors.joining(", ")));
        }
        if (line.minutes() != null) {
            facts.add(text("sample.minutes", line.minutes()));
        }
        if (line.outcome() != null) {
            facts.add(
                    text((line.kind() == SampledCase.Kind.ACT ? "act.attendance." : "offer.state.") + line.outcome()));
        }
        if (line.who() != null) {
            facts.add(text("sample.counsellor", line.who()));
        }
        return String.join(" · ", facts);
    }

    /** The icon of a line. */
    public String icon(Line line) {
        return switch (line.kind()) {
            case ACT -> "calendar";
            case CONTRACT -> "file-edit";
            case DIAGNOSIS -> "search";
            case OFFER -> "directions";
            case SITUATION -> "briefcase";
            case DOCUMENT -> "file";
            case TEXT -> "comment";
        };
    }

    /** What a stratum is called: as it was frozen, save in English where it has a name of its own. */
    public String stratum(SampleStatement stated, SampleStatement.Stratum one) {
        String key = "sample.stratum." + stated.stratification() + "." + one.code();
        String words = text(key);
        return words.equals(key) ? one.label() : words;
    }

    /** The same, of the stratum that is called so in what was frozen. */
    public String stratumCalled(SampleStatement stated, String label) {
        return stated.strata().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .map(one -> stratum(stated, one))
                .orElse(label);
    }

    private String text(String key, Object... arguments) {
        Locale locale = shell.getLocale();
        return Texts.text(locale, key, arguments);
    }
}
