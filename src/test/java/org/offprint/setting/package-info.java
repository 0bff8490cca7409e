@NullMarked
package org.offprint.setting;

import org.jspecify.annotations.NullMarked;
