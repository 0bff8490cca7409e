package org.offprint.source.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a body as far as it may grow: 20 MB, and a hundred times what came over the wire. */
public final class Unpack {

    /** In bytes, unpacked. */
    public static final int MOST = 20_000_000;

    private static final int RATIO = 100;
    /** Below this even a hundredfold is nothing. */
    private static final int SMALL = 100_000;

    private Unpack() {}

    /** @throws Unreadable when it is broken, too large, or packed in a way that was not asked for */
    public static byte[] unpack(byte[] packed, @Nullable String encoding) {
        String way = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (way.isEmpty() || way.equals("identity")) {
            return packed;
        }
        if (!way.equals("gzip") && !way.equals("x-gzip")) {
            throw new Unreadable("The answer is packed as “" + way + "”, which was not asked for.");
        }
        long most = Math.min(MOST, Math.max(SMALL, (long) packed.length * RATIO));
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return read(stream, most);
        } catch (IOException e) {
            throw new Unreadable("The answer is packed, and broken or cut off.");
        }
    }

    private static byte[] read(InputStream stream, long most) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        for (int got = stream.read(piece); got >= 0; got = stream.read(piece)) {
            if (unpacked.size() + got > most) {
                throw new Unreadable("The answer grows to more than " + most + " bytes when it is unpacked.");
            }
            unpacked.write(piece, 0, got);
        }
        return unpacked.toByteArray();
    }
}
