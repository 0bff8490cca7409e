package org.offprint.limit;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that are listed, in the notations of {@code quarkus.http.proxy.trusted-proxies}: an address, with a port or
 * without, a block of addresses (CIDR, RFC 4632 and RFC 4291), or the name of a host. Thread-safe.
 */
public final class Proxies {

    /** A label of letters is in it somewhere: digits and dots alone are a mistyped address. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.?(:[0-9]{1,5})?");

    private final List<String> listed;
    private final List<CidrAddress> blocks;

    public Proxies(List<String> listed) {
        this.listed = listed.stream().map(String::strip).toList();
        this.blocks = this.listed.stream()
                .map(Proxies::block)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it is one of them. What is listed by name is not found: no name is looked up. */
    public boolean has(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.matches(address));
    }

    /** Those that are neither an address nor a block nor a name, as they were written. */
    public List<String> misspelt() {
        return listed.stream()
                .filter(one -> block(one).isEmpty() && !NAME.matcher(one).matches())
                .toList();
    }

    private static Optional<CidrAddress> block(String one) {
        if (one.indexOf('/') < 0) {
            return Caller.address(one)
                    .map(address -> CidrAddress.create(address, address.getAddress().length * Byte.SIZE));
        }
        @Nullable CidrAddress block = Inet.parseCidrAddress(one);
        return Optional.ofNullable(block);
    }
}
