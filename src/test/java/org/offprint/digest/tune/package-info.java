@NullMarked
package org.offprint.digest.tune;

import org.jspecify.annotations.NullMarked;
