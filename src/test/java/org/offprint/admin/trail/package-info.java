@NullMarked
package org.offprint.admin.trail;

import org.jspecify.annotations.NullMarked;
