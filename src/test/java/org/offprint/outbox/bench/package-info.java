@NullMarked
package org.offprint.outbox.bench;

import org.jspecify.annotations.NullMarked;
