@NullMarked
package org.offprint.front.recent;

import org.jspecify.annotations.NullMarked;
