package fr.jalon.casework.exchange;

import fr.jalon.tenancy.Tables;
import java.util.function.Function;

/** Work on the tables of one mission, each piece whole or not at all. */
@FunctionalInterface
public interface Transactions {

    /** Does the work in a transaction of its own; a failure undoes it. */
    <T> T in(Function<Tables, T> work);
}
