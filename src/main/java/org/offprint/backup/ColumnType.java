package org.offprint.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how it is told in JSON: the same for H2 and PostgreSQL. */
enum ColumnType {
    /** A whole number. */
    WHOLE(Types.BIGINT, Long.class) {
        @Override
        Object parse(JsonNode json) {
            return json.longValue();
        }
    },
    /** A number with a fraction. */
    FRACTION(Types.DOUBLE, Double.class) {
        @Override
        Object parse(JsonNode json) {
            return json.doubleValue();
        }
    },
    FLAG(Types.BOOLEAN, Boolean.class) {
        @Override
        Object parse(JsonNode json) {
            return json.booleanValue();
        }
    },
    TEXT(Types.VARCHAR, String.class) {
        @Override
        Object parse(JsonNode json) {
            return json.textValue();
        }
    },
    /** A day, such as 2026-01-31. */
    DAY(Types.DATE, LocalDate.class) {
        @Override
        Object parse(JsonNode json) {
            return LocalDate.parse(json.textValue());
        }
    },
    /** An instant in UTC, to the microsecond. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class) {
        @Override
        Object parse(JsonNode json) {
            return Instant.parse(json.textValue()).atOffset(ZoneOffset.UTC);
        }
    },
    /** Bytes, in base64. */
    BYTES(Types.VARBINARY, byte[].class) {
        @Override
        Object parse(JsonNode json) {
            return Base64.getDecoder().decode(json.textValue());
        }
    };

    private final int sqlType;
    private final Class<?> javaType;

    ColumnType(int sqlType, Class<?> javaType) {
        this.sqlType = sqlType;
        this.javaType = javaType;
    }

    abstract Object parse(JsonNode json);

    /** As JDBC's metadata name it. */
    static ColumnType of(int sqlType, String typeName) {
        return switch (sqlType) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> WHOLE;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> FRACTION;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> {
                // so PostgreSQL's driver calls a timestamp with time zone
                if (typeName.equals("timestamptz")) {
                    yield INSTANT;
                }
                throw new BadBackup("a backup knows no columns of type " + typeName);
            }
        };
    }

    int sqlType() {
        return sqlType;
    }

    /** The value of a row; null where there is none. */
    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        Object value =
                switch (this) {
                    // narrower columns are told as wide ones, which getObject does not do on PostgreSQL
                    case WHOLE -> row.getLong(place);
                    case FRACTION -> row.getDouble(place);
                    case BYTES -> row.getBytes(place);
                    default -> row.getObject(place, javaType);
                };
        return row.wasNull() ? null : value;
    }

    static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value instanceof OffsetDateTime time) {
            out.writeString(time.toInstant().toString());
        } else if (value instanceof LocalDate day) {
            out.writeString(day.toString());
        } else if (value instanceof byte[] bytes) {
            out.writeString(Base64.getEncoder().encodeToString(bytes));
        } else {
            out.writePOJO(value);
        }
    }
}
