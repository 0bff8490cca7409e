package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void what_is_not_the_public_network_is_not_asked() throws UnknownHostException {
        for (String address : List.of(
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1")) {
            assertEquals(false, Addresses.isPublic(InetAddress.getByName(address)), address);
        }
    }

    @Test
    void what_is_public_is() throws UnknownHostException {
        for (String address : List.of(
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.0.0.1",
                "128.0.0.1",
                "169.253.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2600::1",
                "2a00:1450::1",
                "2001:4860:4860::8888",
                "2003::1")) {
            assertEquals(true, Addresses.isPublic(InetAddress.getByName(address)), address);
        }
    }

    @Test
    void other_spellings_of_loopback_are_seen_through() {
        for (String host : List.of("127.0.0.1", "127.1", "2130706433", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
            assertThrows(Unreadable.class, () -> Addresses.of(host, false), host);
        }
        assertEquals("127.0.0.1", Addresses.of("127.0.0.1", true).get(0).getHostAddress());
    }
}
