package org.offprint.digest.mail;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.offprint.digest.card.Face.Length;
import org.offprint.letter.Mail;
import org.offprint.subscriber.Detail;

/**
 * Keeps a digest mail below 100 KB: the papers at its end show less. Only when all show nothing but their titles and it is
 * still too long, as with very long titles in scripts of many bytes, the last ones are left to the edition's page.
 */
public final class Fit {

    /** Some mail readers cut off what is longer; the rest is for headers and the borders of the parts. */
    public static final int MOST_BYTES = 97_000;

    private static final List<Length> SHRINKING = List.of(Length.ALL, Length.SENTENCES, Length.NONE);

    private Fit() {}

    /**
     * The longest mail that fits.
     *
     * @param make makes the mail with so much of each paper's abstract; of fewer papers when it is told of fewer
     */
    public static Mail longest(Function<List<Length>, Mail> make, int papers, Detail detail) {
        int wanted = SHRINKING.indexOf(length(detail));
        Mail mail = make.apply(lengths(papers, papers, wanted));
        for (int level = wanted; size(mail) > MOST_BYTES && level < SHRINKING.size() - 1; level++) {
            mail = largest(make, papers, level);
        }
        return size(mail) > MOST_BYTES ? titles(make, papers) : mail;
    }

    /** As many titles as fit. */
    private static Mail titles(Function<List<Length>, Mail> make, int papers) {
        int fits = 0;
        Mail best = make.apply(List.of());
        for (int step = Integer.highestOneBit(Math.max(papers, 1)); step > 0; step /= 2) {
            if (fits + step <= papers) {
                Mail tried = make.apply(Collections.nCopies(fits + step, Length.NONE));
                if (size(tried) <= MOST_BYTES) {
                    fits += step;
                    best = tried;
                }
            }
        }
        return best;
    }

    /** The most papers at the front at this level, the others one below; when none fits, all one below. */
    private static Mail largest(Function<List<Length>, Mail> make, int papers, int level) {
        int fits = 0;
        int tooMany = papers;
        Mail best = make.apply(lengths(papers, 0, level));
        while (size(best) <= MOST_BYTES && tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            Mail tried = make.apply(lengths(papers, middle, level));
            if (size(tried) <= MOST_BYTES) {
                fits = middle;
                best = tried;
            } else {
                tooMany = middle;
            }
        }
        return best;
    }

    private static List<Length> lengths(int papers, int front, int level) {
        return IntStream.range(0, papers)
                .mapToObj(i -> SHRINKING.get(i < front ? level : Math.min(level + 1, SHRINKING.size() - 1)))
                .toList();
    }

    /** How much of each abstract is wanted. */
    public static Length length(Detail detail) {
        return switch (detail) {
            case TITLES -> Length.NONE;
            case SHORT -> Length.SENTENCES;
            case FULL -> Length.ALL;
        };
    }

    /** On the wire, in quoted-printable: three bytes for each that is not ASCII and for each equals sign, soft line ends. */
    public static int size(Mail mail) {
        return size(mail.html().getBytes(StandardCharsets.UTF_8))
                + size(mail.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether both parts of a mail fit together. */
    public static boolean fits(byte[] html, byte[] text) {
        // most do, however much of them has to be encoded
        return encoded(3 * (html.length + text.length)) <= MOST_BYTES || size(html) + size(text) <= MOST_BYTES;
    }

    private static int size(byte[] part) {
        int bytes = 0;
        for (byte b : part) {
            bytes += b < 0 || b == '=' ? 3 : 1;
        }
        return encoded(bytes);
    }

    private static int encoded(int bytes) {
        return bytes + bytes / 25;
    }
}
