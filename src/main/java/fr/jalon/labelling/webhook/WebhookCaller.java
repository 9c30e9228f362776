package fr.jalon.labelling.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends a message: to public addresses only, following no redirect, using no proxy, waiting 5 s for a connection, 10 s for
 * an answer and 20 s in all, and reading 64 KB of it at most. {@code jalon.webhook.private} lets it reach any address, and
 * lets addresses be HTTP.
 */
@ApplicationScoped
public class WebhookCaller {
    private static final Timeout CONNECTING = Timeout.ofSeconds(5);
    private static final Timeout ANSWERING = Timeout.ofSeconds(10);
    private static final int LONGEST_SECONDS = 20;
    private static final int MOST_READ = 64 * 1024;
    private static final int SHOWN = 1000;

    private final CloseableHttpClient client;
    private final boolean open;
    private final Clock clock;

    @Resource
    ManagedScheduledExecutorService schedule;

    @Inject
    WebhookCaller(@ConfigProperty(name = "jalon.webhook.private", defaultValue = "false") boolean open, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.client = clock == null ? null : client(open);
    }

    WebhookCaller() {
        this(false, null);
    }

    private static CloseableHttpClient client(boolean open) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(CONNECTING)
                .setSocketTimeout(ANSWERING)
                .build();
        RequestConfig request = RequestConfig.custom()
                .setResponseTimeout(ANSWERING)
                .setConnectionRequestTimeout(CONNECTING)
                .setRedirectsEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(open ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses())
                        .setDefaultConnectionConfig(connection)
                        .build())
                .setDefaultRequestConfig(request)
                .setConnectionReuseStrategy((asked, answered, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Jalon")
                .build();
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether HTTP and private addresses are allowed too. */
    boolean isOpen() {
        return open;
    }

    /** Sends, and says what came of it. */
    Outcome send(Parcel parcel) {
        if (!open && !"https".equalsIgnoreCase(parcel.address().uri().getScheme())) {
            return Outcome.failed("webhook.answer.private");
        }
        Instant now = clock.instant();
        HttpPost post = new HttpPost(parcel.address().uri());
        post.setHeader("webhook-id", parcel.message());
        post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        post.setHeader("webhook-signature", parcel.signatures(now));
        post.setEntity(new StringEntity(parcel.body(), ContentType.APPLICATION_JSON));
        Future<?> end = schedule.schedule(() -> post.abort(), LONGEST_SECONDS, TimeUnit.SECONDS);
        try {
            ClassicHttpResponse answer = client.executeOpen(null, post, null);
            try {
                return new Outcome(answer.getCode(), beginning(answer.getEntity()));
            } finally {
                leave(post, answer);
            }
        } catch (IOException | RuntimeException failure) {
            return Outcome.failed(reason(failure));
        } finally {
            end.cancel(false);
        }
    }

    /** Ends the connection: what was not read is not waited for, and closing fails for want of it. */
    private static void leave(HttpPost post, ClassicHttpResponse answer) {
        post.abort();
        try {
            answer.close();
        } catch (IOException unread) {
            return;
        }
    }

    /** How the answer begins; of a longer one the rest is left unread. An answer that breaks off is one all the same. */
    private static String beginning(HttpEntity entity) {
        if (entity == null) {
            return null;
        }
        byte[] read = new byte[SHOWN];
        int kept = 0;
        try {
            InputStream content = entity.getContent();
            kept = content.readNBytes(read, 0, SHOWN);
            content.readNBytes(MOST_READ - SHOWN);
        } catch (IOException brokenOff) {
            kept = Math.max(kept, 0);
        }
        return new String(read, 0, kept, StandardCharsets.UTF_8);
    }

    /** In words of ours: a code that the page translates. */
    private static String reason(Exception failure) {
        if (failure instanceof PublicAddresses.NotPublic) {
            return "webhook.answer.private";
        }
        if (failure instanceof UnknownHostException) {
            return "webhook.answer.unknown";
        }
        if (failure instanceof SSLException) {
            return "webhook.answer.tls";
        }
        if (failure instanceof ConnectException) {
            return "webhook.answer.refused";
        }
        return failure instanceof InterruptedIOException ? "webhook.answer.timeout" : "webhook.answer.broken";
    }
}
