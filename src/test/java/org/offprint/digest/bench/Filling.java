package org.offprint.digest.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expression;
import org.offprint.match.bench.Material;
import org.offprint.paper.PaperView;

/** Fills an empty store with papers, expressions, and readers who are due in an hour. */
final class Filling {

    private final Connection connection;
    private final Inserts inserts;
    private final Instant now = Instant.now();
    private final Instant before = now.minus(Duration.ofDays(2));

    private Filling(Connection connection) {
        this.connection = connection;
        this.inserts = new Inserts(connection);
    }

    /** @param days how many editions each reader had, a day each, the last one two days ago */
    static void fill(Connection connection, Material material, int days) throws SQLException {
        connection.setAutoCommit(false);
        Filling filling = new Filling(connection);
        filling.empty();
        filling.papers(material);
        filling.expressions(material.expressions());
        filling.readers(material, days > 0 ? filling.before : null);
        new Pasts(days, filling.before).write(connection, material.size());
        connection.commit();
    }

    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from paper_copy");
            statement.execute("delete from paper_alias");
            statement.execute("delete from paper");
        }
    }

    private void papers(Material material) throws SQLException {
        inserts.insert(
                "insert into paper (id, title, abstract, authors, author_count, organisation, published_on, upvotes,"
                        + " comments, url, arxiv_id, categories, collected_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                material.papers().size(),
                (statement, number) -> paper(statement, material.papers().get(number)));
        inserts.next("paper_seq", material.papers().size());
    }

    private void paper(PreparedStatement statement, PaperView paper) throws SQLException {
        statement.setLong(1, paper.id());
        statement.setString(2, paper.title());
        statement.setString(3, paper.abstractText());
        statement.setString(4, paper.authors().isEmpty() ? null : String.join("\n", paper.authors()));
        statement.setObject(5, paper.authorCount());
        statement.setString(6, paper.organisation());
        statement.setDate(7, paper.publishedOn() == null ? null : Date.valueOf(paper.publishedOn()));
        statement.setObject(8, paper.upvotes());
        statement.setObject(9, paper.comments());
        statement.setString(10, paper.url() == null ? null : paper.url().toString());
        statement.setString(11, paper.arxivId());
        statement.setString(12, paper.categories().isEmpty() ? null : String.join(" ", paper.categories()));
        statement.setTimestamp(13, Timestamp.from(now));
        statement.setTimestamp(14, Timestamp.from(now));
    }

    private void expressions(Map<Integer, Expression> expressions) throws SQLException {
        inserts.insert(
                "insert into expression (id, text, created_at) values (?, ?, ?)",
                expressions.size(),
                (statement, number) -> {
                    statement.setLong(1, number);
                    statement.setString(2, expressions.get(number).text());
                    statement.setTimestamp(3, Timestamp.from(now));
                });
        inserts.next("expression_seq", expressions.size());
    }

    private void readers(Material material, @Nullable Instant last) throws SQLException {
        inserts.insert(
                "insert into subscriber (id, address, standing, interests, days, digest_hour, zone, max_papers, detail,"
                        + " when_empty, popularity, created_at, consented_at, next_due_at, last_day, covered_until,"
                        + " token_version, version)"
                        + " values (?, ?, 'ACTIVE', ?, 127, 7, 'UTC', 10, 'SHORT', 'TRENDING', 30, ?, ?, ?, ?, ?, 0, 0)",
                material.size(),
                (statement, number) -> {
                    statement.setLong(1, number + 1L);
                    statement.setString(2, "reader" + (number + 1) + "@example.org");
                    statement.setBytes(3, material.reader(number).toBytes());
                    statement.setTimestamp(4, Timestamp.from(now));
                    statement.setTimestamp(5, Timestamp.from(now));
                    statement.setTimestamp(6, Timestamp.from(now.plusSeconds(3_600)));
                    statement.setDate(7, last == null ? null : Date.valueOf(LocalDate.ofInstant(last, ZoneOffset.UTC)));
                    statement.setTimestamp(8, last == null ? null : Timestamp.from(last));
                });
        inserts.next("subscriber_seq", material.size());
    }
}
