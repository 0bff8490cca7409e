package org.offprint.source;

/** A paper as it stands in a seed document; {@code line} is the one of its title, the first being 1. */
record SeedBlock(int line, String title, String abstractText, SeedAbout about) {}
