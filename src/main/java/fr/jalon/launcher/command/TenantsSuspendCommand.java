package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.tenancy.StructureCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Suspends a structure: its users are refused until it is resumed, its data stays. */
@Command(
        name = "suspend",
        description = "Suspend une structure : ses utilisateurs n'entrent plus, ses données restent.")
final class TenantsSuspendCommand extends JalonCommand {

    @Parameters(paramLabel = "CODE", converter = CodeParameter.class, description = "Code de la structure.")
    private StructureCode code;

    @Override
    public Integer call() {
        try (Platform platform = platform()) {
            new Provisioner(platform.database(), Home.locate()).setActive(code, false);
        }
        out().println("La structure " + code + " est suspendue.");
        return 0;
    }
}
