package org.offprint.laboratory;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.packaged.JarProcess;
import org.offprint.packaged.JarWords;

/** From one H2 file to PostgreSQL with all readers, by the packaged jar, as the operator's manual says. */
class RestoreDrillIT {

    private static final int READERS = 10_000;
    private static final String PASSWORD = "the-password-of-the-drill";
    private static final List<String> LINES = List.of("LoRA", "diffusion models;-survey", "agents", "reasoning", "");

    @TempDir
    Path temp;

    @Test
    void whoGrowsTakesEverythingAlong() throws Exception {
        Path postgresqlJar = PostgresqlStore.rebuild(Files.createDirectories(temp.resolve("grown")));
        Path old = temp.resolve("data");
        Path backup = temp.resolve("backup.jsonl.gz");
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(36, ChronoUnit.HOURS);
        String link;
        Map<String, Object> planned;
        try (JarProcess first = JarProcess.launch(JarProcess.JAR, old, "-Doffprint.admin-password=" + PASSWORD)) {
            first.awaitLog("Collected from seeds");
            imports(first);
            link = joins(first);
            planned = dryRun(first, tomorrow);
            fetch(first, backup);
            assertEquals(143, first.terminate());
        }
        assertEquals(READERS + 1, planned.get("due"));

        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> settings =
                    settings(server, Files.readString(old.resolve("secret")).strip());
            restore(postgresqlJar, settings, backup, old);
            try (JarProcess grown = JarProcess.launch(postgresqlJar, temp.resolve("none"), options(settings))) {
                grown.awaitLog("Listening on");
                assertEquals(planned, dryRun(grown, tomorrow));
                here(grown).get(link).then().statusCode(200);
                here(grown)
                        .post(link.replace("/preferences/", "/unsubscribe/"))
                        .then()
                        .statusCode(404);
                here(grown).formParam("keywords", "robots").post(link).then().statusCode(200);
                assertEquals(planned.get("due"), dryRun(grown, tomorrow).get("due"));
            }
        }
        comesBackFromTheFolder(old);
    }

    /** Refused without the secret, and a second time; nothing is changed by either. */
    private static void restore(Path jar, Map<String, String> settings, Path backup, Path old) throws Exception {
        Map<String, String> forgot = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
        says(1, "No secret is set", JarWords.run(jar, forgot, "restore", backup.toString()));
        says(0, "subscriber " + (READERS + 1), JarWords.run(jar, settings, "restore", backup.toString()));
        says(1, "not empty", JarWords.run(jar, settings, "restore", old.toString()));
    }

    /** The folder itself is a backup too: here into another one, for the same kind of store. */
    private void comesBackFromTheFolder(Path old) throws Exception {
        Path other = Files.createDirectories(temp.resolve("other"));
        Map<String, String> settings = Map.of("OFFPRINT_DATA_DIR", other.toString());
        says(1, "copy that file into " + other, JarWords.run(JarProcess.JAR, settings, "restore", old.toString()));
        Files.copy(old.resolve("secret"), other.resolve("secret"));
        says(0, "subscriber " + (READERS + 1), JarWords.run(JarProcess.JAR, settings, "restore", old.toString()));
        Path again = temp.resolve("again");
        Path once = temp.resolve("once");
        says(0, "The backup is in", JarWords.run(JarProcess.JAR, settings, "backup", again.toString()));
        Map<String, String> before = Map.of("OFFPRINT_DATA_DIR", old.toString());
        says(0, "The backup is in", JarWords.run(JarProcess.JAR, before, "backup", once.toString()));
        assertEquals(rows(once), rows(again));
        try (JarProcess second = JarProcess.launch(JarProcess.JAR, other)) {
            second.awaitLog("Listening on");
            assertEquals(143, second.terminate());
        }
    }

    private static void says(int code, String words, JarWords ended) {
        assertTrue(ended.said().contains(words), ended.said());
        assertTrue(!ended.said().contains("\tat "), ended.said());
        assertEquals(code, ended.code(), ended.said());
    }

    /** All but the header, which has a time of its own, and the sequences, which go on. */
    private static List<String> rows(Path backup) throws Exception {
        return Files.readAllLines(backup).stream()
                .skip(1)
                .filter(line -> !line.contains("\"sequence\""))
                .toList();
    }

    private static void imports(JarProcess process) {
        String rows = IntStream.range(0, READERS)
                .mapToObj(i -> "drill" + i + "@example.org," + LINES.get(i % LINES.size()) + ",7,2020-01-01\n")
                .collect(Collectors.joining());
        operator(process)
                .contentType("text/plain")
                .body("email,keywords,hour,consentedAt\n" + rows)
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(200);
    }

    /** Subscribes and confirms; answers the path of the preferences link in the mail. */
    private static String joins(JarProcess process) throws Exception {
        here(process)
                .formParam("email", "drill-joins@example.org")
                .formParam("keywords", "LoRA")
                .post("/subscribe")
                .then()
                .statusCode(200);
        String confirmation = link(process, "Please confirm", "/confirm/");
        here(process).post(confirmation).then().statusCode(200);
        return link(process, "You are in", "/preferences/");
    }

    private static String link(JarProcess process, String subject, String path) throws Exception {
        String mail = process.awaitPage("/mailbox", Pattern.compile("href=\"(/mailbox/\\d+)\">[^<]*" + subject))
                .group(1);
        Matcher link = Pattern.compile(path + "[A-Za-z0-9_-]+")
                .matcher(here(process).get(mail).asString());
        assertTrue(link.find());
        return link.group();
    }

    private static Map<String, Object> dryRun(JarProcess process, Instant asOf) {
        JsonPath answer = operator(process)
                .queryParam("asOf", asOf.toString())
                .queryParam("dryRun", "true")
                .post("/api/admin/editions/run")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getMap("");
    }

    private static void fetch(JarProcess process, Path to) throws Exception {
        try (InputStream from = operator(process).get("/api/admin/backup").asInputStream();
                GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(to))) {
            from.transferTo(packed);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres server, String secret) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                server.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres",
                "OFFPRINT_SECRET",
                secret,
                "OFFPRINT_ADMIN_PASSWORD",
                PASSWORD);
    }

    private static String[] options(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "-D"
                        + setting.getKey()
                                .toLowerCase(Locale.ROOT)
                                .replace("offprint_admin_password", "offprint.admin-password")
                                .replace('_', '.')
                        + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static RequestSpecification operator(JarProcess process) {
        return here(process).auth().preemptive().basic("admin", PASSWORD);
    }

    private static RequestSpecification here(JarProcess process) {
        return given().baseUri("http://127.0.0.1").port(process.port());
    }
}
