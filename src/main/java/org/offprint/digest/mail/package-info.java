/** The digest as a person sees it: its mail, and its page. */
@NullMarked
package org.offprint.digest.mail;

import org.jspecify.annotations.NullMarked;
