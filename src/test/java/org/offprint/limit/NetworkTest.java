package org.offprint.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24, false",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64, false",
        "::ffff:192.0.2.77, 192.0.2.0/24, false",
        "127.0.0.1, 127.0.0.0/24, true",
        "::1, 0:0:0:0:0:0:0:0/64, true",
        "10.1.2.3, 10.1.2.0/24, true",
        "172.31.0.9, 172.31.0.0/24, true",
        "172.32.0.9, 172.32.0.0/24, false",
        "192.168.7.7, 192.168.7.0/24, true",
        "fd12:3456::1, fd12:3456:0:0:0:0:0:0/64, true",
        "fe80::1, fe80:0:0:0:0:0:0:0/64, true"
    })
    void groups_clients_and_spares_private_ones(String client, String name, boolean exempt)
            throws UnknownHostException {
        assertEquals(new Network(name, exempt), Network.of(InetAddress.getByName(client)));
    }
}
