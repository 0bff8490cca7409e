/** What the jar does instead of serving: looks whether all is set up well, writes a backup, restores one. */
@NullMarked
package org.offprint.system.mode;

import org.jspecify.annotations.NullMarked;
