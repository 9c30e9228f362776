package fr.jalon.launcher.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: the data folder, a place to write to, and the platform to work on. */
public abstract class JalonCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** The folder given by {@code --data}. */
    protected final Path data() {
        return spec.root().optionsMap().get("--data").getValue();
    }

    /** Where results are written. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The platform running on the data folder, or one started until the result is closed. */
    protected final Platform platform() {
        return Platform.on(data());
    }
}
