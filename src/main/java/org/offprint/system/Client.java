package org.offprint.system;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;

/** Who calls, as one name. */
final class Client {

    private static final int HALF_OF_IPV6 = 4;

    private Client() {}

    /** An IPv4 address, or the first half of an IPv6 one: the other half is anybody's to choose. */
    static String of(RoutingContext call) {
        SocketAddress from = call.request().remoteAddress();
        String address = from == null ? "" : String.valueOf(from.hostAddress());
        String[] groups = address.split(":", -1);
        return groups.length <= HALF_OF_IPV6 ? address : String.join(":", Arrays.copyOf(groups, HALF_OF_IPV6));
    }
}
