/**
 * What the delivery promises, tried on the packaged jar in processes of its own, which are killed, stopped and cut off:
 * the command is in the README. Every process that is ended is one that was started here.
 */
@NullMarked
package org.offprint.laboratory;

import org.jspecify.annotations.NullMarked;
