package fr.jalon.launcher;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.bench.BenchCommand;
import fr.jalon.launcher.command.AccountsCommand;
import fr.jalon.launcher.command.JournalCommand;
import fr.jalon.launcher.command.MigrateCommand;
import fr.jalon.launcher.command.ReferenceCommand;
import fr.jalon.launcher.command.TenantsCommand;
import fr.jalon.launcher.command.ZonesCommand;
import fr.jalon.launcher.exchange.ImportCommand;
import fr.jalon.launcher.platform.Running;
import fr.jalon.launcher.serve.ServeCommand;
import fr.jalon.launcher.simulation.SimulateCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code ./jalon}. A new command is a class of its own, added to the list below. */
@Command(
        name = "jalon",
        description = "Jalon, l'accompagnement et le label des missions locales.",
        subcommands = {
            ServeCommand.class,
            MigrateCommand.class,
            JournalCommand.class,
            ZonesCommand.class,
            AccountsCommand.class,
            TenantsCommand.class,
            ImportCommand.class,
            ReferenceCommand.class,
            BenchCommand.class,
            SimulateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Jalon.Version.class,
        scope = ScopeType.INHERIT)
public final class Jalon implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "Dossier de données (défaut : ./data).")
    private Path data;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "En cas d'échec, montre aussi la trace technique.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private boolean logging;

    /** Runs one command; the exit code is 0 only when it succeeded. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", LastingLogs.class.getName());
        Jalon jalon = new Jalon();
        System.exit(jalon.commandLine()
                .setExecutionStrategy(parsed -> {
                    Integer help = CommandLine.executeHelpRequest(parsed);
                    return help == null ? jalon.execute(parsed) : help;
                })
                .execute(arguments));
    }

    private int execute(ParseResult parsed) {
        try {
            logToFile();
        } catch (Failure failure) {
            throw new ExecutionException(spec.commandLine(), failure.getMessage(), failure);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    CommandLine commandLine() {
        return FrenchHelp.applyTo(new CommandLine(this))
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(command, failure))
                .setParameterExceptionHandler((failure, arguments) -> refuse(failure));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private int tell(CommandLine command, Exception failure) {
        PrintWriter errors = command.getErr();
        if (logging) {
            Logger.getLogger(Jalon.class.getName()).log(Level.SEVERE, "The command failed", failure);
        }
        if (Running.isEnding()) {
            return 1; // that was asked for, and the end of the process says so
        }
        if (failure instanceof Failure) {
            errors.println(failure.getMessage());
        } else {
            errors.println("La commande a échoué : " + Reason.of(failure) + " ; --debug montre la trace technique.");
        }
        if (debug) {
            failure.printStackTrace(errors);
        }
        errors.flush();
        return 1;
    }

    private static int refuse(ParameterException failure) {
        PrintWriter errors = failure.getCommandLine().getErr();
        errors.println(new Misuse(failure).sentence());
        errors.println("Voir : " + failure.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
        return 2;
    }

    /** What the libraries have to say goes to a file: on the terminal a command says what it has to say itself. */
    private void logToFile() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        DataDirectory directory = DataDirectory.at(data);
        try {
            FileHandler file =
                    new FileHandler(directory.logs().resolve("launcher.%g.log").toString(), 5_000_000, 3, true);
            file.setFormatter(new SimpleFormatter());
            file.setErrorManager(new SilentErrors());
            root.addHandler(file);
            logging = true;
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new Failure("Le journal " + directory.logs() + " ne peut pas être écrit : " + Reason.of(e) + ".", e);
        }
    }

    /** A log that can no longer be written must not speak English on the terminal; the command itself fails or not. */
    private static final class SilentErrors extends ErrorManager {

        @Override
        public synchronized void error(String message, Exception exception, int code) {
            // the disk is full or gone
        }
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Jalon 0.1.0"};
        }
    }
}
