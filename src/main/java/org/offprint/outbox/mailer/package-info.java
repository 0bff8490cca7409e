/** The postman: mails to the mail server through Quarkus Mailer, and what its answers mean. */
@NullMarked
package org.offprint.outbox.mailer;

import org.jspecify.annotations.NullMarked;
