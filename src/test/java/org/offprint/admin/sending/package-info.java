@NullMarked
package org.offprint.admin.sending;

import org.jspecify.annotations.NullMarked;
