/** Programs that measure matching, each with a main method, a printed table and answers that it checks. */
@NullMarked
package org.offprint.match.bench;

import org.jspecify.annotations.NullMarked;
