package fr.jalon.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reverse proxies whose word counts on where a request comes from ({@code X-Forwarded-For}): addresses and networks
 * of the setting {@code JALON_TRUSTED_PROXIES}. Anybody else could write there what they like, to be taken for another
 * in the journal or to escape the limit on passwords tried from one address.
 */
public final class TrustedProxies {

    /** Name of the setting, as MicroProfile Config knows it. */
    static final String SETTING = "jalon.trusted.proxies";

    /** An address in digits: a name would be looked up. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(\\d{1,3}(\\.\\d{1,3}){3})?");

    private record Network(byte[] start, int bits) {

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((start[bit / 8] ^ other[bit / 8]) & 128 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * Reads the setting: addresses ({@code 10.0.0.4}, {@code ::1}) and networks ({@code 10.0.0.0/8}), with commas.
     *
     * @throws IllegalArgumentException in French, where one of them is neither
     */
    public static TrustedProxies of(String setting) {
        return new TrustedProxies(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    /**
     * Where a request comes from: the nearest address that is not a trusted proxy's.
     *
     * @param connection the address that the connection comes from
     * @param forwarded the values of {@code X-Forwarded-For}, in order
     */
    public String client(String connection, Collection<String> forwarded) {
        Deque<String> hops = new ArrayDeque<>();
        forwarded.forEach(
                header -> Arrays.stream(header.split(",")).map(String::strip).forEach(hops::push));
        String nearest = connection;
        while (!hops.isEmpty() && trusts(nearest)) {
            Optional<InetAddress> told = address(hops.pop());
            if (told.isEmpty()) {
                return nearest;
            }
            nearest = told.get().getHostAddress();
        }
        return nearest;
    }

    private boolean trusts(String text) {
        return address(text)
                .filter(address -> networks.stream().anyMatch(network -> network.holds(address)))
                .isPresent();
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> start = address(slash < 0 ? text : text.substring(0, slash));
        int most = start.map(address -> address.getAddress().length * 8).orElse(0);
        String bits = slash < 0 ? Integer.toString(most) : text.substring(slash + 1);
        if (start.isEmpty() || !bits.matches("\\d{1,3}") || Integer.parseInt(bits) > most) {
            throw new IllegalArgumentException("« " + text + " » n’est ni une adresse ni un réseau : attendu, par"
                    + " exemple, 10.0.0.4 ou 10.0.0.0/8.");
        }
        return new Network(start.get().getAddress(), Integer.parseInt(bits));
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return ADDRESS.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
