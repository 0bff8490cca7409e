@NullMarked
package org.offprint.match;

import org.jspecify.annotations.NullMarked;
