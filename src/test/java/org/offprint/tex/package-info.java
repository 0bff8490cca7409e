@NullMarked
package org.offprint.tex;

import org.jspecify.annotations.NullMarked;
