@NullMarked
package org.offprint.admin.source;

import org.jspecify.annotations.NullMarked;
