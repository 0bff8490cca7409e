/** What the doctor says, of settings and surroundings that are made up. */
@NullMarked
package org.offprint.system.doctor;

import org.jspecify.annotations.NullMarked;
