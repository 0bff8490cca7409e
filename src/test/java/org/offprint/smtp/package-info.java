/** What the wire does with mail servers of every kind. */
@NullMarked
package org.offprint.smtp;

import org.jspecify.annotations.NullMarked;
