@NullMarked
package org.offprint.limit;

import org.jspecify.annotations.NullMarked;
