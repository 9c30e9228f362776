package fr.jalon.launcher.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that Jalon is installed in: what was built, the changelogs and the directory of structures.
 *
 * @param root absolute path
 */
public record Home(Path root) {

    /** The folder told by the system property {@code jalon.home}, or the current one. */
    public static Home locate() {
        return new Home(
                Path.of(System.getProperty("jalon.home", ".")).toAbsolutePath().normalize());
    }

    public Path liquibase() {
        return root.resolve("liquibase");
    }

    public Path tenants() {
        return root.resolve("tenants");
    }

    /** The files of {@code tenants/}, by name. */
    public List<Path> tenantFiles() {
        try (Stream<Path> files = Files.list(tenants())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("Le dossier " + tenants() + " ne peut pas être lu.", e);
        }
    }

    public Path application() {
        return built("jalon.war");
    }

    public Path server() {
        return built("payara-micro.jar");
    }

    private Path built(String name) {
        Path file = root.resolve("target").resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Failure("Il manque " + file + " : lancez ./mvnw -DskipTests package.");
        }
        return file;
    }
}
