package fr.jalon.launcher.exchange;

import fr.jalon.launcher.platform.JalonCommand;
import picocli.CommandLine.Command;

/** What is imported from the command line. */
@Command(
        name = "import",
        description = "Importe des données dans une structure.",
        subcommands = ImportDossiersCommand.class)
public final class ImportCommand extends JalonCommand {

    @Override
    public Integer call() {
        out().println("Dites « ./jalon import dossiers » ; --help en dit plus.");
        return 2;
    }
}
