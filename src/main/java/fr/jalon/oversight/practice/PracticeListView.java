package fr.jalon.oversight.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library of practices. Criterion, words, region and page are in the address. */
@Named
@RequestScoped
public class PracticeListView {

    private static final int SIZE = 20;

    private final ReadPractices read;

    private String criterion;
    private String words;
    private String region;
    private int page = 1;
    private ReadPractices.Page found;
    private List<Practice> own;
    private List<String> regions;

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
        found = read.page(search(), (page - 1) * SIZE, SIZE);
        own = read.own();
        regions = read.regions();
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
        return "practices.xhtml?" + getQuery() + "&page=" + number;
    }

    /** What an export of the same practices is asked with. */
    public String getQuery() {
        return "criterion=" + encoded(criterion) + "&q=" + encoded(words) + "&region=" + encoded(region);
    }

    private PracticeSearch search() {
        return new PracticeSearch(criterion, words, region);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public List<String> getRegions() {
        return regions;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
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
