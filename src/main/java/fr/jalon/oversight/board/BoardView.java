package fr.jalon.oversight.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The board, as cards or as a table. Département, stage, sort, form and page are in the address. */
@Named
@RequestScoped
public class BoardView {

    private static final int SIZE = 48;

    private final ReadBoard read;

    private String department;
    private String stage;
    private String sort;
    private String view;
    private int page = 1;
    private int total;
    private List<BoardRow> rows = List.of();
    private Map<BoardStage, Integer> stages = Map.of();

    @Inject
    BoardView(ReadBoard read) {
        this.read = read;
    }

    BoardView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        stages = read.stages(department);
        total = read.count(department, wanted());
        rows = read.page(department, wanted(), order(), (page - 1) * SIZE, SIZE);
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    /** Days to a mission's audit, or null. */
    public Long daysToAudit(BoardRow row) {
        return read.daysToAudit(row);
    }

    public int getTotal() {
        return total;
    }

    public boolean isTable() {
        return "table".equals(view);
    }

    public BoardStage[] getStages() {
        return BoardStage.values();
    }

    /** How many missions are at this stage. */
    public int count(BoardStage one) {
        return stages.getOrDefault(one, 0);
    }

    public int getAll() {
        return stages.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<String> getDepartments() {
        return read.departments();
    }

    public BoardRows.Sort[] getSorts() {
        return BoardRows.Sort.values();
    }

    /** Whether missions at this stage are shown; null stands for all. */
    public boolean current(BoardStage one) {
        return one == wanted();
    }

    public boolean sortedBy(BoardRows.Sort one) {
        return one == order();
    }

    /** Address of the board with this stage; null stands for all. */
    public String at(BoardStage one) {
        return href(one, order(), department, view, 1);
    }

    /** Address of the board in this order. */
    public String sorted(BoardRows.Sort one) {
        return href(wanted(), one, department, view, 1);
    }

    /** Address of the board of this département; null stands for all. */
    public String in(String other) {
        return href(wanted(), order(), other, view, 1);
    }

    /** Address of the same board in its other form. */
    public String getOtherFormHref() {
        return href(wanted(), order(), department, isTable() ? "cards" : "table", page);
    }

    public String getPreviousHref() {
        return page > 1 ? href(wanted(), order(), department, view, page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? href(wanted(), order(), department, view, page + 1) : null;
    }

    private static String href(BoardStage stage, BoardRows.Sort sort, String department, String view, int page) {
        return "board.xhtml?" + query(stage, sort, department) + "&view=" + ("table".equals(view) ? "table" : "cards")
                + "&page=" + page;
    }

    private static String query(BoardStage stage, BoardRows.Sort sort, String department) {
        return "stage=" + (stage == null ? "" : lower(stage)) + "&sort=" + lower(sort) + "&department="
                + (department == null ? "" : department);
    }

    /** What an export of the same missions is asked with. */
    public String getQuery() {
        return query(wanted(), order(), department);
    }

    private BoardStage wanted() {
        return stage(stage);
    }

    private BoardRows.Sort order() {
        return sort(sort);
    }

    /** The stage that an address names; null for any. */
    static BoardStage stage(String name) {
        return Arrays.stream(BoardStage.values())
                .filter(one -> lower(one).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The order that an address names; by name otherwise. */
    static BoardRows.Sort sort(String name) {
        return Arrays.stream(BoardRows.Sort.values())
                .filter(one -> lower(one).equals(name))
                .findFirst()
                .orElse(BoardRows.Sort.NAME);
    }

    /** The département that an address names; null for any. */
    static String department(String name) {
        return name != null && name.matches("[0-9AB]{2,3}") ? name : null;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department(department);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
