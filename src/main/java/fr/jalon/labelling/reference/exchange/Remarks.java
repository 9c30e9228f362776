package fr.jalon.labelling.reference.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reading did not understand, or understood otherwise than it was written; the same remark is told once, with how often. */
final class Remarks {
    private final Map<String, Integer> told = new LinkedHashMap<>();

    void add(String remark) {
        told.merge(remark, 1, Integer::sum);
    }

    /** A field that has no meaning here, kept as it came. */
    void kept(String field, String place) {
        add("« " + field + " » (" + place + ") : pas d’effet ici, gardé tel quel");
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        told.forEach((remark, times) -> all.add(times == 1 ? remark : remark + " – " + times + " fois"));
        return all;
    }
}
