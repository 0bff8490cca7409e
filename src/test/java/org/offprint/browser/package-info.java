/** The pages as people have them: in Chromium, with and without script, on a phone, by the keyboard. */
@NullMarked
package org.offprint.browser;

import org.jspecify.annotations.NullMarked;
