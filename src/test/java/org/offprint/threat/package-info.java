/** What can go wrong on purpose: a class for each threat, its tests named after what they show. */
@NullMarked
package org.offprint.threat;

import org.jspecify.annotations.NullMarked;
