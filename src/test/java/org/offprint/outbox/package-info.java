@NullMarked
package org.offprint.outbox;

import org.jspecify.annotations.NullMarked;
