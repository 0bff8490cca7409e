@NullMarked
package org.offprint.source.arxiv;

import org.jspecify.annotations.NullMarked;
