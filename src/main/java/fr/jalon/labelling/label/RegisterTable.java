package fr.jalon.labelling.label;

import fr.jalon.shared.export.TableWords;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The public register as a file. It is everybody's: no journal says who took it. */
@RequestScoped
class RegisterTable {

    private static final int CHUNK = 500;

    private final ReadRegister register;
    private final TableWords words;

    @Inject
    RegisterTable(ReadRegister register, TableWords words) {
        this.register = register;
        this.words = words;
    }

    RegisterTable() {
        this(null, null);
    }

    void write(boolean former, String text, String department, ExportFormat format, OutputStream out)
            throws IOException {
        try (TableFile file = format.begin(out, words.text("register.title"))) {
            file.row(Stream.of(
                            "audit.structure",
                            "register.town",
                            "register.department",
                            "audit.region",
                            "register.number",
                            "register.from",
                            "register.until",
                            "register.conditional",
                            "register.standing",
                            "register.since",
                            "register.renewedBy")
                    .map(words::text)
                    .toList());
            int first = 0;
            List<PublicLabel> page;
            do {
                page = register.page(former, text, department, first, CHUNK);
                for (PublicLabel label : page) {
                    file.row(Arrays.asList(
                            label.structureName(),
                            label.town(),
                            label.department(),
                            label.regionName(),
                            label.number(),
                            label.validFrom(),
                            label.validUntil(),
                            words.of(label.conditional()),
                            words.of("register.standing.", label.standing(register.today())),
                            label.since(),
                            label.renewedBy()));
                }
                first += CHUNK;
            } while (page.size() == CHUNK);
        }
    }
}
