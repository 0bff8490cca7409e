/** What is kept only for a while. Readers and their requests are forgotten by their own room. */
@NullMarked
package org.offprint.system.sweep;

import org.jspecify.annotations.NullMarked;
