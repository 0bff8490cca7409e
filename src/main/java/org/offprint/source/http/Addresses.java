package org.offprint.source.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where a host is, once for each request: the same address is looked at and then connected to, so that a name server
 * that answers differently the second time gains nothing.
 */
final class Addresses {

    /** IPv4 blocks that are no public hosts (RFC 6890 and its registry), as the first bytes and their length in bits. */
    private static final List<Block> NOT_PUBLIC = List.of(
            new Block(8, 0),
            new Block(8, 10),
            new Block(10, 100, 64),
            new Block(8, 127),
            new Block(16, 169, 254),
            new Block(12, 172, 16),
            new Block(24, 192, 0, 0),
            new Block(24, 192, 0, 2),
            new Block(24, 192, 88, 99),
            new Block(16, 192, 168),
            new Block(15, 198, 18),
            new Block(24, 198, 51, 100),
            new Block(24, 203, 0, 113),
            new Block(3, 224));

    /** Of IPv6 only what is given out (RFC 4291), without what carries an IPv4 address inside or is for papers. */
    private static final Block GIVEN_OUT = new Block(3, 0x20);

    private static final List<Block> NOT_HOSTS =
            List.of(new Block(32, 0x20, 0x01, 0, 0), new Block(32, 0x20, 0x01, 0x0d, 0xb8), new Block(16, 0x20, 0x02));

    private Addresses() {}

    /** @throws Unreadable when there is none, or none that may be asked */
    static List<InetAddress> of(String host, boolean allowPrivate) {
        List<InetAddress> all = resolve(host);
        List<InetAddress> usable = all.stream()
                .filter(address -> allowPrivate || isPublic(address))
                .toList();
        if (usable.isEmpty()) {
            throw new Unreadable(
                    host + " lies in a private network. If that is meant, set the source's allow-private.");
        }
        return usable;
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
        }
        return GIVEN_OUT.holds(bytes) && NOT_HOSTS.stream().noneMatch(block -> block.holds(bytes));
    }

    private static List<InetAddress> resolve(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new Unreadable("There is no host " + host + ", or no name server that knows it.");
        }
    }

    private static final class Block {
        private final int bits;
        private final int[] first;

        Block(int bits, int... first) {
            this.bits = bits;
            this.first = Arrays.copyOf(first, 4);
        }

        boolean holds(byte[] address) {
            int differing = 0;
            for (int i = 0; i < first.length; i++) {
                differing = differing << 8 | ((address[i] & 0xff) ^ first[i]);
            }
            return differing >>> (32 - bits) == 0;
        }
    }
}
