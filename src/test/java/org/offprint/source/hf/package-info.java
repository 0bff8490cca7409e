@NullMarked
package org.offprint.source.hf;

import org.jspecify.annotations.NullMarked;
