/** The letter that greets a reader who has confirmed. */
@NullMarked
package org.offprint.digest.welcome;

import org.jspecify.annotations.NullMarked;
