package org.offprint.smtp;

/** What became of one mail. */
public sealed interface Transfer {

    /** In words, for the operator. */
    String words();

    /** The server answers for it from here. */
    record Taken(Reply reply) implements Transfer {
        @Override
        public String words() {
            return reply.words();
        }
    }

    /** The server said no. */
    record Refused(Stage stage, Reply reply) implements Transfer {
        @Override
        public String words() {
            return reply.words();
        }
    }

    /**
     * The conversation ended without an answer: a close, a reset, a stall, or something that is no reply.
     *
     * @param silent whether it was a stall: the connection stood, and nothing came in time
     */
    record Broken(Stage stage, String words, boolean silent) implements Transfer {}
}
