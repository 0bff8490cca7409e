package org.offprint.system;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import org.offprint.limit.Caller;

/** Who calls, as one name. Thread-safe. */
@Singleton
class Client {

    private static final int HALF_OF_IPV6 = 4;

    private final Caller caller;

    Client(Caller caller) {
        this.caller = caller;
    }

    /** An IPv4 address, or the first half of an IPv6 one: the other half is anybody's to choose. */
    String of(RoutingContext call) {
        String address =
                caller.of(call.request()).map(InetAddress::getHostAddress).orElse("");
        String[] groups = address.split(":", -1);
        return groups.length <= HALF_OF_IPV6 ? address : String.join(":", Arrays.copyOf(groups, HALF_OF_IPV6));
    }
}
