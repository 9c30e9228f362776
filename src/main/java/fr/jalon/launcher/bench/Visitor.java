package fr.jalon.launcher.bench;

import fr.jalon.launcher.base.Failure;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person signed in, as a browser without its pictures: one session, pages asked for one after the other. */
final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*?value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;

    private Visitor(URI site) {
        this.site = site;
    }

    /** Signs in by the sign-in page. */
    static Visitor signIn(URI site, String mail, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        String page = visitor.get("/sign-in.xhtml").body();
        Map<String, String> form = Map.of(
                "signIn",
                "signIn",
                "signIn:mail",
                mail,
                "signIn:password",
                password,
                "signIn:submit",
                "",
                "jakarta.faces.ViewState",
                viewState(page));
        HttpResponse<String> answer = visitor.post("/sign-in.xhtml", form);
        if (answer.uri().getPath().equals("/sign-in.xhtml")) {
            throw new Failure("Le compte de démonstration " + mail
                    + " n'a pas pu se connecter : la plateforme a-t-elle été lancée avec --demo ?");
        }
        return visitor;
    }

    /** One page, whole. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form, and follows where it leads. */
    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build();
        return http.send(post, HttpResponse.BodyHandlers.ofString());
    }

    /** Replaces what is there, where it still has that mark. */
    HttpResponse<String> put(String path, String tag, String json) throws IOException, InterruptedException {
        HttpRequest put = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(put, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Asks for what REST offers.
     *
     * @param tag the mark of what was read, or null
     */
    HttpResponse<String> send(String method, String path, String type, String tag, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a page sends back with each of its forms. */
    static String viewState(String page) {
        Matcher state = VIEW_STATE.matcher(page);
        if (!state.find()) {
            throw new Failure("La page n'a pas la forme attendue : elle n'a pas de formulaire.");
        }
        return state.group(1);
    }

    /** The first link of a page whose address contains that text. */
    String link(String page, String part) throws IOException, InterruptedException {
        Matcher link = Pattern.compile("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\"")
                .matcher(get(page).body());
        if (!link.find()) {
            throw new Failure("La page " + page + " n'a pas de lien vers " + part + ".");
        }
        URI address = site.resolve(page).resolve(link.group(1).replace("&amp;", "&"));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
