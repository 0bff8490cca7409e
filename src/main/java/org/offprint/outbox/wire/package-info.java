/** The postman of the digests, and of every further attempt of a letter: on a wire of our own (room {@code smtp}). */
@NullMarked
package org.offprint.outbox.wire;

import org.jspecify.annotations.NullMarked;
