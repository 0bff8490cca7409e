@NullMarked
package org.offprint.system.mode;

import org.jspecify.annotations.NullMarked;
