package fr.jalon.oversight.practice;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The library of practices, and those of the reader's workspace, as files. */
@RequestScoped
class PracticeTables implements ExportedTables {

    private final ReadPractices read;
    private final TableWords words;

    @Inject
    PracticeTables(ReadPractices read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    PracticeTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("practices", this::published), new ExportedTable("own-practices", any -> own()));
    }

    private ExportedTable.Listing published(Function<String, String> asked) {
        PracticeSearch search = PracticeSearch.of(asked);
        return new ExportedTable.Listing(
                "practice.title",
                List.of(
                        "practice.name",
                        "practice.by",
                        "practice.region",
                        "network.criteria",
                        "practice.publishedAt",
                        "practice.usefulTo",
                        "practice.done",
                        "practice.effects",
                        "practice.conditions",
                        "practice.contact",
                        "practice.link"),
                (first, size) -> read.rows(search, first, size).stream()
                        .map(this::published)
                        .toList());
    }

    private List<Object> published(PublishedPractice one) {
        return Arrays.asList(
                one.getTitle(),
                one.getStructureName(),
                one.getRegionName(),
                one.getCriteria().text(),
                words.here(one.getPublishedAt()),
                one.getUseful(),
                one.getDone(),
                one.getEffects(),
                one.getConditions(),
                one.getContact(),
                one.getLink());
    }

    private ExportedTable.Listing own() {
        return new ExportedTable.Listing(
                "practice.own",
                List.of("practice.name", "network.criteria", "practice.proposedAt", "common.state"),
                ExportedTable.Rows.of(
                        read.own(),
                        one -> Arrays.asList(
                                one.getTitle(),
                                one.getCriteria().text(),
                                words.here(one.getProposedAt()),
                                words.of("practice.state.", one.getState()))));
    }
}
