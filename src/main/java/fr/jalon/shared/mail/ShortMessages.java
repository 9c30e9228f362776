package fr.jalon.shared.mail;

/** Sends short messages to mobile telephones. An installation that has a provider puts its own in place of the files. */
public interface ShortMessages {

    /**
     * Sends.
     *
     * @param phone 10 digits, or + and the country
     * @throws NotSent where the provider does not take it
     */
    void send(String phone, String text) throws NotSent;
}
