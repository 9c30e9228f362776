package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.tenancy.StructureCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Resumes a suspended structure. */
@Command(name = "resume", description = "Rouvre une structure suspendue.")
final class TenantsResumeCommand extends JalonCommand {

    @Parameters(paramLabel = "CODE", converter = CodeParameter.class, description = "Code de la structure.")
    private StructureCode code;

    @Override
    public Integer call() {
        try (Platform platform = platform()) {
            new Provisioner(platform.database(), Home.locate()).setActive(code, true);
        }
        out().println("La structure " + code + " est active.");
        return 0;
    }
}
