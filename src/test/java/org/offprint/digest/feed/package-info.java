@NullMarked
package org.offprint.digest.feed;

import org.jspecify.annotations.NullMarked;
