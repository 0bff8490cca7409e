/** Rank 2. Readers: subscribe, confirm, preferences, leave, and the letters that go with them. */
@NullMarked
package org.offprint.subscriber;

import org.jspecify.annotations.NullMarked;
