/** What somebody typed about a subscription, in a form, as JSON or in a table, read with every fault told at once. */
@NullMarked
package org.offprint.subscriber.typed;

import org.jspecify.annotations.NullMarked;
