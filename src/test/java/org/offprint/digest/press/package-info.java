@NullMarked
package org.offprint.digest.press;

import org.jspecify.annotations.NullMarked;
