/** Rank 2. Subscribing, confirming, links and addresses: whatever brings a reader a letter. */
@NullMarked
package org.offprint.subscriber.joining;

import org.jspecify.annotations.NullMarked;
