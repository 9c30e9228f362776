package fr.jalon.casework.exchange;

/** Follows an import, and may have it stop: what is done stays done, and whoever takes it up again goes on after it. */
@FunctionalInterface
public interface Watch {

    /**
     * Some more rows are done.
     *
     * @param done rows done in the present state
     * @return whether to go on
     */
    boolean goOn(ImportState state, long done);
}
