package org.offprint.browser;

/** How somebody looks at the pages. */
enum Look {
    WIDE(1280, false, true),
    WIDE_DARK(1280, true, true),
    PHONE(375, false, true),
    PHONE_DARK(375, true, true),
    WITHOUT_SCRIPT(1280, false, false),
    PHONE_WITHOUT_SCRIPT(375, false, false);

    final int width;
    final boolean dark;
    final boolean script;

    Look(int width, boolean dark, boolean script) {
        this.width = width;
        this.dark = dark;
        this.script = script;
    }
}
