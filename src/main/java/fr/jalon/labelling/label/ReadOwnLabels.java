package fr.jalon.labelling.label;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A structure reads the labels that it holds or held, with their conditions and their history. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadOwnLabels {

    private final LabelFiles files;
    private final Structures structures;
    private final Actor actor;
    private final NationalDay day;

    @Inject
    ReadOwnLabels(LabelFiles files, Structures structures, Actor actor, NationalDay day) {
        this.files = files;
        this.structures = structures;
        this.actor = actor;
        this.day = day;
    }

    ReadOwnLabels() {
        this(null, null, null, null);
    }

    /** The latest first. */
    public List<LabelFile> all() {
        String code = actor.structureCode().value();
        String name = structures.names(Set.of(code)).getOrDefault(code, code);
        return files.of(code).stream()
                .map(label -> files.own(label, name, day.today()))
                .toList();
    }
}
