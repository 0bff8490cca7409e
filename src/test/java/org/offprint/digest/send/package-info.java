@NullMarked
package org.offprint.digest.send;

import org.jspecify.annotations.NullMarked;
