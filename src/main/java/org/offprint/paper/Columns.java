package org.offprint.paper;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists stand in a column. An empty list is null. */
final class Columns {

    private Columns() {}

    /** A text a line. */
    static final class Lines implements AttributeConverter<List<String>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<String> list) {
            return join(list, "\n");
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String column) {
            return split(column, "\n");
        }
    }

    /** Words, separated by blanks. */
    static final class Words implements AttributeConverter<List<String>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<String> list) {
            return join(list, " ");
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String column) {
            return split(column, " ");
        }
    }

    private static @Nullable String join(@Nullable List<String> list, String by) {
        return list == null || list.isEmpty() ? null : String.join(by, list);
    }

    private static List<String> split(@Nullable String column, String by) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(by));
    }
}
