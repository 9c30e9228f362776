package fr.jalon.casework.reminder;

/** How a young person is reminded. */
public enum ReminderChannel {
    MAIL,
    SMS
}
