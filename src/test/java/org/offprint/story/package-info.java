/** What readers and operators live through, over HTTP and with a real mailbox, with a clock turned by hand. */
@NullMarked
package org.offprint.story;

import org.jspecify.annotations.NullMarked;
