package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.labelling.reference.ReferenceCheck;
import fr.jalon.shared.files.ContentHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each node of a library a code: its own number where it has one, else that of the node above and the last part of
 * its urn. The same file always gives the same codes.
 */
final class NodeCodes {
    private static final int PRINT = 6;
    private static final int DEEPEST = 60;

    private final Map<String, JsonNode> byUrn = new HashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int derived;

    /** How many nodes have no number that could be used. */
    int derived() {
        return derived;
    }

    /** The code of each urn. Own numbers are given first, so that no derived code takes one. */
    Map<String, String> of(List<JsonNode> nodes) {
        nodes.forEach(node -> byUrn.putIfAbsent(CisoNodes.said(node, "urn"), node));
        for (JsonNode node : nodes) {
            String own = Plain.line(CisoNodes.said(node, "ref_id"));
            if (own != null && own.length() <= ReferenceCheck.LONGEST_CODE && taken.add(own)) {
                codes.putIfAbsent(CisoNodes.said(node, "urn"), own);
            }
        }
        nodes.forEach(node -> code(CisoNodes.said(node, "urn"), 0));
        return codes;
    }

    private String code(String urn, int depth) {
        String known = codes.get(urn);
        if (known != null || urn == null || depth > DEEPEST) {
            return known;
        }
        derived++;
        JsonNode node = byUrn.get(urn);
        String above = node == null ? null : CisoNodes.said(node, "parent_urn");
        String base = above == null || !byUrn.containsKey(above) ? null : code(above, depth + 1);
        String number = Plain.line(CisoNodes.said(node, "ref_id"));
        String last = tidy(number == null ? urn.substring(urn.lastIndexOf(':') + 1) : number);
        String code = fitting(base == null ? last : base + "." + last, urn);
        taken.add(code);
        codes.put(urn, code);
        return code;
    }

    private static String tidy(String part) {
        String tidy = part.replaceAll("[\\s_-]*[\\s_-][\\s_-]*", "-").replaceAll("^-|-$", "");
        return tidy.isEmpty() ? part.strip() : tidy;
    }

    /** The code, or where it is too long or taken, its beginning and a print of the urn. */
    private String fitting(String code, String urn) {
        if (code.length() <= ReferenceCheck.LONGEST_CODE && !taken.contains(code)) {
            return code;
        }
        String print = "~" + ContentHash.of(urn).hex().substring(0, PRINT);
        int room = ReferenceCheck.LONGEST_CODE - print.length();
        return (code.length() <= room ? code : code.substring(0, room)).strip() + print;
    }
}
