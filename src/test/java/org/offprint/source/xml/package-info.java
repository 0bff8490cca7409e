@NullMarked
package org.offprint.source.xml;

import org.jspecify.annotations.NullMarked;
