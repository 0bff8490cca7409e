@NullMarked
package org.offprint.interest;

import org.jspecify.annotations.NullMarked;
