package org.offprint.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Octets looked at eight at a time, as one number (Warren, Hacker's Delight, 6-1). */
public final class Octets {

    /** Set in each octet that is none of ASCII. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOW_BITS = 0x0101010101010101L;

    private Octets() {}

    /** Eight from a place on; there have to be as many. */
    public static long eight(byte[] octets, int at) {
        return (long) EIGHT.get(octets, at);
    }

    /** Has one of {@link #HIGH_BITS} if one of eight octets is nought; without one, and with nothing but ASCII, it has none. */
    public static long noughts(long eight) {
        return eight - LOW_BITS & ~eight;
    }

    /** Whether an octet is among eight. */
    static boolean has(long eight, int octet) {
        return (noughts(eight ^ octet * LOW_BITS) & HIGH_BITS) != 0;
    }
}
