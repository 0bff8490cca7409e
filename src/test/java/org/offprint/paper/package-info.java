@NullMarked
package org.offprint.paper;

import org.jspecify.annotations.NullMarked;
