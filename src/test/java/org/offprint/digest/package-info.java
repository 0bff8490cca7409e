@NullMarked
package org.offprint.digest;

import org.jspecify.annotations.NullMarked;
