package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.offprint.smtp.FaultyServer.Fault;
import org.offprint.smtp.Transfer.Broken;
import org.offprint.smtp.Transfer.Refused;
import org.offprint.smtp.Transfer.Taken;

/** Each fault at each stage: what the client makes of it, and that the next mail goes out. */
class FaultMatrixTest {

    private static final Envelope ENVELOPE = new Envelope("bounce@example.org", "reader@example.org");
    private static final Credentials CREDENTIALS = new Credentials("name", "pass");

    /** Those that stall wait beside one another; more would keep one another from their handshakes. */
    private static final int AT_A_TIME = 12;

    /** Longer than a slow machine needs for an answer, for each cell waits only once. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Timeouts TIMEOUTS = new Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE.multipliedBy(20));

    private static final int MAILS = 6;
    private static final int FAILING = 2;

    private static final Map<String, Fault> BREAKS = Map.of(
            "close", Faults.close(),
            "reset", Faults.reset(),
            "stall", Faults.stall(),
            "garbage", Faults.garbage(),
            "partial line", Faults.partialLine(),
            "64 KB line", Faults.longLine(),
            "one byte a time", Faults.drip());

    private static final Map<String, Fault> NOES = Map.of(
            "4xx", Faults.say("451 4.3.0 not now"),
            "5xx", Faults.say("554 5.3.0 never"),
            "421", Faults.sayAndClose("421 4.3.2 closing"));

    /** One cell of the matrix; empty when all is as it should be. */
    private interface Cell {
        String of(Stage stage, Fault fault, String[] offers, Class<? extends Transfer> expected);
    }

    @Test
    void everyFaultAtEveryStageHasItsAnswer() throws InterruptedException, ExecutionException {
        matrix(List.of(Stage.values()), FaultMatrixTest::cell);
    }

    /** The envelope of a mail has gone ahead with the mail before it when the server fails. */
    @Test
    void aFaultAmongManyMailsCostsOneOfThem() throws InterruptedException, ExecutionException {
        matrix(List.of(Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.BODY, Stage.DOT), FaultMatrixTest::succession);
    }

    private static void matrix(List<Stage> stages, Cell work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            Map<String, Future<String>> cells = new LinkedHashMap<>();
            for (Stage stage : stages) {
                for (String[] offers :
                        new String[][] {{"STARTTLS", "AUTH PLAIN"}, {"STARTTLS", "AUTH LOGIN", "PIPELINING", "8BITMIME"}
                        }) {
                    BREAKS.forEach((name, fault) -> cells.put(
                            stage + " " + name + " " + offers.length,
                            threads.submit(() -> work.of(stage, fault, offers, Broken.class))));
                    if (stage != Stage.CONNECT) {
                        NOES.forEach((name, fault) -> cells.put(
                                stage + " " + name + " " + offers.length,
                                threads.submit(() -> work.of(stage, fault, offers, Refused.class))));
                    }
                }
            }
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, Future<String>> cell : cells.entrySet()) {
                if (!cell.getValue().get().isEmpty()) {
                    wrong.add(cell.getKey() + ": " + cell.getValue().get());
                }
            }
            assertEquals(List.of(), wrong);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Empty when all is as it should be. */
    private static String cell(Stage stage, Fault fault, String[] offers, Class<? extends Transfer> expected) {
        try (FaultyServer server = new FaultyServer(offers);
                SmtpClient client =
                        new SmtpClient(SmtpClientTest.at(server, Security.STARTTLS_REQUIRED, CREDENTIALS, TIMEOUTS))) {
            server.fails(stage, fault);
            Transfer transfer = client.send(ENVELOPE, SmtpClientTest.mail("Hello"));
            server.worksAgain();
            Transfer next = client.send(ENVELOPE, SmtpClientTest.mail("World"));
            String wrong = expected.isInstance(transfer) && isAt(stage, transfer) ? "" : transfer.toString();
            return wrong + (next instanceof Taken && isThereOnce(server, "World") ? "" : " and then " + next);
        }
    }

    /** The mail before it may have come meanwhile: who says no to a body may read on to its end. */
    private static boolean isThereOnce(FaultyServer server, String text) {
        return PipeliningTest.texts(server).stream().filter(text::equals).count() == 1;
    }

    private static String succession(Stage stage, Fault fault, String[] offers, Class<? extends Transfer> expected) {
        try (FaultyServer server = new FaultyServer(offers);
                SmtpClient client =
                        new SmtpClient(SmtpClientTest.at(server, Security.STARTTLS_REQUIRED, CREDENTIALS, TIMEOUTS))) {
            Succession mails = new Succession(MAILS)
                    .whenAsked(number -> {
                        if (number == FAILING) {
                            server.fails(stage, fault);
                        }
                    })
                    .whenItFails(server::worksAgain);
            client.send(mails);
            return wrong(mails, PipeliningTest.texts(server));
        }
    }

    /** One that failed at its end may have come all the same. */
    private static String wrong(Succession mails, List<String> came) {
        boolean each =
                mails.ended().size() == MAILS && mails.ended().values().stream().allMatch(told -> told.size() == 1);
        List<String> known =
                came.stream().filter(text -> mails.taken().contains(text)).toList();
        boolean right = each
                && mails.taken().size() == MAILS - 1
                && known.equals(mails.taken())
                && came.stream().distinct().count() == came.size();
        return right ? "" : mails.ended() + " but the server has " + came;
    }

    /**
     * What fails while the mail is written shows at its end; a connection that ends before its greeting, at that, or, when it
     * is reset soon enough, while it begins.
     */
    private static boolean isAt(Stage stage, Transfer transfer) {
        Stage seen = transfer instanceof Refused refused ? refused.stage() : ((Broken) transfer).stage();
        return seen == stage
                || stage == Stage.CONNECT && seen == Stage.BANNER
                || stage == Stage.BANNER && seen == Stage.CONNECT
                || stage == Stage.BODY && seen == Stage.DOT;
    }

    @Test
    void whereNobodyListensNothingIsLost() {
        try (FaultyServer server = new FaultyServer();
                SmtpClient client = new SmtpClient(SmtpClientTest.at(server, Security.NONE, null, Timeouts.USUAL))) {
            server.unplug();
            Broken refused = assertInstanceOf(Broken.class, client.send(ENVELOPE, SmtpClientTest.mail("Hello")));
            assertEquals(Stage.CONNECT, refused.stage());
            server.plugIn();
            assertInstanceOf(Taken.class, client.send(ENVELOPE, SmtpClientTest.mail("Hello")));
        }
    }

    @Test
    void whatWasAcceptedIsAcceptedThoughTheServerHangsUp() {
        try (FaultyServer server = new FaultyServer();
                SmtpClient client = new SmtpClient(SmtpClientTest.at(server, Security.NONE, null, Timeouts.USUAL))) {
            server.fails(Stage.DOT, Faults.sayAndClose("250 2.0.0 Taken"));
            assertInstanceOf(Taken.class, client.send(ENVELOPE, SmtpClientTest.mail("Hello")));
            server.worksAgain();
            assertInstanceOf(Taken.class, client.send(ENVELOPE, SmtpClientTest.mail("World")));
        }
    }
}
