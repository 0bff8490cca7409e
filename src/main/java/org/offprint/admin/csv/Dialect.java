package org.offprint.admin.csv;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.typed.Zones;

/** Whose table it is: ours, or one that another program exported, whose further columns are passed over. */
enum Dialect {
    /** Ours: each title has to be known, so that no misspelt one is lost in silence. */
    OFFPRINT {
        @Override
        boolean isSpokenBy(Collection<String> titles) {
            return true;
        }

        @Override
        void read(CSVRecord row, Map<Column, String> cells) {}
    },
    /**
     * listmonk's export of subscribers ({@code uuid,email,name,attributes,status,created_at,updated_at}). Who is enabled
     * there agreed when they were created; the attributes may have our columns' names.
     */
    LISTMONK {
        @Override
        boolean isSpokenBy(Collection<String> titles) {
            return has(titles, "uuid") && has(titles, "status") && has(titles, "created_at");
        }

        @Override
        void read(CSVRecord row, Map<Column, String> cells) {
            String status = cell(row, "status");
            if (!status.equals("enabled")) {
                throw Refusal.badInput(
                        "status", "listmonk says “" + status + "”.", "Only who is enabled there gets mails here.");
            }
            cells.putAll(ListmonkAttributes.read(cell(row, "attributes")));
            cells.put(Column.CONSENTED_AT, cell(row, "created_at"));
        }
    },
    /**
     * Mailchimp's export of an audience, with {@code Email Address} or {@code Email}, {@code OPTIN_TIME},
     * {@code CONFIRM_TIME} (UTC), {@code TIMEZONE} and, of those who left or bounced, {@code UNSUB_TIME} or {@code CLEAN_TIME}.
     */
    MAILCHIMP {
        @Override
        boolean isSpokenBy(Collection<String> titles) {
            return has(titles, "LEID") && has(titles, "EUID")
                    || has(titles, "OPTIN_TIME") && has(titles, "CONFIRM_TIME");
        }

        @Override
        void read(CSVRecord row, Map<Column, String> cells) {
            for (String gone : new String[] {"UNSUB_TIME", "CLEAN_TIME"}) {
                if (!cell(row, gone).isEmpty()) {
                    throw Refusal.badInput(
                            gone,
                            "Mailchimp says that mails to this address ended.",
                            "They can subscribe again themselves.");
                }
            }
            cells.putIfAbsent(Column.EMAIL, cell(row, "Email Address"));
            String confirmed = cell(row, "CONFIRM_TIME");
            cells.put(Column.CONSENTED_AT, confirmed.isEmpty() ? cell(row, "OPTIN_TIME") : confirmed);
            String zone = cell(row, "TIMEZONE");
            if (Zones.named(zone).isPresent()) {
                cells.putIfAbsent(Column.ZONE, zone);
            }
        }
    };

    /** Whether these titles are those of its tables. */
    abstract boolean isSpokenBy(Collection<String> titles);

    /** Adds what its own columns say to what ours said. */
    abstract void read(CSVRecord row, Map<Column, String> cells);

    static Dialect of(Collection<String> titles) {
        if (LISTMONK.isSpokenBy(titles)) {
            return LISTMONK;
        }
        return MAILCHIMP.isSpokenBy(titles) ? MAILCHIMP : OFFPRINT;
    }

    /**
     * The cells of a row that say something, by our columns.
     *
     * @throws Refusal when the row says that its reader gets no mail
     */
    Map<Column, String> cells(CSVRecord row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, cell(row, column.title()));
        }
        cells.values().removeIf(String::isEmpty);
        read(row, cells);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    static String cell(CSVRecord row, String title) {
        boolean there = row.isMapped(title) && row.isSet(title);
        return there ? Cell.read(row.get(title)).strip() : "";
    }

    private static boolean has(Collection<String> titles, String title) {
        return titles.stream().anyMatch(each -> each.strip().equalsIgnoreCase(title));
    }
}
