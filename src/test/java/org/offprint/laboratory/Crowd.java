package org.offprint.laboratory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.offprint.laboratory.Node.Leases;

/** Several nodes on one database serve the same day at once, and nothing goes wrong with them. */
record Crowd(int nodes) implements Experiment {

    @Override
    public String name() {
        return nodes + " nodes";
    }

    @Override
    public boolean onH2() {
        return false;
    }

    @Override
    public Outcome run(World world) throws Exception {
        List<Node> crowd = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            crowd.add(world.start("node" + node, Leases.USUAL));
        }
        world.enrol(crowd.get(0));
        Instant day = world.newDay(crowd.get(0));
        List<CompletableFuture<Void>> runs =
                crowd.stream().map(node -> node.site().run(day)).toList();
        runs.forEach(CompletableFuture::join);
        world.serve(crowd.get(0), day);
        for (Node node : crowd) {
            world.finish(node);
        }
        Map<String, Long> shares = world.sink().taken().stream()
                .collect(Collectors.groupingBy(Taken::client, TreeMap::new, Collectors.counting()));
        return new Outcome("shares " + shares, 0);
    }
}
