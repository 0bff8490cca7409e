@NullMarked
package org.offprint.subscriber.letters;

import org.jspecify.annotations.NullMarked;
