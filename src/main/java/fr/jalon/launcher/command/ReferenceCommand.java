package fr.jalon.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands on quality references. */
@Command(
        name = "reference",
        description = "Importe, liste et exporte des référentiels.",
        subcommands = {ReferenceImportCommand.class, ReferenceListCommand.class, ReferenceExportCommand.class})
public final class ReferenceCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
