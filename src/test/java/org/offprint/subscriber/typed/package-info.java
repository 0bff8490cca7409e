@NullMarked
package org.offprint.subscriber.typed;

import org.jspecify.annotations.NullMarked;
