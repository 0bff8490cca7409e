@NullMarked
package org.offprint.source.http;

import org.jspecify.annotations.NullMarked;
