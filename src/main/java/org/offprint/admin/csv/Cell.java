package org.offprint.admin.csv;

/**
 * A cell that no spreadsheet takes for a formula (CSV injection, OWASP): one that begins like a formula gets an
 * apostrophe before it, which comes off again when the table is read.
 */
final class Cell {

    private static final String RISKY = "=+-@\t\r'";

    private Cell() {}

    static String write(String value) {
        return isRisky(value) ? "'" + value : value;
    }

    static String read(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String value) {
        return !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0;
    }
}
