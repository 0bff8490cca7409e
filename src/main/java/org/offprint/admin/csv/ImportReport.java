package org.offprint.admin.csv;

import java.util.List;

/** What became of a table, row by row and in all. */
record ImportReport(long accepted, long refused, List<RowVerdict> items) {

    static ImportReport of(List<RowVerdict> items) {
        long accepted = items.stream().filter(RowVerdict::isAccepted).count();
        return new ImportReport(accepted, items.size() - accepted, items);
    }
}
