@NullMarked
package org.offprint.admin.reader;

import org.jspecify.annotations.NullMarked;
