package fr.jalon.identity;

import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.json.JsonBinding;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What a call says, as a SHA-256: the method called, every value sent, the roles of who sends it. Two bodies that say the
 * same in another order of fields have the same one. A file is read once only: it counts while the call reads it.
 */
public final class CallPrint {

    private final MessageDigest digest;
    private InputStream file;

    private CallPrint(MessageDigest digest) {
        this.digest = digest;
    }

    /** Begins it; a stream among the parameters is replaced by one that takes part. */
    static CallPrint of(InvocationContext call, Collection<Role> roles) {
        CallPrint print = new CallPrint(ContentHash.digest());
        print.add(call.getMethod().toString());
        print.add(new TreeSet<>(roles).toString());
        Object[] parameters = call.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof InputStream stream) {
                print.file = new DigestInputStream(stream, print.digest);
                parameters[i] = print.file;
            } else {
                print.add(text(parameters[i]));
            }
        }
        call.setParameters(parameters);
        return print;
    }

    /** The hash, once the rest of the file, if there is one, was read. */
    byte[] finish() throws IOException {
        if (file != null) {
            file.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String text(Object value) {
        boolean plain = value == null
                || value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Record;
        return plain ? String.valueOf(value) : JsonBinding.JSONB.toJson(value);
    }
}
