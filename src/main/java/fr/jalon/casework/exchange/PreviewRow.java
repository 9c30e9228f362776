package fr.jalon.casework.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import fr.jalon.casework.person.PersonalDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the first rows as it is read, for somebody to look at; {@code kind} is null where it would be imported. */
public record PreviewRow(
        long line, String name, String birthDate, String address, String number, String situation, LineKind kind) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PreviewRow of(ReadDossier read, LineKind kind) {
        PersonalDetails details = read.details();
        if (details == null) {
            return new PreviewRow(read.row().line(), read.name(), null, null, read.externalNumber(), null, kind);
        }
        PersonalDetails.Contact contact = details.contact();
        return new PreviewRow(
                read.row().line(),
                details.displayName(),
                details.birthDate().toString(),
                Stream.of(contact.street(), contact.postalCode(), contact.commune())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" ")),
                read.externalNumber(),
                read.situations().isEmpty()
                        ? null
                        : read.situations().get(0).details().category().name(),
                kind);
    }

    /** The day of birth, or null. */
    public LocalDate day() {
        return birthDate == null ? null : LocalDate.parse(birthDate);
    }

    static List<PreviewRow> readAll(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<PreviewRow>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
