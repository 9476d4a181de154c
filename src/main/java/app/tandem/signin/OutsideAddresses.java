package app.tandem.signin;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Leads to addresses outside only, neither into this machine nor into the network it stands in. The very addresses that
 * were looked at are those that are connected to, so that a name cannot change its mind in between.
 */
@Component
class OutsideAddresses implements DnsResolver {
    /** What a name stands for at this moment. */
    interface Lookup {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private final IssuerRules rules;
    private final Lookup lookup;

    @Autowired
    OutsideAddresses(IssuerRules rules) {
        this(rules, InetAddress::getAllByName);
    }

    OutsideAddresses(IssuerRules rules, Lookup lookup) {
        this.rules = rules;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addressesOf(host);
        if (!rules.privateAddresses() && Arrays.stream(addresses).anyMatch(OutsideAddresses::isInside)) {
            throw new InsideAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whatever is not plainly an address of the public internet. */
    static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? isSpecial4(bytes) : isSpecial6(bytes));
    }

    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Only 2000::/3 is public, without the parts in which an older address is hidden. */
    private static boolean isSpecial6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return (first & 0xe000) != 0x2000 || first == 0x2002 || (first == 0x2001 && bytes[2] == 0 && bytes[3] == 0);
    }

    /** The name leads to where no provider is looked for. */
    static final class InsideAddress extends UnknownHostException {
        InsideAddress(String host) {
            super(host + " leads into a private network");
        }
    }
}
