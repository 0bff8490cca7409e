package org.offprint.laboratory;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.offprint.laboratory.Node.Leases;

/**
 * A node is ended again and again while it sends: twice on each day, when the mail server has taken some random number of
 * mails and a moment more. The next one goes on.
 *
 * @param kill whether by {@code kill -9}, else by SIGTERM, after which nothing may come twice
 */
record Blows(boolean kill, int times) implements Experiment {

    private static final int A_DAY = 2;
    private static final int LONGEST_MOMENT_MILLIS = 50;
    private static final int PATIENCE_SECONDS = 20;

    @Override
    public String name() {
        return kill ? "kill -9" : "SIGTERM";
    }

    @Override
    public boolean onH2() {
        return true;
    }

    @Override
    public Outcome run(World world) throws Exception {
        Node node = start(world);
        world.enrol(node);
        int wrong = 0;
        for (int left = times; left > 0; left -= A_DAY) {
            Instant day = world.newDay(node);
            for (int blows = Math.min(A_DAY, left); blows > 0; blows--) {
                wrong += strike(world, node, day);
                node = start(world);
            }
            world.serve(node, day);
        }
        world.finish(node);
        return new Outcome(kill ? "" : times + " ends, " + wrong + " with another code than 143", wrong);
    }

    private Node start(World world) throws Exception {
        return world.start("node", kill ? Leases.SHORT : Leases.USUAL);
    }

    private int strike(World world, Node node, Instant day) throws Exception {
        int soFar = world.sink().count();
        int left = Math.max(A_DAY, world.readers() * world.days() - soFar);
        int mails = soFar + world.random().nextInt(left / A_DAY);
        CompletableFuture<Void> run = node.site().run(day);
        world.sink().await(mails, PATIENCE_SECONDS);
        TimeUnit.MILLISECONDS.sleep(world.random().nextInt(LONGEST_MOMENT_MILLIS));
        int wrong = 0;
        if (kill) {
            node.process().kill();
            world.fault();
        } else {
            wrong = node.process().terminate() == 143 ? 0 : 1;
        }
        run.exceptionally(brokenOff -> null).join();
        return wrong;
    }
}
