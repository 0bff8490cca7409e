@NullMarked
package org.offprint.front;

import org.jspecify.annotations.NullMarked;
