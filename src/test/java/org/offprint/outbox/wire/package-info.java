@NullMarked
package org.offprint.outbox.wire;

import org.jspecify.annotations.NullMarked;
