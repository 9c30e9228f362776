package fr.jalon.casework.activity;

/** How far an offer of service has come. */
public enum OfferState {
    PROPOSED("neutral", "directions"),
    ACCEPTED("accent", "thumbs-up"),
    DECLINED("neutral", "times"),
    STARTED("accent", "play"),
    DONE("good", "check-circle");

    private final String tone;
    private final String icon;

    OfferState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}
