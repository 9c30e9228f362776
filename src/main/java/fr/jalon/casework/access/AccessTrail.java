package fr.jalon.casework.access;

import fr.jalon.identity.JournalTrail;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who consulted a file or changed it: on which day, in which function, and how often; not who it was (Court of Justice,
 * C-579/21). Lists, agendas and searches in which the person stood among others name nobody in the journal.
 */
@ApplicationScoped
class AccessTrail {

    private static final String OTHER = "access.subject.other";

    private final JournalTrail journal;

    @Inject
    AccessTrail(JournalTrail journal) {
        this.journal = journal;
    }

    AccessTrail() {
        this(null);
    }

    /** What is told as one line. */
    private record Told(LocalDate day, String function, String action, String subject) {}

    /** What happened to a file and to these things of it, the latest first: so many statements as there are kinds. */
    List<AccessItem> of(long youngPersonId, Collection<AccessItem> items, AccessWording wording) {
        Map<String, List<String>> things = items.stream()
                .filter(item -> item.subjectKind() != null)
                .collect(Collectors.groupingBy(
                        AccessItem::subjectKind,
                        Collectors.mapping(item -> Ids.text(item.subjectId()), Collectors.toList())));
        things.remove("YoungPerson");
        Map<Told, Long> times = Stream.concat(
                        journal.ofFile(Ids.text(youngPersonId)).stream(),
                        things.entrySet().stream().flatMap(kind -> journal.of(kind.getKey(), kind.getValue()).stream()))
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .collect(Collectors.groupingBy(line -> told(line, wording), LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .map(one -> item(one.getKey(), one.getValue()))
                .toList();
    }

    private static Told told(JournalTrail.Line line, AccessWording wording) {
        return new Told(day(line.at(), wording), wording.function(line.account()), line.action(), line.subjectKind());
    }

    private static LocalDate day(LocalDateTime utc, AccessWording wording) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(wording.zone()).toLocalDate();
    }

    private static AccessItem item(Told told, long times) {
        String subject = "access.subject." + told.subject();
        boolean known = !AccessWording.in(subject).equals(subject);
        return AccessItem.unnamed()
                .day("date", told.day())
                .code("action", told.action(), "access.action." + told.action())
                .code("subject", told.subject(), known ? subject : OTHER)
                .typed("by", told.function())
                .count("times", times);
    }
}
