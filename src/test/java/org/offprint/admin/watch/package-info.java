@NullMarked
package org.offprint.admin.watch;

import org.jspecify.annotations.NullMarked;
