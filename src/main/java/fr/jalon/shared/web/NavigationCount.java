package fr.jalon.shared.web;

/** Something that waits for the reader at a place of the navigation: a feature counts it, the navigation shows it. */
public interface NavigationCount {

    /** The folder of the place, as {@code /casework/transfer/}. */
    String folder();

    /** How many there are now for this reader; asked only of those who may go there. */
    int count();
}
