@NullMarked
package org.offprint.digest.mail;

import org.jspecify.annotations.NullMarked;
