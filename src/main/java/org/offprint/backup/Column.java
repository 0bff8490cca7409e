package org.offprint.backup;

/** A column of a table. */
record Column(String name, ColumnType type) {}
