package fr.jalon.labelling.webhook;

/** How far a delivery is. */
public enum DeliveryState {
    /** It is sent when its time comes. */
    WAITING("accent", "clock"),
    /** A server is sending it. */
    SENDING("accent", "send"),
    /** It was taken. */
    DONE("good", "check"),
    /** It was tried often enough. */
    FAILED("bad", "times");

    private final String tone;
    private final String icon;

    DeliveryState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Style of its badge. */
    public String getTone() {
        return tone;
    }

    /** Icon of its badge. */
    public String getIcon() {
        return icon;
    }
}
