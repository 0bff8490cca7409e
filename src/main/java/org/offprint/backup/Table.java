package org.offprint.backup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of the store.
 *
 * @param key the places of the primary key's columns, from 0
 */
record Table(String name, List<Column> columns, List<Integer> key) {

    private static final int PAGE = 200;

    Table {
        if (key.isEmpty()) {
            throw new BadBackup("the table " + name + " has no primary key");
        }
    }

    /** Asks for the first page, by key. */
    String firstPage() {
        return page("");
    }

    /** Asks for the page behind a key. */
    String nextPage() {
        String places = key.stream().map(place -> "?").collect(Collectors.joining(", "));
        return page(" where (" + keyNames() + ") > (" + places + ")");
    }

    String insert() {
        String places = IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(name) + " (" + names() + ") values (" + places + ")";
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    private String page(String condition) {
        return "select " + names() + " from " + quoted(name) + condition + " order by " + keyNames() + " fetch first "
                + PAGE + " rows only";
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private String keyNames() {
        return key.stream().map(place -> quoted(columns.get(place).name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
