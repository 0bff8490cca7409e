package org.offprint.digest.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.match.ranking.Score;

/**
 * A {@link Digest} as it is stored: version, mode, number of shown papers (a byte each); for each of them its id, the
 * three parts of its score, and its expressions behind their number (a byte); then the ids below the cut behind theirs.
 * Numbers are big-endian base 128, seven bits a byte, the high bit saying that more follow; a part of a score is two
 * bytes, in 65,535ths.
 */
public final class PackedDigest {

    private static final int VERSION = 1;
    private static final int ONE = 0xFFFF;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE_FOLLOW = 0x80;

    private PackedDigest() {}

    public static byte[] pack(Digest digest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte(digest.mode().code());
            out.writeByte(digest.shown().size());
            for (Digest.Pick pick : digest.shown()) {
                write(out, pick);
            }
            number(out, digest.more().size());
            for (long paper : digest.more()) {
                number(out, paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Digest unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "a digest of version " + version + ", which this program cannot read");
            }
            Digest.Mode mode = mode(in.readUnsignedByte());
            List<Digest.Pick> shown = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                shown.add(read(in));
            }
            List<Long> more = new ArrayList<>();
            for (long left = number(in); left > 0; left--) {
                more.add(number(in));
            }
            return new Digest(mode, shown, more);
        } catch (IOException e) {
            throw new UncheckedIOException("a digest that is cut off", e);
        }
    }

    private static void write(DataOutputStream out, Digest.Pick pick) throws IOException {
        number(out, pick.paper());
        part(out, pick.score().relevance());
        part(out, pick.score().trend());
        part(out, pick.score().total());
        out.writeByte(pick.expressions().size());
        for (int expression : pick.expressions()) {
            number(out, expression);
        }
    }

    private static Digest.Pick read(DataInputStream in) throws IOException {
        long paper = number(in);
        Score score = new Score(part(in), part(in), part(in));
        List<Integer> expressions = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            expressions.add((int) number(in));
        }
        return new Digest.Pick(paper, score, expressions);
    }

    private static void part(DataOutputStream out, double part) throws IOException {
        out.writeShort((int) Math.round(Math.min(1, Math.max(0, part)) * ONE));
    }

    private static double part(DataInputStream in) throws IOException {
        return in.readUnsignedShort() / (double) ONE;
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        int shift = Math.max(0, (63 - Long.numberOfLeadingZeros(number)) / 7 * 7);
        for (; shift > 0; shift -= 7) {
            out.writeByte((int) (number >>> shift & SEVEN_BITS | MORE_FOLLOW));
        }
        out.writeByte((int) (number & SEVEN_BITS));
    }

    private static long number(DataInputStream in) throws IOException {
        long number = 0;
        int read;
        do {
            read = in.readUnsignedByte();
            number = number << 7 | read & SEVEN_BITS;
        } while ((read & MORE_FOLLOW) != 0);
        return number;
    }

    private static Digest.Mode mode(int code) {
        return Arrays.stream(Digest.Mode.values())
                .filter(mode -> mode.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a digest of unknown mode " + code));
    }
}
