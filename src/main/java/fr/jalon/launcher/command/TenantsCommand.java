package fr.jalon.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands on structures. */
@Command(
        name = "tenants",
        description = "Liste, décrit, ajoute, importe et suspend des structures.",
        subcommands = {
            TenantsListCommand.class,
            TenantsShowCommand.class,
            TenantsAddCommand.class,
            TenantsSuspendCommand.class,
            TenantsResumeCommand.class,
            TenantsImportCommand.class
        })
public final class TenantsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
