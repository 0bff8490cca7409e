@NullMarked
package org.offprint.outbox.suppression;

import org.jspecify.annotations.NullMarked;
