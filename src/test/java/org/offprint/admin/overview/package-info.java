@NullMarked
package org.offprint.admin.overview;

import org.jspecify.annotations.NullMarked;
