package fr.jalon.labelling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@link ApplicabilityRule}. */
final class RuleReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<word>[A-Za-z_]+)|(?<number>[0-9]{1,7})|(?<sign><=|>=|!=|[=<>()]))");

    /** Deeper is nothing that anybody reads. */
    private static final int DEEPEST = 20;

    private static final int LONGEST = 300;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    RuleReader(String text) {
        this.text = text.strip();
    }

    ApplicabilityRule read() {
        if (text.length() > LONGEST) {
            throw new MalformedRule("la règle est trop longue : " + LONGEST + " caractères au plus");
        }
        split();
        ApplicabilityRule rule = any();
        if (next < tokens.size()) {
            throw new MalformedRule("« " + tokens.get(next) + " » n’est pas attendu à cet endroit de « " + text + " »");
        }
        return rule;
    }

    private void split() {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            matcher.region(end, text.length());
            if (!matcher.lookingAt()) {
                throw new MalformedRule(
                        "« " + text.substring(end).strip() + " » n’est pas compris dans « " + text + " »");
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    private ApplicabilityRule any() {
        List<ApplicabilityRule> parts = new ArrayList<>(List.of(all()));
        while (taken("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new ApplicabilityRule.Any(List.copyOf(parts));
    }

    private ApplicabilityRule all() {
        List<ApplicabilityRule> parts = new ArrayList<>(List.of(one()));
        while (taken("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new ApplicabilityRule.All(List.copyOf(parts));
    }

    private ApplicabilityRule one() {
        if (++depth > DEEPEST) {
            throw new MalformedRule("la règle a trop de parenthèses");
        }
        try {
            if (taken("not")) {
                return new ApplicabilityRule.Not(one());
            }
            if (taken("(")) {
                ApplicabilityRule inner = any();
                require(")");
                return inner;
            }
            return test();
        } finally {
            depth--;
        }
    }

    private ApplicabilityRule test() {
        String name = take("une condition");
        if (ApplicabilityRule.FLAGS.contains(name)) {
            return new ApplicabilityRule.Flag(name);
        }
        if (ApplicabilityRule.NUMBERS.contains(name)) {
            String operator = operator(name);
            return new ApplicabilityRule.Comparison(name, operator, number(name));
        }
        if (name.equals("kind")) {
            String operator = operator(name);
            ApplicabilityRule ofKind = new ApplicabilityRule.OfKind(kind());
            return switch (operator) {
                case "=" -> ofKind;
                case "!=" -> new ApplicabilityRule.Not(ofKind);
                default -> throw new MalformedRule("« kind » se compare avec « = » ou « != »");
            };
        }
        throw new MalformedRule("« " + name + " » n’est pas une caractéristique connue ; connues : kind, "
                + String.join(", ", ApplicabilityRule.FLAGS) + ", " + String.join(", ", ApplicabilityRule.NUMBERS));
    }

    private String operator(String name) {
        String operator = take("une comparaison après « " + name + " »");
        if (!List.of("=", "!=", "<", "<=", ">", ">=").contains(operator)) {
            throw new MalformedRule("« " + name + " » attend une comparaison, comme « " + name + " > 1 »");
        }
        return operator;
    }

    private int number(String name) {
        String number = take("un nombre après « " + name + " »");
        if (!number.matches("[0-9]+")) {
            throw new MalformedRule("« " + name + " » se compare à un nombre entier, pas à « " + number + " »");
        }
        return Integer.parseInt(number);
    }

    private String kind() {
        String kind = take("une nature de structure");
        if (!ReferenceHead.KINDS.contains(kind)) {
            throw new MalformedRule("« " + kind + " » n’est pas une nature de structure ; connues : "
                    + String.join(", ", ReferenceHead.KINDS));
        }
        return kind;
    }

    private boolean taken(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void require(String token) {
        if (!taken(token)) {
            throw new MalformedRule("il manque « " + token + " » dans « " + text + " »");
        }
    }

    private String take(String expected) {
        if (next == tokens.size()) {
            throw new MalformedRule("il manque " + expected + " à la fin de « " + text + " »");
        }
        return tokens.get(next++);
    }
}
