@NullMarked
package org.offprint.source;

import org.jspecify.annotations.NullMarked;
