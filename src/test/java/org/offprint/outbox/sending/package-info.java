@NullMarked
package org.offprint.outbox.sending;

import org.jspecify.annotations.NullMarked;
