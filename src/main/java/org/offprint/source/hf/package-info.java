/** Rank 2. The daily papers of Hugging Face. */
@NullMarked
package org.offprint.source.hf;

import org.jspecify.annotations.NullMarked;
