@NullMarked
package org.offprint.claim;

import org.jspecify.annotations.NullMarked;
