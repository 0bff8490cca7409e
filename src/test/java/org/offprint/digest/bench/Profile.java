package org.offprint.digest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a node's processor time went to, by a flight recording of the run: of its Java threads, by stage, and its live heap.
 * On JDK 25 and later in time of the processor, native code included; earlier only samples of Java code.
 */
final class Profile {

    /** What a thread was at: the first whose names are on the stack. */
    enum Stage {
        DATABASE("org.h2.", "org.postgresql.", "io.agroal.", "org.hibernate.", "com.arjuna."),
        RENDER(
                "org.offprint.digest.mail.",
                "org.offprint.digest.press.",
                "org.offprint.outbox.mime.",
                "org.offprint.letter.",
                "io.quarkus.qute."),
        SEND("org.offprint.smtp."),
        MATCH(
                "org.offprint.match.",
                "org.offprint.digest.PlanEditions",
                "org.offprint.digest.edition.Corpus",
                "org.offprint.digest.edition.Compose"),
        OTHER("");

        private final List<String> names;

        Stage(String... names) {
            this.names = List.of(names);
        }

        private boolean isAt(RecordedFrame frame) {
            String type = frame.getMethod().getType().getName();
            return names.stream().anyMatch(type::startsWith);
        }
    }

    private final Map<Stage, Long> processor = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> java = new EnumMap<>(Stage.class);
    private final Map<Integer, Long> heaps = new HashMap<>();
    private final Set<Integer> whole = new HashSet<>();

    /** What a JVM is told that is to be recorded. */
    static String[] options(Path java, Path file) throws IOException {
        String release = Files.readString(java.toRealPath().getParent().resolveSibling("release"));
        boolean timed = Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1")) >= 25;
        return new String[] {
            "-XX:StartFlightRecording:filename=" + file + ",settings=profile,dumponexit=true"
                    + (timed ? ",jdk.CPUTimeSample#enabled=true,jdk.CPUTimeSample#throttle=10ms" : "")
        };
    }

    static Profile of(Path file, Instant from, Instant until) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getStartTime().isAfter(from) && event.getStartTime().isBefore(until)) {
                    profile.take(event);
                }
            }
        }
        return profile;
    }

    private void take(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.CPUTimeSample" ->
                count(
                        processor,
                        event.getStackTrace(),
                        event.getDuration("samplingPeriod").toNanos());
            case "jdk.ExecutionSample" -> count(java, event.getStackTrace(), 1);
            case "jdk.OldGarbageCollection" -> whole.add(event.getInt("gcId"));
            case "jdk.GCHeapSummary" -> {
                if (event.getString("when").equals("After GC")) {
                    heaps.put(event.getInt("gcId"), event.getLong("heapUsed"));
                }
            }
            default -> {}
        }
    }

    private static void count(Map<Stage, Long> counts, RecordedStackTrace stack, long weight) {
        if (stack != null) {
            counts.merge(stage(stack.getFrames()), weight, Long::sum);
        }
    }

    private static Stage stage(List<RecordedFrame> frames) {
        for (Stage stage : Stage.values()) {
            if (frames.stream().anyMatch(stage::isAt)) {
                return stage;
            }
        }
        return Stage.OTHER;
    }

    /** Of a hundred samples. */
    double percent(Stage stage) {
        Map<Stage, Long> counts = processor.isEmpty() ? java : processor;
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : 100.0 * counts.getOrDefault(stage, 0L) / all;
    }

    /** Seconds of a core; 0 where only samples were taken. */
    double seconds(Stage stage) {
        return processor.getOrDefault(stage, 0L) / 1e9;
    }

    /** MB that were in use after a whole collection, at most; 0 when there was none. */
    double mostHeap() {
        return whole.stream().mapToLong(id -> heaps.getOrDefault(id, 0L)).max().orElse(0) / 1e6;
    }
}
