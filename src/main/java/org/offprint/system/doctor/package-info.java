/** Looks at all settings and at what they lead to before anything starts, and says at once all that is wrong. */
@NullMarked
package org.offprint.system.doctor;

import org.jspecify.annotations.NullMarked;
