/** Rank 2. Outside places that papers are collected from, and how far each was read. */
@NullMarked
package org.offprint.source;

import org.jspecify.annotations.NullMarked;
