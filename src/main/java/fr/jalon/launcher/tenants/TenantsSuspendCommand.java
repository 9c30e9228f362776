package fr.jalon.launcher.tenants;

import fr.jalon.launcher.Home;
import fr.jalon.launcher.JalonCommand;
import fr.jalon.launcher.Platform;
import fr.jalon.launcher.database.Provisioner;
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
