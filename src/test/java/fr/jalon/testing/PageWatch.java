package fr.jalon.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Notes what is wrong with the pages that a browser shows: errors, texts that are missing, barriers. */
public final class PageWatch {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = script("/axe.min.js");

    /** A line for each rule that is broken, with the first places. */
    private static final String BARRIERS =
            """
            async tags => {
                const one = text => text.replace(/\\s+/g, ' ');
                const place = node => one(node.html) + ' ' + one(node.failureSummary);
                await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                await Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)));
                const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
                return result.violations.map(rule =>
                    rule.id + ' (' + rule.help + '): ' + rule.nodes.slice(0, 4).map(place).join(' | '));
            }""";

    private static final Set<String> KEYS = TextKeys.all();

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private PageWatch(Page page) {
        this.page = page;
    }

    /** Watches a page from now on: a breach of the content security policy is an error of the console too. */
    public static PageWatch over(Page page) {
        PageWatch watch = new PageWatch(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                watch.complain("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> watch.complain("script: " + error));
        return watch;
    }

    /** Looks for a key where a text should be. */
    public void readTexts() {
        String text = page.locator("body").innerText();
        if (text.contains("???")) {
            complain("a text is missing: " + around(text, "???"));
        }
        Arrays.stream(text.split("[\\s,;:()«»]+"))
                .filter(word -> word.contains(".") && KEYS.contains(word))
                .forEach(word -> complain("a key instead of its text: " + word));
    }

    /** Looks for content wider than the screen. */
    public void measureWidth() {
        Object wide = page.evaluate(
                """
                () => {
                    const root = document.documentElement;
                    if (root.scrollWidth <= root.clientWidth) return '';
                    const name = e => e.tagName + '.' + e.className;
                    const clipped = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
                        if (getComputedStyle(p).overflowX !== 'visible') return true; } return false; };
                    const over = [...document.body.querySelectorAll('*')]
                        .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !clipped(e));
                    return root.scrollWidth + ' px: ' + over.slice(0, 5).map(name).join(', ');
                }""");
        if (!wide.toString().isEmpty()) {
            complain("scrolls sideways: " + wide);
        }
    }

    /**
     * Looks for barriers by axe's rules for WCAG 2.2, levels A and AA, once the page is drawn and still. Its script is run as it is: the library's own
     * driver opens a second page each time, for frames that ours do not have, and takes five times as long.
     */
    public void findBarriers() {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(AXE);
        }
        for (Object barrier : (List<?>) page.evaluate(BARRIERS, WCAG)) {
            complain("axe " + barrier);
        }
    }

    /** What was found since the last call; {@code where} is put before each. */
    public List<String> complaints(String where) {
        List<String> found =
                complaints.stream().distinct().map(one -> where + " " + one).toList();
        complaints.clear();
        return found;
    }

    private void complain(String complaint) {
        complaints.add(complaint);
    }

    private static String script(String resource) {
        try (InputStream file = PageWatch.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String around(String text, String part) {
        int at = text.indexOf(part);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }
}
