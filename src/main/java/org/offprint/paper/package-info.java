/** Rank 1. Papers: one research work under one identity, computed from the copies that sources brought. */
@NullMarked
package org.offprint.paper;

import org.jspecify.annotations.NullMarked;
