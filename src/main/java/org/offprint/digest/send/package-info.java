/** Editions on their way: chunks that a node holds, the mail server's answers. */
@NullMarked
package org.offprint.digest.send;

import org.jspecify.annotations.NullMarked;
