/** Rank 1. Mails on their way: deliveries, the postman, retries, suppressions. */
@NullMarked
package org.offprint.outbox;

import org.jspecify.annotations.NullMarked;
