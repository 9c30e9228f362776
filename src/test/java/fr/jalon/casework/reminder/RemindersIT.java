package fr.jalon.casework.reminder;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.agenda.Appointment;
import fr.jalon.casework.agenda.AppointmentDetails;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.agenda.KeepAgenda;
import fr.jalon.casework.profile.EditProfile;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.casework.timeline.ReadTimeline;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structure;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is reminded of an appointment, by a real mail server. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final int AT_ONCE = 4;

    @Inject
    TestActor actor;

    @Inject
    NewFiles files;

    @Inject
    EditProfile profile;

    @Inject
    KeepAgenda agenda;

    @Inject
    Reminding reminding;

    @Inject
    KeepReminders keep;

    @Inject
    ReadTimeline timeline;

    @Resource
    ManagedExecutorService executor;

    @Test
    void whoeverAcceptsMessagesIsRemindedOnceOfAnAppointmentInLessThanTwoDays() throws Exception {
        String mail = mail();
        Appointment appointment = appointment(accepting(mail), 1, 9);
        remind();
        assertThat(received(mail)).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).contains("Rappel");
            assertThat(message.getContent().toString()).contains("Zoé", "9\u00a0h", "Bureau 4");
        });
        remind();
        assertThat(received(mail)).hasSize(1);
        assertThat(actor.as(DIRECTOR_NORTH, keep::latest)).anySatisfy(row -> assertThat(row)
                .returns(appointment.day(), ReminderRow::day)
                .returns(Reminder.State.SENT, ReminderRow::state));
    }

    @Test
    void aReminderIsToldInTheStoryOfTheFile() throws Exception {
        long person = accepting(mail());
        Appointment appointment = appointment(person, 1, 10);
        remind();
        assertThat(actor.as(RECEPTION_NORTH, () -> timeline.read(person, Set.of(TimelineKind.MESSAGE), null, 30))
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title().key()).isEqualTo("timeline.reminder.MAIL");
                    assertThat(entry.facts().get(0).arguments()).containsExactly(appointment.day());
                });
    }

    @Test
    void serversThatRemindAtOnceSendOneMail() throws Exception {
        String mail = mail();
        appointment(accepting(mail), 1, 11);
        Structure mission = mission();
        Callable<Integer> work = () -> reminding.remind(mission);
        for (Future<Integer> done : executor.invokeAll(Collections.nCopies(AT_ONCE, work))) {
            done.get();
        }
        assertThat(received(mail)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedWhoDoesNotAcceptMessagesOrIsExempted() throws Exception {
        String unasked = mail();
        appointment(files.open("Rappel", unasked), 1, 13);
        String refusing = mail();
        long person = files.open("Rappel", refusing);
        say(person, "CONSENT_TO_MESSAGES", "NO");
        appointment(person, 1, 14);
        String exempted = mail();
        long other = accepting(exempted);
        say(other, "EXEMPT_FROM_REMINDERS", "YES");
        appointment(other, 1, 15);
        remind();
        assertThat(received(unasked)).isEmpty();
        assertThat(received(refusing)).isEmpty();
        assertThat(received(exempted)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsFarOrCancelled() throws Exception {
        String far = mail();
        appointment(accepting(far), 5, 9);
        String cancelled = mail();
        Appointment appointment = appointment(accepting(cancelled), 1, 16);
        actor.as(RECEPTION_NORTH, () -> {
            agenda.close(appointment.id(), AppointmentStatus.CANCELLED);
            return null;
        });
        remind();
        assertThat(received(far)).isEmpty();
        assertThat(received(cancelled)).isEmpty();
    }

    @Test
    void anAddressThatNoServerTakesIsTriedThreeTimesAndShown() {
        long person = accepting("deux..points@essai.invalid");
        Appointment appointment = appointment(person, 1, 17);
        for (int i = 0; i < 5; i++) {
            remind();
        }
        assertThat(actor.as(DIRECTOR_NORTH, keep::latest))
                .filteredOn(row -> row.getFileKey().equals(Ids.text(person)))
                .singleElement()
                .returns(Reminder.State.FAILED, ReminderRow::state)
                .returns(Reminder.MOST_ATTEMPTS, ReminderRow::attempts)
                .returns(appointment.start(), ReminderRow::start);
    }

    @Test
    void onlyTheTeamLeadAndTheDirectorSetReminders() {
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, keep::rules)).hasMessage("error.forbidden");
        ReminderRule sms = actor.as(DIRECTOR_NORTH, keep::rules).get(1);
        assertThatThrownBy(() -> change(sms, 0)).hasMessage("reminder.hours.wrong");
        change(sms, 12);
        assertThatThrownBy(() -> change(sms, 24)).hasMessage("error.changedMeanwhile");
    }

    private void change(ReminderRule rule, int hours) {
        actor.as(DIRECTOR_NORTH, () -> {
            keep.change(rule.channel(), rule.version(), false, hours);
            return null;
        });
    }

    private void remind() {
        reminding.remind(mission());
    }

    private Structure mission() {
        return reminding.missions().stream()
                .filter(structure -> structure.getCode().equals(COUNSELLOR_NORTH.structure()))
                .findFirst()
                .orElseThrow();
    }

    private Appointment appointment(long person, int days, int hour) {
        AppointmentDetails details = new AppointmentDetails(
                RECEPTION_NORTH.accountId(),
                Here.today().plusDays(days),
                LocalTime.of(hour, 0),
                45,
                "Entretien",
                "Bureau 4");
        return actor.as(RECEPTION_NORTH, () -> agenda.make(person, details));
    }

    private long accepting(String mail) {
        long person = files.open("Rappel", mail);
        say(person, "CONSENT_TO_MESSAGES", "YES");
        return person;
    }

    private void say(long person, String field, String value) {
        EditProfile.Entry entry = new EditProfile.Entry(ProfileField.valueOf(field), value, false, null);
        actor.as(COUNSELLOR_NORTH, () -> profile.change(person, List.of(entry)));
    }

    private static String mail() {
        return Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT) + "@essai.invalid";
    }

    /** What is in somebody's letter box. */
    private static List<Message> received(String mail) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.port", System.getProperty("test.imap.port"));
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", mail, mail);
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return new ArrayList<>(Arrays.asList(inbox.getMessages()));
    }
}
