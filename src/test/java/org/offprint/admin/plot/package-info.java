@NullMarked
package org.offprint.admin.plot;

import org.jspecify.annotations.NullMarked;
