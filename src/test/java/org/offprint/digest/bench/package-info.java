/** The whole run, measured. */
@NullMarked
package org.offprint.digest.bench;

import org.jspecify.annotations.NullMarked;
