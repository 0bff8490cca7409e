package org.offprint.laboratory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.offprint.laboratory.Node.Leases;

/**
 * A node is killed within 50 ms of the answer to a form: a subscription, its confirmation, a change of preferences, in
 * turn. What the page called saved has to be there afterwards.
 */
record SavedPages(int times) implements Experiment {

    private static final int STEPS = 3;
    private static final int LONGEST_MOMENT_MICROS = 50_000;
    private static final int PATIENCE_TRIES = 600;

    @Override
    public String name() {
        return "kill after a saved page";
    }

    @Override
    public boolean onH2() {
        return true;
    }

    @Override
    public Outcome run(World world) throws Exception {
        List<String> refused = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            Node node = world.start("node", Leases.SHORT);
            int status = send(world, node, time);
            TimeUnit.MICROSECONDS.sleep(world.random().nextInt(LONGEST_MOMENT_MICROS));
            node.process().kill();
            world.fault();
            if (status >= 400) {
                refused.add(time + ": " + status);
            }
        }
        Node node = world.start("node", Leases.SHORT);
        int lost = lost(world, node);
        int twice = twice(world);
        world.finish(node);
        return new Outcome(
                times + " saved pages, " + lost + " lost, " + twice + " letters twice, refused " + refused,
                lost + refused.size());
    }

    private static String address(int time) {
        return "saver" + time / STEPS + "@example.org";
    }

    private static String word(int time) {
        return "wallaby" + time / STEPS;
    }

    private static int send(World world, Node node, int time) throws IOException, InterruptedException {
        return switch (time % STEPS) {
            case 0 -> node.site().post("/subscribe", Map.of("email", address(time), "keywords", "quokka"));
            case 1 -> node.site().post(link(world, address(time), "/confirm/"), Map.of());
            default -> node.site().post(link(world, address(time), "/preferences/"), Map.of("keywords", word(time)));
        };
    }

    /** Waits for the letter with that link, and so for letters of before the last kill. */
    private static String link(World world, String address, String path) throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_TRIES; tries++) {
            Optional<String> link = found(world, address, path);
            if (link.isPresent()) {
                return link.get();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return "/no-letter-with" + path;
    }

    private static Optional<String> found(World world, String address, String path) {
        return world.sink().taken().stream()
                .filter(mail -> mail.to().equals(address))
                .flatMap(mail -> mail.link(path).stream())
                .findFirst();
    }

    private int lost(World world, Node node) throws IOException, InterruptedException {
        String readers = node.site().exportReaders();
        int lost = 0;
        for (int time = 0; time < times; time++) {
            boolean there =
                    switch (time % STEPS) {
                        case 0 -> !link(world, address(time), "/confirm/").startsWith("/no-letter");
                        case 1 -> readers.contains(address(time) + ",");
                        default -> readers.contains(address(time) + "," + word(time) + ",");
                    };
            lost += there ? 0 : 1;
        }
        return lost;
    }

    private static int twice(World world) {
        Set<String> seen = new HashSet<>();
        return (int) world.sink().taken().stream()
                .filter(mail -> !seen.add(mail.messageId()))
                .count();
    }
}
