package fr.jalon.casework.reminder;

import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page where reminders are switched on, and the latest are seen. */
@Named
@ViewScoped
public class ReminderView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One channel while it is being changed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ReminderChannel channel;
        private final int version;
        private boolean enabled;
        private int hours;

        Line(ReminderRule rule) {
            channel = rule.channel();
            version = rule.version();
            enabled = rule.isEnabled();
            hours = rule.hoursBefore();
        }

        public ReminderChannel getChannel() {
            return channel;
        }

        public boolean isEnabled() {
            return enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public int getHours() {
            return hours;
        }

        public void setHours(int hours) {
            this.hours = hours;
        }
    }

    private final KeepReminders keep;
    private final Notices notices;
    private Line mail;
    private Line sms;
    private transient List<ReminderRow> latest;

    @Inject
    ReminderView(KeepReminders keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    ReminderView() {
        this(null, null);
    }

    public void load() {
        for (ReminderRule rule : keep.rules()) {
            if (rule.channel() == ReminderChannel.MAIL) {
                mail = new Line(rule);
            } else {
                sms = new Line(rule);
            }
        }
    }

    /** Saves both channels. */
    public String save() {
        for (Line line : List.of(mail, sms)) {
            keep.change(line.channel, line.version, line.enabled, line.hours);
        }
        notices.done("reminder.saved");
        return "/casework/agenda/reminders.xhtml?faces-redirect=true";
    }

    public Line getMail() {
        return mail;
    }

    public Line getSms() {
        return sms;
    }

    public List<ReminderRow> getLatest() {
        if (latest == null) {
            latest = keep.latest();
        }
        return latest;
    }
}
