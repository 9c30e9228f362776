package fr.jalon.launcher.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Why something failed, in French and without a final stop: the system, the database and the libraries say so in
 * English. What they say goes whole to the log of the command.
 */
public final class Reason {

    private static final String IN_THE_LOG = "le détail est dans logs/launcher.0.log du dossier de données";

    private static final Map<String, String> SYSTEM = Map.of(
            "No space left on device", "le disque est plein",
            "Disk quota exceeded", "le quota de disque est dépassé",
            "Read-only file system", "le disque est en lecture seule",
            "Permission denied", "l'accès est refusé",
            "Not a directory", "une partie de ce chemin est un fichier, pas un dossier",
            "Is a directory", "c'est un dossier, pas un fichier",
            "Too many open files", "trop de fichiers sont ouverts",
            "File name too long", "ce nom de fichier est trop long");

    /** MariaDB's numbers: wrong password, disk full (its own, then the system's), table full, lost connection. */
    private static final Map<Integer, String> DATABASE = Map.of(
            1045, "l'utilisateur ou son mot de passe est refusé",
            1698, "l'utilisateur ou son mot de passe est refusé",
            1021, "le disque de la base est plein",
            3, "le disque de la base est plein",
            1114, "le disque de la base est plein",
            1040, "elle a déjà trop de connexions");

    private Reason() {}

    /** The reason of that exception or of what caused it. */
    public static String of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return IN_THE_LOG;
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof SQLException refused) {
            return database(refused);
        }
        if (cause instanceof AccessDeniedException) {
            return Optional.of("l'accès est refusé");
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return Optional.of("c'est un fichier, pas un dossier");
        }
        if (cause instanceof NoSuchFileException) {
            return Optional.of("il n'existe pas");
        }
        String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return cause instanceof IOException && said != null
                ? SYSTEM.keySet().stream()
                        .filter(said::contains)
                        .map(SYSTEM::get)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> database(SQLException refused) {
        String state = refused.getSQLState();
        Optional<String> known = Optional.ofNullable(DATABASE.get(refused.getErrorCode()));
        return known.isEmpty() && state != null && state.startsWith("08") ? Optional.of("elle ne répond pas") : known;
    }
}
