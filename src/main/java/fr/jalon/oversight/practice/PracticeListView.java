package fr.jalon.oversight.practice;

import fr.jalon.oversight.criterion.CriterionCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library of practices. Criterion, words and page are in the address. */
@Named
@RequestScoped
public class PracticeListView {

    private static final int SIZE = 20;

    private final ReadPractices read;

    private String criterion;
    private String words;
    private int page = 1;
    private ReadPractices.Page found;
    private List<Practice> own;

    @Inject
    PracticeListView(ReadPractices read) {
        this.read = read;
    }

    PracticeListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        found = read.page(criterion, words, (page - 1) * SIZE, SIZE);
        own = read.own();
    }

    public ReadPractices.Page getFound() {
        return found;
    }

    /** What the reader's structure offers, or its association is to publish. */
    public List<Practice> getOwn() {
        return own;
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < found.total() ? href(page + 1) : null;
    }

    private String href(int number) {
        return "practices.xhtml?criterion=" + encoded(criterion) + "&q=" + encoded(words) + "&page=" + number;
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getCriterion() {
        return criterion;
    }

    /** What is no code is no filter. */
    public void setCriterion(String criterion) {
        this.criterion = CriterionCodes.isOne(criterion) ? criterion : null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
