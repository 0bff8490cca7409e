/** Whether digests may go out at all: the stop that a storm of bounces or the operator makes, and its end. */
@NullMarked
package org.offprint.outbox.sending;

import org.jspecify.annotations.NullMarked;
