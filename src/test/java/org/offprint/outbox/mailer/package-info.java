@NullMarked
package org.offprint.outbox.mailer;

import org.jspecify.annotations.NullMarked;
