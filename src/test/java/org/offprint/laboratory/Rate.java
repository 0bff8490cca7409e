package org.offprint.laboratory;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.offprint.laboratory.Node.Leases;
import org.offprint.packaged.JarProcess;

/** How fast a day is served by one node when nothing goes wrong, and what the thread that runs it spends its time on. */
record Rate() implements Experiment {

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public boolean onH2() {
        return true;
    }

    @Override
    public Outcome run(World world) throws Exception {
        int port = JarProcess.freePort();
        Node node = world.start("node", Leases.USUAL, Sampler.options(port));
        world.enrol(node);
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            world.serve(node, world.newDay(node));
        }
        Instant day = world.newDay(node);
        Map<Sampler.Share, Integer> shares;
        long began = System.nanoTime();
        try (Sampler sampler = Sampler.attach(port)) {
            world.serve(node, day);
            shares = sampler.percent();
        }
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        world.finish(node);
        return new Outcome(
                String.format(
                        Locale.ROOT, "%.0f mails a second; of the run's thread %s", world.readers() / seconds, shares),
                0);
    }
}
