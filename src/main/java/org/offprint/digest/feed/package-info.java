/** A reader's digests as a feed, with no account and no password. */
@NullMarked
package org.offprint.digest.feed;

import org.jspecify.annotations.NullMarked;
