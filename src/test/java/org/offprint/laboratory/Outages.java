package org.offprint.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.offprint.laboratory.Node.Leases;

/**
 * The database goes away under two nodes while they send: it cuts all connections, they are reset on their way, it
 * restarts, it crashes, in turn.
 */
record Outages(int times) implements Experiment {

    private static final int PATIENCE_SECONDS = 20;

    @Override
    public String name() {
        return "database away";
    }

    @Override
    public boolean onH2() {
        return false;
    }

    @Override
    public Outcome run(World world) throws Exception {
        List<Node> nodes = List.of(world.start("node0", Leases.SHORT), world.start("node1", Leases.SHORT));
        world.enrol(nodes.get(0));
        PostgresqlStore store = (PostgresqlStore) world.store();
        for (int time = 0; time < times; time++) {
            Instant day = world.newDay(nodes.get(0));
            int mails = world.sink().count() + world.random().nextInt(world.readers() / 2);
            List<CompletableFuture<Void>> runs =
                    nodes.stream().map(node -> node.site().run(day)).toList();
            world.sink().await(mails, PATIENCE_SECONDS);
            world.fault();
            strike(store, time);
            runs.forEach(run -> run.exceptionally(brokenOff -> null).join());
            world.serve(nodes.get(0), day);
        }
        world.finish(nodes.get(0));
        world.finish(nodes.get(1));
        return new Outcome("cut, reset, restarted, crashed in turn", 0);
    }

    private static void strike(PostgresqlStore store, int time) throws Exception {
        switch (time % 4) {
            case 0 -> store.terminateBackends();
            case 1 -> store.cut();
            case 2 -> store.restart();
            default -> store.crash();
        }
    }
}
