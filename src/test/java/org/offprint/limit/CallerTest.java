package org.offprint.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    private final Caller caller = new Caller(Optional.of(List.of("10.0.0.1", "10.0.0.2")));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "203.0.113.9; 203.0.113.9",
                "1.2.3.4, 203.0.113.9; 203.0.113.9",
                "203.0.113.9, 10.0.0.1; 203.0.113.9",
                "1.2.3.4, 203.0.113.9, 10.0.0.2, 10.0.0.1; 203.0.113.9",
                "203.0.113.9:4711; 203.0.113.9",
                "2001:db8::7; 2001:db8:0:0:0:0:0:7",
                "[2001:db8::7]:4711; 2001:db8:0:0:0:0:0:7",
                "unknown; -",
                "203.0.113.9, unknown; -",
                "localhost; -",
                "999.1.1.1; -",
                "'';-",
            })
    void takesTheLastThatIsNoListedProxy(String header, @Nullable String address) {
        assertEquals(Optional.ofNullable(address), caller.last(List.of(header)).map(InetAddress::getHostAddress));
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertEquals(
                Optional.of("203.0.113.9"),
                caller.last(List.of("1.2.3.4", "203.0.113.9, 10.0.0.1")).map(InetAddress::getHostAddress));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "203.0.113.9, 10.200.3.4; 203.0.113.9",
                "203.0.113.9, 10.200.3.4:4711, 192.0.2.1; 203.0.113.9",
                "10.200.3.4, 11.0.0.1, 10.9.9.9; 11.0.0.1",
                "203.0.113.9, 2001:db8:0:1::7; 203.0.113.9",
                "203.0.113.9, [2001:db8:0:1:ffff::]; 203.0.113.9",
                "203.0.113.9, 2001:db8:0:2::7; 2001:db8:0:2:0:0:0:7",
                "203.0.113.9, ::ffff:10.1.1.1; 203.0.113.9",
            })
    void looksThroughWholeBlocksOfProxies(String header, String address) {
        Caller behindMany =
                new Caller(Optional.of(List.of("10.0.0.0/8", "2001:db8:0:1::/64", "192.0.2.1", "ingress.example.org")));
        assertEquals(Optional.of(address), behindMany.last(List.of(header)).map(InetAddress::getHostAddress));
    }
}
