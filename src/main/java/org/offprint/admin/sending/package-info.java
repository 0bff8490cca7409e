/** The operator's hand on mails: reports that come back, addresses that get none, sending stopped and resumed. */
@NullMarked
package org.offprint.admin.sending;

import org.jspecify.annotations.NullMarked;
