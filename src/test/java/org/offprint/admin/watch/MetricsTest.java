package org.offprint.admin.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.digest.PublishDueDigests;
import org.offprint.outbox.DeliverLetters;
import org.offprint.source.CollectDuePapers;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** What the dashboard and the alert rules ask for is there. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class MetricsTest {

    private static final Pattern NAME = Pattern.compile("offprint_[a-z_]+");

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    CollectDuePapers collectDuePapers;

    @Inject
    Watch watch;

    @Test
    void every_metric_that_the_files_name_exists() throws IOException {
        clock.turnTo("2026-10-19T10:00:00Z");
        Office.operator().post("/api/admin/sources/seeds/collect").then().statusCode(200);
        collectDuePapers.collectDue();
        Visitor.somebody(letters).joins("guttation");
        clock.turnTo("2026-10-20T10:00:00Z");
        publishDueDigests.publish(clock.instant(), false);
        Office.ask("/q/health/ready");
        watch.look();
        letters.deliver();
        Set<String> there = names(Office.ask("/q/metrics").asString());
        for (String file : List.of("deploy/grafana.json", "deploy/alerts.yml")) {
            Set<String> asked = names(Files.readString(Path.of(file)));
            assertTrue(asked.size() >= 6, file + " asks for " + asked);
            asked.removeAll(there);
            assertEquals(Set.of(), asked, file);
        }
    }

    @Test
    void a_run_and_a_day_are_counted() {
        clock.turnTo("2026-10-21T10:00:00Z");
        double before = value("offprint_editions_total{outcome=\"empty\"}");
        Visitor.somebody(letters).joins("nothing-is-called-so-zzz");
        double runs = value("offprint_run_duration_seconds_count");
        clock.turnTo("2026-10-22T10:00:00Z");
        publishDueDigests.publish(clock.instant(), true);
        assertEquals(runs, value("offprint_run_duration_seconds_count"), "a dry run is none");
        assertEquals(before, value("offprint_editions_total{outcome=\"empty\"}"));
        publishDueDigests.publish(clock.instant(), false);
        assertEquals(runs + 1, value("offprint_run_duration_seconds_count"));
        assertTrue(value("offprint_editions_total{outcome=\"empty\"}") > before);
    }

    @Test
    void the_dashboard_has_a_question_in_each_panel() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(new File("deploy/grafana.json"));
        assertTrue(dashboard.get("panels").size() > 10);
        for (JsonNode panel : dashboard.get("panels")) {
            assertTrue(panel.get("targets").size() > 0, panel.toString());
            panel.get("targets")
                    .forEach(target ->
                            assertTrue(NAME.matcher(target.get("expr").asText()).find(), target.toString()));
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static double value(String name) {
        return Office.ask("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }
}
