package fr.jalon.labelling.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The public register. What is searched and the page are in the address. */
@Named
@RequestScoped
public class LabelRegisterView {

    private static final int SIZE = 25;

    private final ReadRegister register;

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
        total = register.count(text, wanted());
        rows = register.page(text, wanted(), (page - 1) * SIZE, SIZE);
    }

    public List<PublicLabel> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
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
        return "q=" + encoded(text) + "&department=" + encoded(department);
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String wanted() {
        return department == null || department.isBlank() ? null : department;
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
