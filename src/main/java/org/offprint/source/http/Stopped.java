package org.offprint.source.http;

/** The process is stopping: what was begun is left for another node, or the next start. */
public final class Stopped extends RuntimeException {

    public Stopped() {
        super("Offprint is stopping.", null, false, false);
    }
}
