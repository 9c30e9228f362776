package fr.jalon.labelling.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of a host at the moment of connecting, and gives them only if all of them are public: what was
 * looked at is what is connected to, whatever the name server answers next time. Follows the special-purpose registries
 * of IANA (RFC 6890).
 */
final class PublicAddresses implements DnsResolver {

    /** IPv4 networks that are not the public Internet; of IPv6 everything but 2000::/3, and these parts of it. */
    private static final List<Network> NOT_PUBLIC = List.of(
            network("00000000", 8),
            network("0a000000", 8),
            network("64400000", 10),
            network("7f000000", 8),
            network("a9fe0000", 16),
            network("ac100000", 12),
            network("c0000000", 24),
            network("c0000200", 24),
            network("c0586300", 24),
            network("c0a80000", 16),
            network("c6120000", 15),
            network("c6336400", 24),
            network("cb007100", 24),
            network("e0000000", 3),
            network("20010000", 23),
            network("20010db8", 32),
            network("20020000", 16),
            network("3fff0000", 20));

    private final DnsResolver names;

    PublicAddresses(DnsResolver names) {
        this.names = names;
    }

    PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE);
    }

    private record Network(byte[] start, int bits, boolean six) {

        boolean holds(byte[] address) {
            if (six != (address.length == 16)) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Network network(String start, int bits) {
        byte[] bytes = HexFormat.of().parseHex(start);
        boolean six = bytes[0] == 0x20 || bytes[0] == 0x3f;
        return new Network(bytes, bits, six);
    }

    /** An address that is not the public Internet. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.resolve(host);
        if (all == null || !Arrays.stream(all).allMatch(PublicAddresses::isPublic)) {
            throw new NotPublic(host);
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether an address is of the public Internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean world = bytes.length == 4 || (bytes[0] & 0xe0) == 0x20;
        return world && NOT_PUBLIC.stream().noneMatch(network -> network.holds(bytes));
    }

    /** Whether a host is written as an address, and as one that is not public; names are looked up when one connects. */
    static boolean isPrivateLiteral(String host) {
        String plain = host.replaceAll("[\\[\\]]", "");
        if (!plain.contains(":") && !plain.matches("[0-9.]+")) {
            return plain.equalsIgnoreCase("localhost")
                    || plain.toLowerCase(java.util.Locale.ROOT).endsWith(".localhost");
        }
        try {
            return !isPublic(InetAddress.getByName(plain));
        } catch (UnknownHostException none) {
            return true;
        }
    }
}
