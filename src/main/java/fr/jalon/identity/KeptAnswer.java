package fr.jalon.identity;

import fr.jalon.shared.json.JsonBinding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.Arrays;

/** The answer given to a call with a key, kept in the caller's workspace for a day. It may hold personal data. */
@Entity
@Table(name = "kept_answer")
public class KeptAnswer {

    static final int LONGEST_KEY = 100;

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "idempotency_key")
    private String key;

    private byte[] print;
    private Integer status;
    private String location;
    private String tag;
    private String body;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Version
    private int version;

    protected KeptAnswer() {}

    long id() {
        return id;
    }

    boolean isOlderThan(LocalDateTime limit) {
        return createdAt.isBefore(limit);
    }

    boolean isOf(byte[] otherPrint) {
        return Arrays.equals(print, otherPrint);
    }

    /** Begins anew: what was kept has expired. */
    void renew(LocalDateTime now) {
        createdAt = now;
    }

    /** Keeps what was answered. */
    void keep(byte[] whatWasSent, Response answer) {
        print = whatWasSent.clone();
        status = answer.getStatus();
        location = answer.getHeaderString(HttpHeaders.LOCATION);
        tag = answer.getHeaderString(HttpHeaders.ETAG);
        body = answer.hasEntity() ? JsonBinding.JSONB.toJson(answer.getEntity()) : null;
    }

    /** The answer, as it is given each time. */
    Response response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, tag)
                .entity(body)
                .build();
    }
}
