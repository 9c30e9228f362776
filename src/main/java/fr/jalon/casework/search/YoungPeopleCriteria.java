package fr.jalon.casework.search;

import fr.jalon.casework.person.SituationCategory;
import java.time.LocalDate;

/**
 * What a list of young people shows, in which order.
 *
 * @param text words of a name, or a file number; may be null
 * @param counsellorId only this counsellor's; null for all
 * @param situation only in this situation; null for all
 * @param inContractOn only with a contract that runs on or after this day; null for all
 * @param page from 0
 */
public record YoungPeopleCriteria(
        String text,
        Long counsellorId,
        SituationCategory situation,
        LocalDate inContractOn,
        Sort sort,
        boolean descending,
        int page) {

    /** Rows of a page. */
    public static final int PAGE_SIZE = 25;

    /** The only columns a list may be sorted by. */
    public enum Sort {
        NAME("p.foldedName"),
        FILE_NUMBER("p.fileNumber"),
        BIRTH_DATE("p.birthDate"),
        LAST_ACT("m.lastActOn"),
        CONTRACT_END("m.contractEndsOn");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
