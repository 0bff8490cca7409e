@NullMarked
package org.offprint.admin;

import org.jspecify.annotations.NullMarked;
