package fr.jalon.casework.transfer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a transfer stands. */
public enum TransferState {
    /** Waits for the destination. */
    PROPOSED("attention", "clock"),
    WITHDRAWN("neutral", "ban"),
    /** Nobody answered in time. */
    EXPIRED("neutral", "history"),
    REFUSED("bad", "times"),
    /** The file is still open at the source; it is about to be sealed. */
    ACCEPTED("accent", "sync"),
    /** Sealed at the source, not yet at the destination. */
    ON_THE_WAY("accent", "sync"),
    /** At the destination; the source has still to keep its figures. */
    ARRIVED("accent", "sync"),
    /** It could not arrive: the source is about to open it again. */
    RETURNING("attention", "undo"),
    DONE("good", "check"),
    /** It did not arrive; the file is open at the source as before. */
    FAILED("bad", "exclamation-triangle");

    private final String tone;
    private final String icon;

    TransferState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether it goes on by itself. */
    boolean isBusy() {
        return this == ACCEPTED || this == ON_THE_WAY || this == ARRIVED || this == RETURNING;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this != PROPOSED && !isBusy();
    }

    /** Those that go on by themselves, as SQL lists them. */
    static String busy() {
        return Arrays.stream(values())
                .filter(TransferState::isBusy)
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Tone of its badge. */
    public String getTone() {
        return tone;
    }

    /** Icon of its badge. */
    public String getIcon() {
        return icon;
    }
}
