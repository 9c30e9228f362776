package fr.jalon.launcher;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, as one sentence in French: the library that reads it says so in English. */
final class Misuse {

    private final ParameterException refused;

    Misuse(ParameterException refused) {
        this.refused = refused;
    }

    String sentence() {
        if (refused instanceof MissingParameterException missing) {
            return "Il manque "
                    + missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")) + ".";
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return "L'option " + name(twice.getOverwritten()) + " est donnée deux fois.";
        }
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        return refused.getArgSpec() == null ? "Cette ligne de commande n'est pas comprise." : badValue();
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String text = unmatched.getUnmatched().get(0);
        String hint = unmatched.getSuggestions().stream()
                .filter(near -> near.charAt(0) == text.charAt(0)) // the library finds something near in any case
                .findFirst()
                .map(near -> " Vouliez-vous dire « " + near + " » ?")
                .orElse("");
        if (unmatched.isUnknownOption()) {
            return "L'option « " + text + " » n'existe pas." + hint;
        }
        CommandLine command = unmatched.getCommandLine();
        return command.getSubcommands().isEmpty()
                ? "L'argument « " + text + " » est de trop."
                : "La commande « " + text + " » n'existe pas." + hint;
    }

    private String badValue() {
        if (refused.getCause() instanceof IllegalArgumentException said && !(said instanceof NumberFormatException)) {
            return said.getMessage();
        }
        String argument = refused.getArgSpec() instanceof OptionSpec option
                ? option.longestName()
                : refused.getArgSpec().paramLabel();
        return "« " + refused.getValue() + " » ne convient pas à " + argument
                + (refused.getArgSpec().type() == int.class ? " : il faut un nombre entier." : ".");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + option.paramLabel()).strip()
                : argument.paramLabel();
    }
}
