package fr.jalon.labelling.label;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The public register. What is searched and the page are in the address. */
@Named
@RequestScoped
public class LabelRegisterView {

    private static final int SIZE = 25;

    private final ReadRegister register;

    private String state;
    private String text;
    private String department;
    private int page = 1;
    private int total;
    private List<PublicLabel> rows = List.of();

    @Inject
    LabelRegisterView(ReadRegister register) {
        this.register = register;
    }

    LabelRegisterView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        total = register.count(isFormer(), text, wanted());
        rows = register.page(isFormer(), text, wanted(), (page - 1) * SIZE, SIZE);
    }

    public List<PublicLabel> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    /** Whether labels that are over, suspended or withdrawn are shown too. */
    public boolean isFormer() {
        return "all".equals(state);
    }

    /** The day on which labels stand as they are shown. */
    public LocalDate getToday() {
        return register.today();
    }

    /** Whether something is searched. */
    public boolean isSearched() {
        return text != null && !text.isBlank() || wanted() != null;
    }

    public List<String> getDepartments() {
        return register.departments();
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? href(page + 1) : null;
    }

    private String href(int other) {
        return "list.xhtml?" + getQuery() + "&page=" + other;
    }

    /** What an export of the same labels is asked with. */
    public String getQuery() {
        return "state=" + encoded(isFormer() ? "all" : null) + "&q=" + encoded(text) + "&department="
                + encoded(department);
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String wanted() {
        return department == null || department.isBlank() ? null : department;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
