@NullMarked
package org.offprint.digest.card;

import org.jspecify.annotations.NullMarked;
