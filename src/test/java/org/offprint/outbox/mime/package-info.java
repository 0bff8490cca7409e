@NullMarked
package org.offprint.outbox.mime;

import org.jspecify.annotations.NullMarked;
