package org.offprint.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address: the {@code dot-atom "@" domain} form of RFC 5321's addr-spec, ASCII, at most 254 octets with at most
 * 64 before the {@code @}. Held in lower case, so that one mailbox is one reader.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDR_SPEC =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    public MailAddress {
        value = value.toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** The address in what somebody typed; empty when there is none. Surrounding blanks do not count. */
    public static Optional<MailAddress> parse(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
    }

    /** The part behind the {@code @}. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAddress(String candidate) {
        return candidate.length() <= LONGEST
                && candidate.indexOf('@') <= LONGEST_LOCAL_PART
                && ADDR_SPEC.matcher(candidate).matches();
    }
}
