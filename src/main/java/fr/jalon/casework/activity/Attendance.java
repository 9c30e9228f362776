package fr.jalon.casework.activity;

/** Whether the young person came. Only what was attended counts. */
public enum Attendance {
    ATTENDED("good", "check"),
    EXCUSED("neutral", "calendar-times"),
    ABSENT("bad", "times");

    private final String tone;
    private final String icon;

    Attendance(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    String tone() {
        return tone;
    }

    String icon() {
        return icon;
    }
}
