/** The places that papers come from, played on loopback. */
@NullMarked
package org.offprint.source.played;

import org.jspecify.annotations.NullMarked;
