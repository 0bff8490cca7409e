package org.offprint.digest.mail;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.letter.Links;
import org.offprint.letter.Secret;

/** What stands in the head of each mail to a reader of digests. Thread-safe. */
@Singleton
public class DigestHeaders {

    private static final int CODE_LENGTH = 12;

    private final Links links;
    private final Secret secret;

    DigestHeaders(Links links, Secret secret) {
        this.links = links;
        this.secret = secret;
    }

    /** The same for the same mail each time it is made. */
    public String messageId(String kind, long number) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        byte[] code = Arrays.copyOf(secret.mac("message-id " + kind, bytes), CODE_LENGTH);
        return "<" + kind + "." + number + "." + HexFormat.of().formatHex(code) + "@" + links.host() + ">";
    }

    /** RFC 2919, 2369, 8058 and 3834; Feedback-ID is Gmail's: what its reports are to be grouped by. */
    public Map<String, String> headers(String kind, String unsubscribe) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Id", "Offprint <digest." + links.host() + ">");
        headers.put("List-Unsubscribe", "<" + unsubscribe + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("List-Help", "<" + links.page("/privacy") + ">");
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("Feedback-ID", kind + ":offprint");
        return headers;
    }
}
