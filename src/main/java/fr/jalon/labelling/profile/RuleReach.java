package fr.jalon.labelling.profile;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.StructureTraits;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The label office sees how many structures a rule of a reference concerns, before it publishes it. */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class RuleReach {
    private static final String PROFILES =
            "SELECT kind, plie, qpv, frr, sites, staff, young FROM every_profile" + " WHERE kind IN (%s)";

    private final EntityManager entities;

    @Inject
    RuleReach(EntityManager entities) {
        this.entities = entities;
    }

    RuleReach() {
        this(null);
    }

    /**
     * How many structures a rule is for.
     *
     * @param concerned for certain
     * @param unknown of which too little is known: they are not excluded
     * @param excluded for certain
     */
    public record Reach(int concerned, int unknown, int excluded) {

        /** All structures of the kinds asked for. */
        public int total() {
            return concerned + unknown + excluded;
        }
    }

    /** Of the structures of those kinds that work with the platform. */
    public Reach of(ApplicabilityRule rule, Collection<String> kinds) {
        List<StructureTraits> all = Tables.of(entities)
                .list(PROFILES.formatted(Tables.marks(kinds.size())), RuleReach::traits, Tables.values(kinds));
        int concerned = 0;
        int excluded = 0;
        for (StructureTraits traits : all) {
            Boolean held = rule.holds(traits);
            concerned += Boolean.TRUE.equals(held) ? 1 : 0;
            excluded += Boolean.FALSE.equals(held) ? 1 : 0;
        }
        return new Reach(concerned, all.size() - concerned - excluded, excluded);
    }

    private static StructureTraits traits(ResultSet row) throws SQLException {
        return new StructureTraits(
                row.getString(1),
                flag(row, 2),
                flag(row, 3),
                flag(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7));
    }

    private static Boolean flag(ResultSet row, int column) throws SQLException {
        boolean flag = row.getBoolean(column);
        return row.wasNull() ? null : flag;
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
