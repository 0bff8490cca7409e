package org.offprint.laboratory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.offprint.laboratory.Node.Leases;

/**
 * Of two nodes that serve a day one is stopped (SIGSTOP) while it sends, for longer than its lease, and goes on when the
 * other one has taken over. The database notes each time that an edition ends: none may end twice.
 */
record Freezes(int times) implements Experiment {

    private static final int LONGER_THAN_THE_LEASE_MILLIS = 5_500;
    private static final int PATIENCE_SECONDS = 20;
    private static final String NOTE = """
            create table if not exists laboratory_end (edition bigint, state varchar(15));
            create or replace function laboratory_note() returns trigger language plpgsql as
                'begin insert into laboratory_end values (new.id, new.state); return null; end';
            create or replace trigger laboratory_note after update on edition for each row
                when (new.settled_at is not null) execute function laboratory_note();""";
    private static final String TWICE =
            "select count(*) from (select edition from laboratory_end group by edition having count(*) > 1) twice";

    @Override
    public String name() {
        return "SIGSTOP, SIGCONT";
    }

    @Override
    public boolean onH2() {
        return false;
    }

    @Override
    public Outcome run(World world) throws Exception {
        List<Node> nodes = List.of(world.start("node0", Leases.SHORT), world.start("node1", Leases.SHORT));
        try (Connection connection = world.store().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(NOTE);
        }
        world.enrol(nodes.get(0));
        for (int time = 0; time < times; time++) {
            Instant day = world.newDay(nodes.get(0));
            freeze(world, nodes.get(time % 2), nodes.get(1 - time % 2), day);
        }
        world.finish(nodes.get(0));
        world.finish(nodes.get(1));
        int twice = settledTwice(world);
        return new Outcome(twice + " editions settled twice", twice);
    }

    private static void freeze(World world, Node frozen, Node other, Instant day) throws Exception {
        int mails = world.sink().count() + world.random().nextInt(world.readers() / 2);
        List<CompletableFuture<Void>> runs =
                List.of(frozen.site().run(day), other.site().run(day));
        world.sink().await(mails, PATIENCE_SECONDS);
        frozen.process().signal("STOP");
        world.fault();
        TimeUnit.MILLISECONDS.sleep(LONGER_THAN_THE_LEASE_MILLIS);
        // it goes on with what it had begun before the signal's sender is back
        world.fault();
        frozen.process().signal("CONT");
        runs.forEach(run -> run.exceptionally(brokenOff -> null).join());
        world.serve(other, day);
    }

    private static int settledTwice(World world) throws SQLException {
        try (Connection connection = world.store().connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(TWICE)) {
            count.next();
            return count.getInt(1);
        }
    }
}
