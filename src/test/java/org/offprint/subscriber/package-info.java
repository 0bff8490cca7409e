@NullMarked
package org.offprint.subscriber;

import org.jspecify.annotations.NullMarked;
