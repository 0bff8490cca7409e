package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.setting.StartRefused;

class CheckStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "papers.example.org", "papers.example.org:8080", "//papers.example.org", "https:/papers"})
    void anAddressThatNoLinkCanBeginWithIsRefused(String site) {
        StartRefused refused = assertThrows(StartRefused.class, () -> CheckStart.refusePartial(URI.create(site)));
        assertTrue(refused.getMessage().contains("OFFPRINT_SITE_URL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offprint", "/offprint/", "//", "?", "?a=b", "/?a=b", "#", "/#papers"})
    void pagesStandAtTheRootOfTheirHost(String rest) {
        URI site = URI.create("https://papers.example.org" + rest);
        StartRefused refused = assertThrows(StartRefused.class, () -> CheckStart.refusePartial(site));
        assertTrue(refused.getMessage().contains("a host of its own"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "HTTPS://papers.example.org/", "https://[2001:db8::1]:8443"})
    void aWholeAddressIsGood(String site) {
        assertDoesNotThrow(() -> CheckStart.refusePartial(URI.create(site)));
    }

    @Test
    void aSecretThatCouldBeGuessedIsRefusedAndNotTold() {
        String secret = "x".repeat(31);
        StartRefused refused = assertThrows(StartRefused.class, () -> CheckStart.refuseShort(secret));
        assertTrue(refused.getMessage().contains("OFFPRINT_SECRET has 31 characters"));
        assertFalse(refused.getMessage().contains(secret));
        assertDoesNotThrow(() -> CheckStart.refuseShort(secret + "x"));
    }

    @Test
    void aProxyThatIsBelievedHasToBeListed() {
        assertThrows(StartRefused.class, () -> new Proxy(true, Optional.empty()).refuseUnlisted());
        assertDoesNotThrow(() -> new Proxy(true, Optional.of(List.of("10.0.0.1"))).refuseUnlisted());
        assertDoesNotThrow(() -> new Proxy(false, Optional.empty()).refuseUnlisted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "2001:db8::/129", "10.0.0.300", "10.0.0.1 10.0.0.2"})
    void aProxyThatIsNoAddressIsRefused(String listed) {
        Proxy proxy = new Proxy(true, Optional.of(List.of("10.0.0.1", listed)));
        StartRefused refused = assertThrows(StartRefused.class, proxy::refuseUnlisted);
        assertTrue(refused.getMessage().contains("“" + listed + "”"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "10.0.0.1:8080", "2001:db8::/32", "[2001:db8::1]:80", "proxy.example.org"})
    void aProxyIsAnAddressOrABlockOrAName(String listed) {
        assertDoesNotThrow(() -> new Proxy(true, Optional.of(List.of(listed))).refuseUnlisted());
    }
}
