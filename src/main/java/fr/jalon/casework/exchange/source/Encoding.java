package fr.jalon.casework.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text is encoded: UTF-16 where it begins so, UTF-8 where every byte of it is, else Windows-1252, which the Excel
 * of French offices writes and in which every byte means something.
 */
public final class Encoding {

    /** What Windows wrote before. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /** Reads the file through, once. */
    public static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[256 * 1024];
            ByteBuffer waiting = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            boolean first = true;
            while (true) {
                int read = in.read(bytes, waiting.position(), waiting.remaining());
                boolean end = read < 0;
                waiting.position(waiting.position() + Math.max(0, read));
                waiting.flip();
                if (first && isWide(waiting)) {
                    return StandardCharsets.UTF_16;
                }
                first = false;
                if (decoder.decode(waiting, out.clear(), end).isError()) {
                    return WINDOWS;
                }
                if (end) {
                    return StandardCharsets.UTF_8;
                }
                waiting.compact();
            }
        }
    }

    private static boolean isWide(ByteBuffer head) {
        if (head.remaining() < 2) {
            return false;
        }
        int mark = (head.get(head.position()) & 0xff) << 8 | head.get(head.position() + 1) & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }
}
