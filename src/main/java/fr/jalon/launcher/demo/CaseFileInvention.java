package fr.jalon.launcher.demo;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.launcher.demo.InventedFile.InventedAct;
import fr.jalon.launcher.demo.InventedFile.InventedAppointment;
import fr.jalon.launcher.demo.InventedFile.InventedContract;
import fr.jalon.launcher.demo.InventedFile.InventedSituation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Invents the story of a file: registration, acts, a diagnosis, perhaps a contract, appointments. */
final class CaseFileInvention {

    private static final int DAYS_OF_STORY = 900;
    private static final List<String> SUBJECTS = List.of(
            "Entretien de suivi",
            "Point sur les candidatures",
            "Préparation d’un entretien d’embauche",
            "Projet professionnel",
            "Bilan d’étape");
    private static final List<String> OBJECTIVES = List.of(
            "Trouver un premier emploi dans la vente",
            "Entrer en apprentissage dans le bâtiment",
            "Passer le permis et chercher un emploi en logistique",
            "Confirmer un projet dans l’aide à la personne",
            "Reprendre confiance et découvrir trois métiers");

    private final Random random;
    private final InventedPeople people;
    private final List<Long> counsellors;
    private final LocalDate today;
    private final ActInvention acting;
    private final DocumentInvention documents;
    private final Set<List<Object>> taken = new HashSet<>();

    CaseFileInvention(Random random, String structureCode, List<Long> counsellors, LocalDate today) {
        this.random = random;
        this.people = new InventedPeople(random, structureCode);
        this.counsellors = counsellors;
        this.today = today;
        this.acting = new ActInvention(random, today);
        this.documents = new DocumentInvention(random, today);
    }

    InventedFile next(int number, int acts) {
        boolean recent = random.nextInt(8) == 0;
        int age = recent ? random.nextInt(30) : Math.min(DAYS_OF_STORY, 5 + acts * 12 + random.nextInt(240));
        LocalDate registered = today.minusDays(age);
        long counsellor = counsellors.get(number % counsellors.size());
        boolean active = random.nextInt(6) > 0;
        LocalDate last = active ? today.minusDays(random.nextInt(50)) : registered.plusDays(age / 3);
        last = last.isBefore(registered) ? registered : last;
        List<InventedAct> story = acting.acts(acts, registered, last);
        LocalDate diagnosed = acts > 2 && random.nextInt(10) < 9 ? day(registered.plusDays(7), last) : null;
        SituationCategory now = situation(active);
        PersonalDetails person = people.next(number, registered, counsellor, now);
        InventedContract contract =
                diagnosed != null && random.nextInt(10) < 4 ? contract(diagnosed.plusDays(random.nextInt(15))) : null;
        return new InventedFile(
                person,
                counsellor,
                registered,
                situations(now, registered, last),
                story,
                appointments(number, counsellor, story, active),
                documents.next(registered, contract != null),
                diagnosed,
                diagnosed != null && number % 4 == 0 && diagnosed.plusDays(90).isBefore(last) ? last : null,
                contract);
    }

    private static List<InventedSituation> situations(SituationCategory now, LocalDate registered, LocalDate last) {
        boolean found = now != SituationCategory.JOB_SEEKER && last.isAfter(registered);
        if (!found) {
            return List.of(new InventedSituation(now, registered, null));
        }
        return List.of(
                new InventedSituation(SituationCategory.JOB_SEEKER, registered, last.minusDays(1)),
                new InventedSituation(now, last, null));
    }

    private SituationCategory situation(boolean active) {
        SituationCategory[] outside = {
            SituationCategory.EMPLOYMENT,
            SituationCategory.APPRENTICESHIP,
            SituationCategory.TRAINING,
            SituationCategory.SCHOOLING
        };
        if (!active || random.nextInt(5) == 0) {
            return outside[random.nextInt(outside.length)];
        }
        return random.nextInt(5) == 0 ? SituationCategory.NONE : SituationCategory.JOB_SEEKER;
    }

    private InventedContract contract(LocalDate day) {
        LocalDate start = day.isAfter(today) ? today : day;
        LocalDate end = start.plusMonths(6 + random.nextInt(7)).minusDays(1);
        Household household = Household.values()[random.nextInt(4) == 0 ? 1 : 0];
        return new InventedContract(start, end, household, pick(OBJECTIVES));
    }

    private List<InventedAppointment> appointments(
            int number, long counsellor, List<InventedAct> story, boolean active) {
        List<InventedAppointment> agenda = new ArrayList<>();
        for (InventedAct act : story) {
            if (act.kind() == ActKind.INDIVIDUAL_INTERVIEW && random.nextInt(3) == 0) {
                agenda.add(appointment(act.day(), random.nextInt(16), AppointmentStatus.PRESENT));
            }
        }
        if (random.nextInt(6) == 0) {
            LocalDate missed = day(today.minusDays(90), today.minusDays(1));
            boolean forgotten = random.nextInt(5) == 0;
            if (forgotten) {
                planned(counsellor, missed).ifPresent(agenda::add);
            } else {
                agenda.add(appointment(missed, random.nextInt(16), AppointmentStatus.ABSENT));
            }
        }
        int turn = number / counsellors.size();
        if (turn < 5) {
            agenda.add(appointment(today, 1 + 3 * turn, AppointmentStatus.PLANNED));
        } else if (active && random.nextInt(3) == 0) {
            planned(counsellor, working(1 + random.nextInt(30))).ifPresent(agenda::add);
        }
        return agenda;
    }

    /** An appointment to come, on the hour, where the counsellor has none at that time. */
    private Optional<InventedAppointment> planned(long counsellor, LocalDate day) {
        int slot = 2 * random.nextInt(8);
        return taken.add(List.of(counsellor, day, slot))
                ? Optional.of(appointment(day, slot, AppointmentStatus.PLANNED))
                : Optional.empty();
    }

    /** An appointment in one of the sixteen half hours of a day, from 9 to 12 and from 13 to 18. */
    private InventedAppointment appointment(LocalDate day, int slot, AppointmentStatus status) {
        LocalTime start = LocalTime.of(9, 0).plusMinutes(30L * slot + (slot > 5 ? 60 : 0));
        return new InventedAppointment(day, start, pick(SUBJECTS), "Bureau " + (1 + random.nextInt(4)), status);
    }

    private LocalDate working(int days) {
        LocalDate day = today.plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        LocalDate day = from.plusDays(random.nextLong(days + 1));
        return day.isAfter(today) ? today : day;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
