/** "Less like this" and the like: what a reader says about one paper of a digest changes the reader's lines. */
@NullMarked
package org.offprint.digest.tune;

import org.jspecify.annotations.NullMarked;
