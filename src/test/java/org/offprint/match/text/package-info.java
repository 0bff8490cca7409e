@NullMarked
package org.offprint.match.text;

import org.jspecify.annotations.NullMarked;
