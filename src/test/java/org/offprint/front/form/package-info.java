@NullMarked
package org.offprint.front.form;

import org.jspecify.annotations.NullMarked;
