package org.offprint.system.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/**
 * A form as it comes in, read so far and no further: what is larger than any of ours is refused with 413, what breaks off
 * with 400. For one thread.
 */
final class FormBody extends InputStream {

    /** The most fields. What reads forms for us breaks at one more. */
    static final int MOST_FIELDS = 1000;

    private final Supplier<InputStream> sent;
    private final long most;
    private final Runnable hangUp;
    private @Nullable InputStream in;
    private long bytes;
    private int fields = 1;
    private boolean refused;

    /**
     * @param sent what comes in; asked for only when somebody reads
     * @param most the most bytes
     * @param hangUp ends the connection of somebody who goes on and on
     */
    FormBody(Supplier<InputStream> sent, long most, Runnable hangUp) {
        this.sent = sent;
        this.most = most;
        this.hangUp = hangUp;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        InputStream source = source();
        try {
            int read = source.read(into, from, length);
            for (int at = from; at < from + read; at++) {
                fields += into[at] == '&' ? 1 : 0;
            }
            bytes += Math.max(0, read);
            check(source);
            return read;
        } catch (IOException brokenOff) {
            throw Refusal.brokenOff("The form broke off before its end. Send it again.");
        }
    }

    private void check(InputStream source) throws IOException {
        if (bytes > most) {
            refuse(source, "A form may have " + most + " bytes here.");
        }
        if (fields > MOST_FIELDS) {
            refuse(source, "A form may have " + MOST_FIELDS + " fields here.");
        }
    }

    /** Whoever sent only a little too much is heard to the end, and so hears why. */
    private void refuse(InputStream source, String detail) throws IOException {
        refused = true;
        if (source.skip(LargeBodyFilter.MOST) == LargeBodyFilter.MOST) {
            hangUp.run();
        }
        throw Refusal.tooLarge(detail + " Send less.");
    }

    private InputStream source() {
        if (in == null) {
            in = sent.get();
        }
        return in;
    }

    /** The server's own stream reads to the end before it closes, however far that is. */
    @Override
    public void close() throws IOException {
        if (in != null && !refused) {
            in.close();
        }
    }
}
