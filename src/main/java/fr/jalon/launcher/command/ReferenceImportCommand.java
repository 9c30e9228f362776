package fr.jalon.launcher.command;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.exchange.ReadReference;
import fr.jalon.labelling.reference.exchange.ReferenceFiles;
import fr.jalon.labelling.reference.exchange.Taking;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.reference.ReferenceLoader;
import fr.jalon.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports references, many at once: a file that fails stops none of the others. */
@Command(
        name = "import",
        description = "Importe des référentiels : YAML de Jalon, classeur Excel, bibliothèque CISO Assistant.")
final class ReferenceImportCommand extends JalonCommand {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".xlsx");

    @Parameters(
            paramLabel = "FICHIER|DOSSIER",
            arity = "1..*",
            description = "Fichiers, ou dossiers qui en contiennent.")
    private List<Path> places;

    @Option(names = "--dry-run", description = "Dit ce qui serait compris, sans rien écrire.")
    private boolean dryRun;

    @Option(names = "--publish", description = "Publie aussitôt, au lieu de laisser un brouillon à l'union nationale.")
    private boolean publish;

    @Option(
            names = "--blocking-group",
            paramLabel = "CODE",
            description = "Groupe dont les critères sont bloquants ; répétable.")
    private List<String> blockingGroups = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "NATURE",
            split = ",",
            description = "Pour quelles structures, si le fichier ne le dit pas : MISSION (défaut), ASSOCIATION,"
                    + " NATIONAL_UNION.")
    private List<String> kinds = List.of("MISSION");

    private int failures;

    @Override
    public Integer call() throws SQLException {
        if (!ReferenceHead.KINDS.containsAll(kinds)) {
            throw new Failure("--kind attend une ou plusieurs de : " + String.join(", ", ReferenceHead.KINDS) + ".");
        }
        List<Path> files = files();
        if (dryRun) {
            files.forEach(file -> readAndTell(file, null));
            out().println("Rien n'a été écrit (--dry-run).");
        } else {
            try (Platform platform = platform()) {
                new Provisioner(platform.database(), Home.locate()).provisionAll(List.of());
                try (Connection network = platform.database().open("network")) {
                    ReferenceLoader loader = new ReferenceLoader(network, Clock.systemUTC());
                    files.forEach(file -> readAndTell(file, loader));
                }
            }
        }
        out().flush();
        if (failures > 0) {
            throw new Failure(failures + " fichier(s) sur " + files.size() + " n'ont pas été importés ; les autres "
                    + (dryRun ? "le seraient." : "le sont."));
        }
        return 0;
    }

    private void readAndTell(Path file, ReferenceLoader loader) {
        try {
            for (ReadReference read :
                    ReferenceFiles.read(content(file), new Taking(kinds, blockingGroups, Ids::next))) {
                String done = loader == null ? "compris" : loader.load(read, publish) ? "importé" : "déjà là";
                tell(file, read, done);
            }
        } catch (MalformedReference | IOException | SQLException | RuntimeException e) {
            failures++;
            String why = e instanceof MalformedReference || e instanceof Failure ? e.getMessage() : Reason.of(e);
            out().println("refusé   " + file.getFileName() + " : " + why);
        }
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > ReferenceFiles.LARGEST) {
            throw new Failure("il dépasse " + ReferenceFiles.LARGEST / (1024 * 1024) + " Mo");
        }
        return Files.readAllBytes(file);
    }

    private void tell(Path file, ReadReference read, String done) {
        QualityReference reference = read.reference();
        out().printf(
                        "%-8s %s : %s version %s, %d nœuds, %d évaluables, %d groupes%n",
                        done,
                        file.getFileName(),
                        reference.code(),
                        reference.version(),
                        reference.nodes().size(),
                        reference.criteria().size(),
                        reference.head().groups().size());
        read.remarks().forEach(remark -> out().println("         · " + remark));
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> found = Files.walk(place)) {
                    found.filter(Files::isRegularFile)
                            .filter(file -> ENDINGS.stream()
                                    .anyMatch(
                                            file.getFileName().toString().toLowerCase(java.util.Locale.ROOT)::endsWith))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new Failure("Le dossier " + place + " ne peut pas être lu : " + Reason.of(e) + ".", e);
                }
            } else if (Files.isReadable(place)) {
                files.add(place);
            } else {
                throw new Failure("Le fichier " + place + " n'existe pas ou ne peut pas être lu.");
            }
        }
        if (files.isEmpty()) {
            throw new Failure("Aucun fichier .yaml, .yml ou .xlsx dans ce dossier.");
        }
        return files;
    }
}
