/** Rank 4. Clock, data folder, secrets, start-up checks, health. */
@NullMarked
package org.offprint.system;

import org.jspecify.annotations.NullMarked;
