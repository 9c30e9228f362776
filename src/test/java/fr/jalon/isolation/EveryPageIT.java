package fr.jalon.isolation;

import static fr.jalon.isolation.PageAttempt.put;
import static fr.jalon.isolation.PageAttempt.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import fr.jalon.testing.WebPages;
import fr.jalon.testing.WebSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page whose address names something, with something of Essai-Sud, by everybody of the tests who has nothing to see
 * of it. Pages and their parameters are read from the source tree: a new one fails here until it has its line.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    /** Search, order and place in a list: they name nothing that belongs to somebody. */
    private static final Set<String> NO_IDENTIFIERS = Set.of(
            "q",
            "list",
            "situation",
            "sort",
            "order",
            "page",
            "tab",
            "next",
            "state",
            "decided",
            "department",
            "stage",
            "view",
            "number", // of a label: everybody's to check
            "section",
            "priority",
            "region",
            "origin",
            "month",
            "axis", // of a published reference, the same for all
            "before",
            "date",
            "kind",
            "kinds",
            "criteria",
            "criterion",
            "about",
            "mine",
            "level",
            "show");

    private static final Map<String, PageAttempt> ATTEMPTS = attempts();

    @ArquillianResource
    private URL application;

    private static Map<String, PageAttempt> attempts() {
        Map<String, PageAttempt> all = new LinkedHashMap<>();
        for (String page : List.of("file/file", "person/edit", "programme/contract", "programme/diagnosis")) {
            put(all, "/casework/" + page + ".xhtml?id", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        }
        String situation = "/casework/situation/edit.xhtml?";
        all.put(situation + "person", with(situation + "person=" + South.PERSON, TestPeople.COUNSELLOR_SOUTH));
        all.put(
                situation + "id",
                with(situation + "person=" + South.PERSON + "&id=" + South.SITUATION, TestPeople.COUNSELLOR_SOUTH));
        all.put(
                "/casework/profile/edit.xhtml?id",
                with("/casework/profile/edit.xhtml?section=HOUSING&id=" + South.PERSON, TestPeople.COUNSELLOR_SOUTH));
        put(all, "/casework/profile/history.xhtml?id", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        lists(all);
        agenda(all);
        content(all);
        put(all, "/casework/exchange/import.xhtml?id", South.IMPORT);
        String merge = "/casework/duplicate/merge.xhtml?";
        String pair = merge + "one=" + South.PERSON + "&other=" + South.OTHER_PERSON;
        all.put(merge + "one", with(pair, TestPeople.COUNSELLOR_SOUTH));
        all.put(merge + "other", with(pair, TestPeople.COUNSELLOR_SOUTH));
        put(all, "/casework/duplicate/merged.xhtml?id", South.MERGE, TestPeople.COUNSELLOR_SOUTH);
        transfers(all);
        put(all, "/casework/access/access.xhtml?id", South.PERSON);
        String account = Ids.text(TestPeople.COUNSELLOR_SOUTH.accountId());
        put(all, "/administration/account/account.xhtml?id", account, TestPeople.ADMINISTRATOR);
        put(all, "/administration/structure/structure.xhtml?code", South.STRUCTURE, TestPeople.ADMINISTRATOR);
        LabellingPages.add(all);
        return all;
    }

    private static void lists(Map<String, PageAttempt> all) {
        put(all, "/casework/person/list.xhtml?saved", South.SAVED_LIST, TestPeople.COUNSELLOR_SOUTH);
        put(
                all,
                "/casework/person/list.xhtml?counsellor",
                Ids.text(TestPeople.COUNSELLOR_SOUTH.accountId()),
                TestPeople.COUNSELLOR_SOUTH);
        put(all, "/casework/search/saved.xhtml?id", South.SAVED_LIST, TestPeople.COUNSELLOR_SOUTH);
    }

    private static void agenda(Map<String, PageAttempt> all) {
        String folder = "/casework/agenda/";
        put(all, folder + "book.xhtml?person", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        put(all, folder + "sessions.xhtml?person", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        put(all, folder + "book.xhtml?id", South.APPOINTMENT, TestPeople.COUNSELLOR_SOUTH);
        put(all, folder + "session.xhtml?id", South.SESSION, TestPeople.COUNSELLOR_SOUTH);
        String counsellor = Ids.text(TestPeople.COUNSELLOR_SOUTH.accountId());
        for (String page : List.of("week", "book", "absence")) {
            put(all, folder + page + ".xhtml?counsellor", counsellor, TestPeople.COUNSELLOR_SOUTH);
        }
        put(all, "/casework/site/edit.xhtml?id", South.SITE);
    }

    /** What a file contains. */
    private static void content(Map<String, PageAttempt> all) {
        String activity = "/casework/activity/";
        put(all, activity + "record.xhtml?id", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        put(all, activity + "act.xhtml?id", South.ACT, TestPeople.COUNSELLOR_SOUTH);
        put(all, activity + "offer.xhtml?id", South.OFFER, TestPeople.COUNSELLOR_SOUTH);
        put(all, activity + "offer.xhtml?person", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        String version = "/casework/file/file.xhtml?";
        all.put(
                version + "version",
                with(
                        version + "id=" + South.PERSON + "&tab=diagnosis&version=" + South.IN_DEPTH,
                        TestPeople.COUNSELLOR_SOUTH));
        String document = "/casework/document/";
        put(all, document + "document.xhtml?id", South.DOCUMENT, TestPeople.COUNSELLOR_SOUTH);
        put(all, document + "add.xhtml?person", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        put(all, document + "add.xhtml?replaces", South.DOCUMENT, TestPeople.COUNSELLOR_SOUTH);
    }

    private static void transfers(Map<String, PageAttempt> all) {
        String folder = "/casework/transfer/";
        put(all, folder + "propose.xhtml?person", South.PERSON, TestPeople.COUNSELLOR_SOUTH);
        put(all, folder + "transfer.xhtml?id", South.TRANSFER, TestPeople.COUNSELLOR_SOUTH);
        put(all, folder + "copy.xhtml?id", South.SEALED);
    }

    @Test
    void everyPageThatTakesAnIdentifierIsTriedHere() {
        Set<String> identifiers = new TreeSet<>();
        for (String page : WebPages.addresses()) {
            Matcher parameter = PARAMETER.matcher(source(page));
            while (parameter.find()) {
                if (!NO_IDENTIFIERS.contains(parameter.group(1))) {
                    identifiers.add(page + "?" + parameter.group(1));
                }
            }
        }
        assertThat(ATTEMPTS.keySet()).containsExactlyInAnyOrderElementsOf(identifiers);
    }

    @Test
    void noPageShowsAnythingOfAnotherMission() {
        String before = TestPlatform.rows().everythingOf(South.STRUCTURE, South.DATABASE);
        List<String> shown = new ArrayList<>();
        for (TestPeople who : TestPeople.values()) {
            WebSession session = WebSession.of(application, who);
            ATTEMPTS.values().stream()
                    .filter(attempt -> !attempt.owners().contains(who))
                    .forEach(attempt -> {
                        HttpResponse<String> answer = session.get(attempt.address());
                        if (answer.statusCode() != 403 && answer.statusCode() != 404
                                || answer.body().contains(South.SECRET)) {
                            shown.add(who + " " + attempt.address() + " → " + answer.statusCode());
                        }
                    });
        }
        assertThat(shown).isEmpty();
        assertThat(TestPlatform.rows().everythingOf(South.STRUCTURE, South.DATABASE))
                .isEqualTo(before);
    }

    @Test
    void itsOwnersOpenEachOfThem() {
        for (TestPeople who : TestPeople.values()) {
            List<PageAttempt> own = ATTEMPTS.values().stream()
                    .filter(attempt -> attempt.owners().contains(who))
                    .toList();
            if (!own.isEmpty()) {
                WebSession session = WebSession.of(application, who);
                own.forEach(attempt -> assertThat(session.get(attempt.address()).statusCode())
                        .as(who + " " + attempt.address())
                        .isEqualTo(200));
            }
        }
    }

    @Test
    void nobodyOpensOneWithoutSigningIn() {
        ATTEMPTS.values().forEach(attempt -> assertThat(
                        WebSession.anybody(application).get(attempt.address()).statusCode())
                .as(attempt.address())
                .isEqualTo(302));
    }

    private static String source(String page) {
        try {
            return Files.readString(WebPages.FOLDER.resolve(page.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
