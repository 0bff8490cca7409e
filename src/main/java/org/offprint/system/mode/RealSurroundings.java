package org.offprint.system.mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Secret;
import org.offprint.system.UnreadVariables;
import org.offprint.system.WrongValue;
import org.offprint.system.doctor.Surroundings;

/** The machine and what it reaches. */
final class RealSurroundings implements Surroundings {

    private static final long MEGABYTE = 1 << 20;

    private final EarlySettings settings;
    private final Clock clock;
    private final UnreadVariables variables = new UnreadVariables(MadeByQuarkus.ours());
    private @Nullable Database database;

    RealSurroundings(EarlySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public List<String> records(String name, String type) throws NoNames {
        return NameServer.records(name, type);
    }

    @Override
    public Greeted greet(Relay relay) {
        return RealRelay.greet(relay);
    }

    @Override
    public Database database() {
        if (database == null) {
            database = RealDatabase.look(settings);
        }
        return database;
    }

    @Override
    public String newestSchema() {
        MigrationInfo[] known = EarlySettings.knownMigrations();
        return String.valueOf(known[known.length - 1].getVersion());
    }

    @Override
    public String fingerprint(String secret) {
        return Secret.fingerprint(secret);
    }

    /** The folder itself, or the nearest above it that is there. */
    private static Path nearest(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : nearest(parent);
    }

    @Override
    public Place place(Path folder) {
        try {
            boolean exists = Files.isDirectory(folder);
            Path there = nearest(folder.toAbsolutePath());
            return new Place(
                    exists,
                    Files.isWritable(there),
                    !exists || isPrivate(folder),
                    Files.getFileStore(there).getUsableSpace() / MEGABYTE,
                    exists ? names(folder) : Set.of());
        } catch (IOException e) {
            return new Place(true, false, true, 0, Set.of());
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static boolean isPrivate(Path folder) throws IOException {
        try {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(folder);
            return Stream.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ)
                    .noneMatch(allowed::contains);
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    @Override
    public List<WrongValue> refusedValues() {
        return MadeByQuarkus.refusedValues();
    }

    @Override
    public Set<String> unread(Set<String> given) {
        return variables.among(given);
    }

    @Override
    public Set<String> known() {
        return variables.known();
    }
}
