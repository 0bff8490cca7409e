@NullMarked
package org.offprint.digest.welcome;

import org.jspecify.annotations.NullMarked;
