/** What readers were sent: windows, composing, the ledger. Knows nothing of mail. */
@NullMarked
package org.offprint.digest.edition;

import org.jspecify.annotations.NullMarked;
