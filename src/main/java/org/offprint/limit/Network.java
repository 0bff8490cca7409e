package org.offprint.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The network that a client asks from: an IPv4 /24 or an IPv6 /64.
 *
 * @param name such as {@code 192.0.2.0/24}
 * @param exempt whether it is loopback, link-local or private (RFC 1918, RFC 4193), which no limit counts
 */
public record Network(String name, boolean exempt) {

    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 8;

    public static Network of(InetAddress client) {
        int prefix = client instanceof Inet4Address ? IPV4_PREFIX : IPV6_PREFIX;
        byte[] bytes = client.getAddress();
        Arrays.fill(bytes, prefix, bytes.length, (byte) 0);
        return new Network(written(bytes) + "/" + prefix * Byte.SIZE, exempt(client));
    }

    private static boolean exempt(InetAddress client) {
        return client.isLoopbackAddress()
                || client.isSiteLocalAddress()
                || client.isLinkLocalAddress()
                || uniqueLocal(client);
    }

    private static boolean uniqueLocal(InetAddress client) {
        byte[] bytes = client.getAddress();
        return bytes.length > Integer.BYTES && (bytes[0] & 0xfe) == 0xfc;
    }

    private static String written(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 or 16 bytes are an address", e);
        }
    }
}
