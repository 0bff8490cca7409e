package org.offprint.interest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interests that nobody keeps, their expressions numbered as they stand: nothing is stored for a search, a preview or
 * whatever else is only tried.
 *
 * @param expressions by their number, from 0
 */
public record Unkept(Map<Integer, Expression> expressions, PackedInterests packed) {

    public Unkept {
        expressions = Map.copyOf(expressions);
    }

    public static Unkept of(Interests interests) {
        Map<Integer, Expression> expressions = new HashMap<>();
        List<PackedInterests.Line> lines = new ArrayList<>();
        for (Interests.Entry entry : interests.entries()) {
            lines.add(new PackedInterests.Line(lines.size(), entry.excludes()));
            expressions.put(expressions.size(), entry.expression());
        }
        return new Unkept(expressions, PackedInterests.of(lines));
    }
}
