package fr.jalon.oversight.workshop;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Workshops and who is enrolled in one, as files. */
@RequestScoped
class WorkshopTables implements ExportedTables {

    private final ReadWorkshops read;
    private final TableWords words;

    @Inject
    WorkshopTables(ReadWorkshops read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    WorkshopTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("regional-workshops", this::workshops),
                new ExportedTable("workshop-enrolments", this::enrolments));
    }

    private ExportedTable.Listing workshops(Function<String, String> asked) {
        boolean past = "past".equals(asked.apply("list"));
        return new ExportedTable.Listing(
                "workshop.title",
                List.of(
                        "workshop.name",
                        "workshop.starts",
                        "workshop.ends",
                        "workshop.place",
                        "network.criteria",
                        "workshop.seats",
                        "workshop.freeSeats",
                        "workshop.isCancelled"),
                (first, size) -> read.page(past, first, size).rows().stream()
                        .map(this::workshop)
                        .toList());
    }

    private List<Object> workshop(RegionalWorkshop row) {
        return Arrays.asList(
                row.getTitle(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getPlace(),
                row.getCriteria().text(),
                row.getSeats(),
                row.getFree(),
                words.of(row.isCancelled()));
    }

    private ExportedTable.Listing enrolments(Function<String, String> asked) {
        ReadWorkshops.Sheet sheet = read.open(Ids.parse(asked.apply("id")));
        return new ExportedTable.Listing(
                "workshop.enrolments",
                List.of("workshop.name", "board.mission", "common.name", "workshop.came"),
                ExportedTable.Rows.of(
                        sheet.enrolments(),
                        one -> Arrays.asList(
                                sheet.workshop().getTitle(),
                                sheet.names().get(one.getStructureCode()),
                                one.getColleagueName(),
                                words.of(one.getAttended()))));
    }
}
