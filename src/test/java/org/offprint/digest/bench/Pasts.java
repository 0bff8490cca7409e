package org.offprint.digest.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.PackedDigest;
import org.offprint.match.ranking.Score;

/** What readers got on the days before: an edition a day, of papers that are not among the new ones. */
final class Pasts {

    private static final int SHOWN = 10;
    private static final int MORE = 20;
    /** New papers of a day. */
    private static final int DAILY = 1_000;

    private final Random random = new Random(7);
    private final int days;
    private final Instant last;

    /** @param last when the last of them were written */
    Pasts(int days, Instant last) {
        this.days = days;
        this.last = last;
    }

    /** Day by day, as life writes them. */
    void write(Connection connection, int readers) throws SQLException {
        Inserts inserts = new Inserts(connection);
        inserts.insert(
                "insert into chunk (id, epoch, created_at, finished_at) values (?, 1, ?, ?)",
                days,
                (statement, number) -> {
                    statement.setLong(1, number + 1L);
                    statement.setTimestamp(2, Timestamp.from(written(number)));
                    statement.setTimestamp(3, Timestamp.from(written(number)));
                });
        inserts.next("chunk_seq", days);
        inserts.insert(
                "insert into edition (id, chunk_id, subscriber_id, edition_day, state, covers_from, written_at,"
                        + " expires_at, settled_at, content) values (?, ?, ?, ?, 'SENT', ?, ?, ?, ?, ?)",
                Math.multiplyExact(days, readers),
                (statement, number) -> edition(statement, number, number / readers, number % readers + 1L));
        inserts.next("edition_seq", Math.multiplyExact(days, readers));
    }

    private void edition(PreparedStatement statement, int number, int day, long reader) throws SQLException {
        Instant written = written(day);
        statement.setLong(1, number + 1L);
        statement.setLong(2, day + 1L);
        statement.setLong(3, reader);
        statement.setDate(4, Date.valueOf(LocalDate.ofInstant(written, ZoneOffset.UTC)));
        statement.setTimestamp(5, Timestamp.from(written.minus(Duration.ofDays(3))));
        statement.setTimestamp(6, Timestamp.from(written));
        statement.setTimestamp(7, Timestamp.from(written.plus(Duration.ofHours(36))));
        statement.setTimestamp(8, Timestamp.from(written));
        statement.setBytes(9, content(day));
    }

    /** Of a day, counted from the first one. */
    private Instant written(int day) {
        return last.minus(Duration.ofDays(days - 1L - day));
    }

    private byte[] content(int day) {
        List<Digest.Pick> shown = papers(day, SHOWN)
                .mapToObj(paper -> new Digest.Pick(paper, new Score(1, 0.5, 0.5), List.of(1 + random.nextInt(100))))
                .toList();
        return PackedDigest.pack(
                new Digest(Digest.Mode.MATCHED, shown, papers(day, MORE).boxed().toList()));
    }

    private LongStream papers(int day, int count) {
        return random.longs(count, 0, DAILY).map(paper -> 1_000_000L + day * DAILY + paper);
    }
}
