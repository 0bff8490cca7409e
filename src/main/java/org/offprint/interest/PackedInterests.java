package org.offprint.interest;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reader's interests as they are stored: four bytes for each expression, big-endian, in the order of the reader's
 * lines: the interned id shifted left by one, and one bit that is set when the line excludes.
 */
public final class PackedInterests {

    public static final PackedInterests NONE = new PackedInterests(new int[0]);

    private final int[] packed;

    private PackedInterests(int[] packed) {
        this.packed = packed;
    }

    /** One line: an interned expression, wanted or not. */
    public record Line(int expression, boolean excludes) {}

    public static PackedInterests of(List<Line> lines) {
        return new PackedInterests(lines.stream()
                .mapToInt(line -> line.expression() << 1 | (line.excludes() ? 1 : 0))
                .toArray());
    }

    public static PackedInterests fromBytes(byte[] bytes) {
        int[] packed = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(packed);
        return new PackedInterests(packed);
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(packed.length * Integer.BYTES);
        bytes.asIntBuffer().put(packed);
        return bytes.array();
    }

    public List<Line> lines() {
        return IntStream.of(packed)
                .mapToObj(line -> new Line(line >>> 1, (line & 1) == 1))
                .toList();
    }

    /** The ids of the expressions that bring papers, in order. */
    public int[] wanted() {
        return those(0);
    }

    /** The ids of the expressions that take papers away, in order. */
    public int[] excluded() {
        return those(1);
    }

    private int[] those(int excluding) {
        int[] ids = new int[packed.length];
        int size = 0;
        for (int line : packed) {
            ids[size] = line >>> 1;
            size += (line & 1) == excluding ? 1 : 0;
        }
        return Arrays.copyOf(ids, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedInterests that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
