/** How fast the pages are: a program, not a test. */
@NullMarked
package org.offprint.front.bench;

import org.jspecify.annotations.NullMarked;
