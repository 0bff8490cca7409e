@NullMarked
package org.offprint.digest.edition;

import org.jspecify.annotations.NullMarked;
