@NullMarked
package org.offprint.admin.mail;

import org.jspecify.annotations.NullMarked;
