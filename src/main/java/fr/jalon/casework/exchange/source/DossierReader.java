package fr.jalon.casework.exchange.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.shared.error.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads dossiers of i-Milo one by one: from an array, or one after the other, on lines of their own or not. */
final class DossierReader implements RowReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char MARK = '\ufeff';

    private final JsonParser parser;
    private boolean inArray;
    private long rank;

    DossierReader(Path file, Charset charset) throws IOException {
        parser = JSON.getFactory().createParser(withoutMark(file, charset));
    }

    private static Reader withoutMark(Path file, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 128 * 1024);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Optional<SourceRow> next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && !inArray) {
                inArray = true;
                token = parser.nextToken();
            }
            if (token == JsonToken.END_ARRAY && inArray) {
                inArray = false;
                token = parser.nextToken();
            }
            if (token == null) {
                return end();
            }
            rank++;
            JsonNode node = parser.readValueAsTree();
            if (!(node instanceof ObjectNode dossier)) {
                throw Refused.field("file", "import.file.noDossier", rank);
            }
            return Optional.of(SourceRow.ofDossier(rank, dossier));
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SourceRow> end() {
        if (inArray) {
            throw Refused.field("file", "import.file.truncated", rank);
        }
        if (rank == 0) {
            throw Refused.field("file", "import.file.nothing");
        }
        return Optional.empty();
    }

    private Refused refused(JsonProcessingException e) {
        if (e instanceof com.fasterxml.jackson.core.io.JsonEOFException) {
            return Refused.field("file", "import.file.truncated", rank);
        }
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return Refused.field("file", "import.file.notJson", line, column, rank);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
