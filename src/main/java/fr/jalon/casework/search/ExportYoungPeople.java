package fr.jalon.casework.search;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list away as a file: the rows, the order and the columns of the screen, no more. By those who accompany young
 * people or lead the mission; the reception has no use for it outside of Jalon. Every export is journaled with its
 * filters, without what was searched.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class ExportYoungPeople {

    /** More files than the largest mission has. */
    private static final int MOST = 200_000;

    private static final int CHUNK = 500;
    private static final int LONGEST_DETAIL = 500;

    private final YoungPeopleSearch people;
    private final ListYoungPeople list;
    private final Actor actor;
    private final Journal journal;
    private final ExportWording wording;

    @Inject
    ExportYoungPeople(
            YoungPeopleSearch people, ListYoungPeople list, Actor actor, Journal journal, ExportWording wording) {
        this.people = people;
        this.list = list;
        this.actor = actor;
        this.journal = journal;
        this.wording = wording;
    }

    ExportYoungPeople() {
        this(null, null, null, null, null);
    }

    /**
     * An export that may begin.
     *
     * @param files the identifiers of its rows, in their order
     */
    public record Export(ExportFormat format, List<Long> files, LocalDate day) {

        /** Name of the file. */
        public String fileName() {
            return "jeunes-" + day + "." + format.extension();
        }
    }

    /** Says which rows there will be, and journals it: from here on the list leaves Jalon. */
    public Export open(YoungPeopleCriteria asked, ExportFormat format) {
        YoungPeopleCriteria criteria = list.allowed(asked);
        List<Long> files = people.ids(criteria, MOST);
        String searched = criteria.text().isEmpty() && criteria.files().isEmpty() ? "" : " searched";
        String said = format.extension() + " " + files.size() + " rows " + criteria.kept() + searched;
        journal.record(
                Journal.Action.EXPORT, "YoungPeople", null, said.substring(0, Math.min(said.length(), LONGEST_DETAIL)));
        return new Export(format, files, list.today());
    }

    /** Writes the rows, so many at a time. */
    public void write(Export export, OutputStream out) throws IOException {
        List<ListColumn> columns = ListColumn.seenBy(actor);
        try (TableFile table = export.format().begin(out, wording.text("people.title"))) {
            table.row(columns.stream()
                    .map(column -> wording.text("people.column." + column.name()))
                    .toList());
            for (int first = 0; first < export.files().size(); first += CHUNK) {
                int last = Math.min(first + CHUNK, export.files().size());
                ListYoungPeople.Page page = list.of(export.files().subList(first, last));
                for (YoungPersonRow row : page.rows()) {
                    List<Object> cells = new ArrayList<>();
                    columns.forEach(column -> cells.add(cell(column, row, page)));
                    table.row(cells);
                }
            }
        }
    }

    private Object cell(ListColumn column, YoungPersonRow row, ListYoungPeople.Page page) {
        return switch (column.name()) {
            case "name" -> row.getListName();
            case "action" -> wording.actions(page.actions().getOrDefault(row.id(), List.of()));
            case "birth_date" -> wording.age(row.birthDate(), page.today());
            case "situation" ->
                page.situations().containsKey(row.id())
                        ? wording.text("situation." + page.situations().get(row.id()))
                        : wording.text("common.unknown");
            case "counsellor" -> page.counsellors().get(row.counsellorId());
            case "last_act" -> row.lastActOn();
            case "contract_end" -> row.contractEndsOn();
            case "file_number" -> row.fileNumber();
            default -> throw new IllegalArgumentException(column.name());
        };
    }
}
