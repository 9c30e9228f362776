package fr.jalon.launcher.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Writes dossiers of i-Milo about nobody, as many as wanted, one after the other: their names are made of syllables. */
final class InventedDossiers {

    private static final String[] SYLLABLES = {
        "ba", "cor", "du", "fel", "gar", "lan", "mi", "nor", "pel", "ro", "sau", "ta", "vi", "mar", "ché", "lou"
    };
    private static final String[] FIRST_NAMES = {
        "Éloïse", "Zoé", "Anaël", "Sacha", "Noa", "Camille", "Lou", "Maël", "Inès", "Jules", "Léa", "Tom"
    };
    private static final String[] SITUATIONS = {
        "Demandeur d'emploi", "Emploi", "Formation", "Scolarité", "Contrat en Alternance", "Pmsmp"
    };
    private static final int DAYS = 9 * 365;

    private InventedDossiers() {}

    /** Writes an array of so many. */
    static void write(Path file, int count, String structure, LocalDate today) throws IOException {
        Random random = new Random(count);
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = new ObjectMapper().getFactory().createGenerator(out)) {
            json.writeStartArray();
            for (int number = 0; number < count; number++) {
                dossier(json, random, number, structure, today);
            }
            json.writeEndArray();
        }
    }

    private static void dossier(JsonGenerator json, Random random, int number, String structure, LocalDate today)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("idDossier", 1_000_000 + number);
        json.writeStringField("idJeune", "b-" + number);
        json.writeStringField("numeroDE", number % 3 == 0 ? "%07dZ".formatted(number) : "");
        json.writeObjectFieldStart("adresse");
        json.writeStringField("numero", String.valueOf(1 + random.nextInt(120)));
        json.writeStringField("libelleVoie", "rue du Banc d’essai");
        json.writeStringField("complement", "");
        json.writeStringField("codePostal", "14100");
        json.writeStringField("commune", "LISIEUX");
        json.writeEndObject();
        json.writeStringField("nomNaissance", "ESSAI-" + name(random).toUpperCase(java.util.Locale.ROOT));
        json.writeStringField("nomUsage", "");
        json.writeStringField("prenom", FIRST_NAMES[random.nextInt(FIRST_NAMES.length)]);
        json.writeStringField(
                "dateNaissance",
                today.minusYears(16).minusDays(1L + random.nextInt(DAYS)).toString());
        json.writeStringField("mail", "essai" + number + "@jeune.invalid");
        json.writeObjectFieldStart("structureRattachement");
        json.writeStringField("codeStructure", structure);
        json.writeEndObject();
        json.writeObjectFieldStart("accompagnementCEJ");
        json.writeBooleanField("accompagnementCEJ", number % 4 == 0);
        json.writeStringField(
                "dateDebut", number % 4 == 0 ? today.minusMonths(3).toString() : null);
        json.writeEndObject();
        json.writeArrayFieldStart("situations");
        json.writeStartObject();
        json.writeStringField("etat", "EN_COURS");
        json.writeNullField("dateFin");
        json.writeStringField("categorieSituation", SITUATIONS[random.nextInt(SITUATIONS.length)]);
        json.writeStringField("codeRomeMetierExerce", "K1302");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }
}
