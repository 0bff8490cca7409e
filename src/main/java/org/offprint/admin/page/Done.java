package org.offprint.admin.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a button did, told on the page that it leads to: only these words can stand there. */
public enum Done {
    STOPPED("This reader gets no more digests. A last mail says so to one who had confirmed."),
    ERASED("All that was held about this reader is deleted."),
    RESENT("The mail is on its way again."),
    RETRIED("It is tried again right away."),
    CANCELLED("It is cancelled: it will not be sent."),
    RESUMED("Digests are sent again, and held mails are tried again."),
    HALTED("No digest is sent until you resume. Letters go on.");

    private final String words;

    Done(String words) {
        this.words = words;
    }

    /** The path of a page that tells it. */
    public String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + "done=" + code();
    }

    /** Its words; empty for anything else. */
    public static String words(@Nullable String code) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .map(done -> done.words)
                .findFirst()
                .orElse("");
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
