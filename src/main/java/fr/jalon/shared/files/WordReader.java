package fr.jalon.shared.files;

import fr.jalon.shared.error.Refused;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the words of PDF, office and text files (Apache Tika), within bounds: so many characters, so much time, nothing of
 * the files that a file holds, and nothing at all of one that unfolds into much more than its size.
 */
@ApplicationScoped
public class WordReader {

    /** The longest text that is kept of a file, in characters. */
    public static final int LONGEST = 500_000;

    private static final Logger LOG = Logger.getLogger(WordReader.class.getName());
    private static final int SECONDS = 20;
    private static final Charset OLD = Charset.forName("windows-1252");

    @Resource
    private ManagedExecutorService threads;

    private final Map<FileType, Class<? extends Parser>> parsers = Map.ofEntries(
            Map.entry(FileType.PDF, PDFParser.class),
            Map.entry(FileType.WORD, OOXMLParser.class),
            Map.entry(FileType.EXCEL, OOXMLParser.class),
            Map.entry(FileType.POWERPOINT, OOXMLParser.class),
            Map.entry(FileType.WORD_97, OfficeParser.class),
            Map.entry(FileType.EXCEL_97, OfficeParser.class),
            Map.entry(FileType.POWERPOINT_97, OfficeParser.class),
            Map.entry(FileType.TEXT_DOCUMENT, OpenDocumentParser.class),
            Map.entry(FileType.SPREADSHEET, OpenDocumentParser.class),
            Map.entry(FileType.PRESENTATION, OpenDocumentParser.class));

    /**
     * The words of a file, in no more than some seconds.
     *
     * @throws Refused where it unfolds into much more than its size
     */
    public FileWords read(Path file, FileType type) throws IOException {
        UnfoldedSize.check(file, type);
        Future<FileWords> reading = threads.submit(() -> words(file, type));
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            reading.cancel(true);
            return failed(late);
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed(stopping);
        }
    }

    /** The same, at once and for as long as it takes. */
    FileWords words(Path file, FileType type) throws IOException, TikaException, SAXException {
        if (type == FileType.TEXT || type == FileType.CSV) {
            String text = plain(Files.readAllBytes(file));
            return FileWords.of(text.substring(0, Math.min(text.length(), LONGEST)), text.length() > LONGEST);
        }
        if (!parsers.containsKey(type)) {
            return FileWords.of("", false);
        }
        WriteOutContentHandler out = new WriteOutContentHandler(LONGEST);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingWithin());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            ContentHandler bounded = new SecureContentHandler(new BodyContentHandler(out), in);
            parser(type).parse(in, bounded, new Metadata(), context);
            return FileWords.of(out.toString(), false);
        } catch (SAXException stopped) {
            if (WriteLimitReachedException.isWriteLimitReached(stopped)) {
                return FileWords.of(out.toString(), true);
            }
            throw stopped;
        }
    }

    private Parser parser(FileType type) {
        try {
            return parsers.get(type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No parser of " + type, e);
        }
    }

    private static String plain(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, OLD);
        }
    }

    private static FileWords failed(Throwable why) {
        if (why instanceof Refused refused) {
            throw refused;
        }
        if (why instanceof UncheckedIOException || why instanceof Error) {
            LOG.log(Level.WARNING, "A file was not read", why);
        }
        return new FileWords(FileWords.Reading.FAILED, "");
    }

    /** Files within a file are not read. */
    private static final class NothingWithin implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // not asked for
        }
    }
}
