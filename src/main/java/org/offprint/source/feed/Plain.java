package org.offprint.source.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** HTML in feeds, as text. */
final class Plain {

    /** Of HTML; no abstract needs more. */
    private static final int MOST_READ = 40_000;

    private static final int MOST_KEPT = 8_000;

    private Plain() {}

    /** Without tags, entities resolved, scripts and styles left out; null when nothing is left. */
    static @Nullable String text(@Nullable String html) {
        if (html == null) {
            return null;
        }
        String read = html.length() > MOST_READ ? html.substring(0, MOST_READ) : html;
        String text = Jsoup.parse(read).text().strip();
        return text.isEmpty() ? null : text;
    }

    /** At most 8,000 characters, ended at a blank. */
    static String beginning(String text) {
        if (text.length() <= MOST_KEPT) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MOST_KEPT);
        return text.substring(0, blank > 0 ? blank : MOST_KEPT) + " …";
    }
}
