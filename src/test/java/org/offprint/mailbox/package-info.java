/** The mail server inside and its page. */
@NullMarked
package org.offprint.mailbox;

import org.jspecify.annotations.NullMarked;
