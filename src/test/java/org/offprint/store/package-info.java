/** Both databases: what a test of queries needs to run on H2 and on PostgreSQL. */
@NullMarked
package org.offprint.store;

import org.jspecify.annotations.NullMarked;
