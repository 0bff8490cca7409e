/** Rank 4. Mails on their way and those that ended: look, try again, cancel. */
@NullMarked
package org.offprint.admin.mail;

import org.jspecify.annotations.NullMarked;
