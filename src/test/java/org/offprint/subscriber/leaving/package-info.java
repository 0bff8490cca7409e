@NullMarked
package org.offprint.subscriber.leaving;

import org.jspecify.annotations.NullMarked;
