/** A mail's form on the wire (RFC 5322, 2045 to 2047): headers folded, characters encoded, both parts. */
@NullMarked
package org.offprint.outbox.mime;

import org.jspecify.annotations.NullMarked;
