package fr.jalon.labelling.reminder;

import fr.jalon.identity.MailReceivers;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.mail.Letter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What one person is written to on a day: one letter, whatever the number of things. */
record Digest(MailReceivers.Receiver receiver, List<DueLine> lines) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    Digest {
        lines = lines.stream().sorted(Comparator.comparing(DueLine::due)).toList();
    }

    /** In French: accounts say no language. */
    Letter letter(String structure) {
        StringBuilder text = new StringBuilder(text("due.mail.hello")).append("\n");
        part(
                text,
                "due.mail.late",
                lines.stream().filter(line -> line.occasion() == Occasion.LATE).toList());
        part(
                text,
                "due.mail.coming",
                lines.stream().filter(line -> line.occasion() != Occasion.LATE).toList());
        text.append("\n")
                .append(text("due.mail.where"))
                .append("\n\n")
                .append(structure)
                .append("\n");
        String subject = lines.size() == 1 ? text("due.mail.subject.one") : text("due.mail.subject", lines.size());
        return new Letter(receiver.mail(), null, subject, text.toString());
    }

    private static void part(StringBuilder text, String heading, List<DueLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("\n").append(text(heading)).append("\n");
        lines.forEach(line -> text.append(text("due.mail." + line.kind(), line.title(), day(line.due())))
                .append("\n"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}
