package fr.jalon.launcher.demo;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.ActResult;
import fr.jalon.casework.activity.Attendance;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.NoteLevel;
import fr.jalon.casework.activity.OfferState;
import fr.jalon.casework.activity.Theme;
import fr.jalon.launcher.demo.InventedFile.InventedAct;
import fr.jalon.launcher.demo.InventedFile.InventedOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents acts: their themes, what came of them, what was written and what was proposed. */
final class ActInvention {

    private static final List<String> SUMMARIES = List.of(
            "Point sur les démarches de la semaine. CV repris, deux candidatures à envoyer.",
            "Recherche d’un stage de découverte. Liste d’entreprises préparée ensemble.",
            "Mobilité : dossier d’aide au permis à compléter avec les justificatifs.",
            "Projet professionnel précisé : métiers de la vente, enquête métier à faire.",
            "Droits : dossier de complémentaire santé déposé, réponse attendue.",
            "Préparation d’un entretien d’embauche, mise en situation.",
            "Logement : demande en foyer de jeunes travailleurs, visite prévue.",
            "Bilan de la période en entreprise : retour très positif du tuteur.");
    private static final List<String> OFFERS = List.of(
            "Atelier CV",
            "Visite d’une entreprise",
            "Enquête métier",
            "Aide au permis de conduire",
            "Bilan de santé",
            "Demande en foyer de jeunes travailleurs",
            "Ouverture des droits à la complémentaire santé",
            "Stage sportif de remobilisation");

    private final Random random;
    private final LocalDate today;

    ActInvention(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** So many acts from the registration, a first welcome, to the last day; the last one is an interview. */
    List<InventedAct> acts(int count, LocalDate registered, LocalDate last) {
        List<InventedAct> story = new ArrayList<>();
        story.add(new InventedAct(
                ActKind.FIRST_WELCOME,
                registered,
                30 + 15 * random.nextInt(3),
                Channel.ON_SITE,
                Set.of(),
                Attendance.ATTENDED,
                null,
                NoteLevel.TEAM,
                "Première rencontre. Présentation de la mission locale, premiers besoins notés.",
                null));
        for (int i = 1; i < count; i++) {
            boolean latest = i == count - 1;
            story.add(
                    act(latest ? ActKind.INDIVIDUAL_INTERVIEW : kind(), latest ? last : day(registered, last), latest));
        }
        story.sort(Comparator.comparing(InventedAct::day));
        return count == 0 ? List.of() : story;
    }

    private InventedAct act(ActKind kind, LocalDate day, boolean latest) {
        boolean talk = kind == ActKind.INDIVIDUAL_INTERVIEW;
        Attendance came = latest || random.nextInt(12) > 0 ? Attendance.ATTENDED : absence();
        boolean held = came == Attendance.ATTENDED;
        Theme first = Theme.values()[random.nextInt(Theme.values().length)];
        Set<Theme> themes = EnumSet.of(first);
        if (talk && random.nextInt(4) == 0) {
            themes.add(Theme.values()[random.nextInt(Theme.values().length)]);
        }
        ActResult result = talk && held && random.nextInt(2) == 0
                ? ActResult.values()[random.nextInt(ActResult.values().length)]
                : null;
        NoteLevel level = random.nextInt(12) == 0 ? NoteLevel.values()[2 * random.nextInt(2)] : NoteLevel.TEAM;
        InventedOffer offer = talk && held && random.nextInt(4) == 0 ? offer() : null;
        int minutes = kind == ActKind.WORKSHOP ? 180 : 20 + 5 * random.nextInt(9);
        String note = talk && held ? SUMMARIES.get(random.nextInt(SUMMARIES.size())) : null;
        return new InventedAct(kind, day, minutes, channel(kind), themes, came, result, level, note, offer);
    }

    private InventedOffer offer() {
        int which = random.nextInt(OFFERS.size());
        return new InventedOffer(
                Theme.values()[which],
                OFFERS.get(which),
                OfferState.values()[random.nextInt(OfferState.values().length)]);
    }

    private Attendance absence() {
        return random.nextBoolean() ? Attendance.ABSENT : Attendance.EXCUSED;
    }

    private Channel channel(ActKind kind) {
        if (kind == ActKind.WORKSHOP || kind == ActKind.COLLECTIVE_INFORMATION) {
            return Channel.ON_SITE;
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> Channel.TELEPHONE;
            case 2 -> Channel.VIDEO;
            case 3 -> Channel.OUTREACH;
            default -> Channel.ON_SITE;
        };
    }

    private ActKind kind() {
        int dice = random.nextInt(100);
        if (dice < 62) {
            return ActKind.INDIVIDUAL_INTERVIEW;
        }
        if (dice < 80) {
            return ActKind.WORKSHOP;
        }
        return dice < 88 ? ActKind.COLLECTIVE_INFORMATION : ActKind.CONTACT;
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        LocalDate day = from.plusDays(random.nextLong(days + 1));
        return day.isAfter(today) ? today : day;
    }
}
