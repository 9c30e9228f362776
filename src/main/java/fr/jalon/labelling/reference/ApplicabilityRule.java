package fr.jalon.labelling.reference;

import fr.jalon.shared.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * For which structures a criterion is: a condition on the structure's profile, written as one says it.
 *
 * <pre>
 * always
 * sites &gt; 1 and qpv
 * plie or (kind = ASSOCIATION and not frr)
 * </pre>
 *
 * <p>What is not known of a structure is neither true nor false, so that a rule excludes only what it is sure of.
 */
public sealed interface ApplicabilityRule {
    /** The rule that holds for every structure. */
    String ALWAYS = "always";

    /** What may be asked and is there or not. */
    List<String> FLAGS = List.of("plie", "qpv", "frr");

    /** What may be compared with a whole number. */
    List<String> NUMBERS = List.of("sites", "staff", "young");

    /**
     * Reads a rule.
     *
     * @throws MalformedRule where it is none, saying in French why and at which place
     */
    static ApplicabilityRule parse(String text) {
        return text == null || text.isBlank() || ALWAYS.equals(text.strip())
                ? new Always()
                : new RuleReader(text).read();
    }

    /** Whether it holds for a structure: null where too little is known of it. */
    Boolean holds(StructureTraits traits);

    /** It in words of that language. */
    String label(Locale locale);

    /** Whether a structure is certainly not concerned. */
    default boolean excludes(StructureTraits traits) {
        return Boolean.FALSE.equals(holds(traits));
    }

    /** Holds for all. */
    record Always() implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            return true;
        }

        @Override
        public String label(Locale locale) {
            return Texts.text(locale, "rule.always");
        }
    }

    /** Something is there. */
    record Flag(String name) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            return traits.flag(name);
        }

        @Override
        public String label(Locale locale) {
            return Texts.text(locale, "rule." + name);
        }
    }

    /** A number of the structure is compared; {@code operator} is one of =, !=, &lt;, &lt;=, &gt;, &gt;=. */
    record Comparison(String name, String operator, int number) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            Integer known = traits.number(name);
            return known == null ? null : compare(known);
        }

        private boolean compare(int known) {
            return switch (operator) {
                case "=" -> known == number;
                case "!=" -> known != number;
                case "<" -> known < number;
                case "<=" -> known <= number;
                case ">" -> known > number;
                default -> known >= number;
            };
        }

        @Override
        public String label(Locale locale) {
            return Texts.text(locale, "rule." + name + "." + key(), number);
        }

        private String key() {
            return switch (operator) {
                case "=" -> "equal";
                case "!=" -> "other";
                case "<" -> "below";
                case "<=" -> "most";
                case ">" -> "above";
                default -> "least";
            };
        }
    }

    /** The structure is of a kind. */
    record OfKind(String kind) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            return traits.kind() == null ? null : kind.equals(traits.kind());
        }

        @Override
        public String label(Locale locale) {
            return Texts.text(locale, "rule.kind." + kind);
        }
    }

    /** The other does not hold. */
    record Not(ApplicabilityRule rule) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            Boolean held = rule.holds(traits);
            return held == null ? null : !held;
        }

        @Override
        public String label(Locale locale) {
            return rule instanceof Flag flag
                    ? Texts.text(locale, "rule.not." + flag.name())
                    : Texts.text(locale, "rule.not", rule.label(locale));
        }
    }

    /** All of them hold. */
    record All(List<ApplicabilityRule> rules) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            return decide(rules, traits, false);
        }

        @Override
        public String label(Locale locale) {
            return rules.stream()
                    .map(rule -> rule instanceof Any ? "(" + rule.label(locale) + ")" : rule.label(locale))
                    .collect(Collectors.joining(Texts.text(locale, "rule.and")));
        }
    }

    /** One of them at least holds. */
    record Any(List<ApplicabilityRule> rules) implements ApplicabilityRule {
        @Override
        public Boolean holds(StructureTraits traits) {
            return decide(rules, traits, true);
        }

        @Override
        public String label(Locale locale) {
            return rules.stream()
                    .map(rule -> rule.label(locale))
                    .collect(Collectors.joining(Texts.text(locale, "rule.or")));
        }
    }

    /** What one of several decides for all, if one does; else the contrary, if all of them are known. */
    private static Boolean decide(List<ApplicabilityRule> rules, StructureTraits traits, boolean decisive) {
        boolean unknown = false;
        for (ApplicabilityRule rule : rules) {
            Boolean held = rule.holds(traits);
            if (held != null && held == decisive) {
                return decisive;
            }
            unknown |= held == null;
        }
        return unknown ? null : Boolean.valueOf(!decisive);
    }
}
