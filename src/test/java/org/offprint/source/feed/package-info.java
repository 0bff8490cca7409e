@NullMarked
package org.offprint.source.feed;

import org.jspecify.annotations.NullMarked;
