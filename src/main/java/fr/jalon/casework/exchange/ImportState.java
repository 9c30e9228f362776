package fr.jalon.casework.exchange;

import java.util.Arrays;
import java.util.List;

/** Where an import stands. */
public enum ImportState {
    /** Its file is there; somebody has to say which column is what. */
    RECEIVED,
    /** Read from end to end, nothing written but what is wrong. */
    CHECKING,
    /** Checked; somebody has to start it. */
    READY,
    RUNNING,
    /** Writes likely duplicates that somebody wants all the same. */
    DECIDING,
    DONE,
    UNDOING,
    UNDONE,
    FAILED;

    /** Whether it goes on by itself, in the background. */
    public boolean isBusy() {
        return this == CHECKING || this == RUNNING || this == DECIDING || this == UNDOING;
    }

    /** Names of those that go on by themselves, as SQL writes a list. */
    static String busy() {
        List<String> names = Arrays.stream(values())
                .filter(ImportState::isBusy)
                .map(state -> "'" + state.name() + "'")
                .toList();
        return String.join(", ", names);
    }
}
