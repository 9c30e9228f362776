package fr.jalon.launcher.demo;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.shared.files.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts the files of the documents of the demonstration where the application looks for them. */
public final class DemoFiles {

    private static final List<String> MISSIONS = List.of("14366S00", "14327S00", "76540S00", "76351S00");

    private DemoFiles() {}

    /** Stores them for each mission of the demonstration; those that are there already stay. */
    public static void store(Path folder) {
        FileStore store = new FileStore(folder.toString());
        try {
            for (String mission : MISSIONS) {
                for (DemoFile file : DemoFile.all()) {
                    store.store(mission, file.name(), new ByteArrayInputStream(file.content()));
                }
            }
        } catch (IOException e) {
            throw new Failure("Les pièces de la démonstration n'ont pas pu être rangées : " + Reason.of(e) + ".", e);
        }
    }
}
