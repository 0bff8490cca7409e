package org.offprint.threat;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** Scanners that follow every link of a mail. {@code -Dmails=200} reads so many mails; nothing changes. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ScannersTest {

    private static final int MAILS = Integer.getInteger("mails", 12);
    private static final Pattern LINK = Pattern.compile("http://offprint\\.example\\.org(/[^\\s\"<>]*)");
    private static final List<String> TABLES = List.of(
            "subscriber",
            "request",
            "expression",
            "delivery",
            "suppression",
            "bounce",
            "edition",
            "allowance",
            "paper");

    @Inject
    DeliverLetters letters;

    @Inject
    DataSource database;

    @Inject
    TurnedClock clock;

    @Test
    void every_link_of_a_mail_fetched_three_times_changes_nothing() throws SQLException {
        clock.turnTo("2026-04-20T12:00:00Z");
        Set<String> links = new TreeSet<>();
        int mails = 0;
        while (mails < MAILS) {
            List<Mailbox.Letter> got = mailsOfSomebody();
            mails += got.size();
            got.forEach(mail -> links.addAll(links(mail)));
        }
        for (String page : List.of("/confirm/", "/block/", "/preferences/", "/unsubscribe/", "/privacy")) {
            assertTrue(links.stream().anyMatch(link -> link.startsWith(page)), page);
        }
        Map<String, String> before = dump();
        for (int times = 0; times < 3; times++) {
            for (String link : links) {
                assertTrue(given().urlEncodingEnabled(false).get(link).statusCode() < 400, link);
                assertTrue(given().urlEncodingEnabled(false).head(link).statusCode() < 400, link);
            }
        }
        assertEquals(before, dump());
        System.out.printf(
                "%d links of %d mails, each fetched by GET and HEAD three times: no change%n", links.size(), mails);
    }

    private List<Mailbox.Letter> mailsOfSomebody() {
        Visitor reader = Visitor.somebody(letters);
        reader.joins("LoRA");
        reader.accountLink();
        Visitor other = Visitor.somebody(letters);
        other.subscribes("agents");
        letters.deliver();
        List<Mailbox.Letter> all = new ArrayList<>(Mailbox.of(reader.address()));
        all.addAll(Mailbox.of(other.address()));
        return all;
    }

    private static Set<String> links(Mailbox.Letter mail) {
        Set<String> links = new TreeSet<>();
        for (String part : List.of(mail.text(), mail.html(), mail.header("List-Unsubscribe"))) {
            Matcher link = LINK.matcher(part);
            while (link.find()) {
                links.add(link.group(1).replace("&amp;", "&"));
            }
        }
        return links;
    }

    /** Every row of every table that a request could change. */
    private Map<String, String> dump() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                    StringBuilder all = new StringBuilder();
                    while (result.next()) {
                        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                            all.append(result.getString(column)).append('|');
                        }
                    }
                    rows.put(table, all.length() + " " + all.toString().hashCode());
                }
            }
        }
        return rows;
    }
}
