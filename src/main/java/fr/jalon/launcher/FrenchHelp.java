package fr.jalon.launcher;

import java.util.ListResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words of the help pages that the library would say in English. */
final class FrenchHelp extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"mixinStandardHelpOptions.help", "Montre cette aide."},
            {"mixinStandardHelpOptions.version", "Montre la version de Jalon."}
        };
    }

    /** Gives the command and all those below it French headings. */
    static CommandLine applyTo(CommandLine command) {
        command.setResourceBundle(new FrenchHelp());
        translate(command);
        return command;
    }

    private static void translate(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("Utilisation : ");
        usage.synopsisSubcommandLabel("[COMMANDE]");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nArguments :%n");
        usage.optionListHeading("%nOptions :%n");
        usage.commandListHeading("%nCommandes :%n");
        command.getSubcommands().values().forEach(FrenchHelp::translate);
    }
}
