package fr.jalon.shared.web;

import fr.jalon.shared.files.Download;
import fr.jalon.shared.table.ExportFormat;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as REST sends it: never kept by a cache, never taken for another type than its own. */
public final class FileAnswer {

    /** What is shown runs nothing and loads nothing; a page of ours may hold it. */
    private static final String SHOWN = "default-src 'none'; object-src 'self';"
            + " style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";

    private FileAnswer() {}

    /** To be saved. */
    public static Response attachment(Download file) {
        return answer(file, "attachment").build();
    }

    /** To be looked at in a page of ours, where its type can be; otherwise to be saved. */
    public static Response inline(Download file) {
        if (!file.type().isShown()) {
            return attachment(file);
        }
        return answer(file, "inline")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Content-Security-Policy", SHOWN)
                .build();
    }

    /** A table, written while it is sent. */
    public static Response table(ExportFormat format, String name, StreamingOutput rows) {
        return answer(Response.ok(rows, format.mediaType()), "attachment", name).build();
    }

    private static Response.ResponseBuilder answer(Download file, String disposition) {
        return answer(Response.ok(file.content(), file.type().mediaType()), disposition, file.name())
                .header("Content-Length", file.size());
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder answer, String disposition, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return answer.header("Content-Disposition", disposition + "; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store");
    }
}
