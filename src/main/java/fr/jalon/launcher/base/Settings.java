package fr.jalon.launcher.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables that Jalon is configured by.
 *
 * <p>{@code JALON_DB_HOST} names a MariaDB server to use instead of the embedded one; {@code JALON_DB_PORT} (3306),
 * {@code JALON_MIGRATION_USER} (jalon_migration), {@code JALON_MIGRATION_PASSWORD}, {@code JALON_DB_USER} (jalon_app) {@code JALON_DB_PASSWORD}
 * and {@code JALON_DB_SSL_MODE} (disable; or trust, verify-ca, verify-full) go with it. {@code JALON_JAVA_OPTS} is
 * given to the Java of the application server.
 */
public final class Settings {

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The settings of this process. */
    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** The value, if it is set and not blank. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The value, refused with a sentence when it is absent. */
    public String require(String name) {
        return get(name)
                .orElseThrow(() -> new Failure("La variable d'environnement " + name + " n'est pas renseignée."));
    }

    /** The words of the value, which white space parts. */
    public List<String> words(String name) {
        return get(name).map(text -> List.of(text.strip().split("\\s+"))).orElse(List.of());
    }

    /** The value as a TCP port. */
    public int port(String name, int otherwise) {
        String text = get(name).orElse(Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, with what was read
        }
        throw new Failure("La variable d'environnement " + name + " doit être un port entre 1 et 65535, et non « "
                + text + " ».");
    }
}
