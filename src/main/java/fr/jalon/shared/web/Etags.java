package fr.jalon.shared.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** The version of a thing as an entity tag: sent with {@code ETag} when read, asked for in {@code If-Match} to change it. */
public final class Etags {

    private static final int PRECONDITION_REQUIRED = 428;

    private Etags() {}

    /** The tag of a version. */
    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version that the caller read.
     *
     * @throws ClientErrorException 428 where {@code If-Match} is missing, 412 where it is no tag of ours
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        try {
            return Integer.parseInt(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException foreign) {
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED, foreign);
        }
    }

    /**
     * Checks that the caller read the version there is now.
     *
     * @throws ClientErrorException 428 where {@code If-Match} is missing, 412 where it is another version
     */
    public static void requireMatch(String ifMatch, int version) {
        if (required(ifMatch) != version) {
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
        }
    }
}
