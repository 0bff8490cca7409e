package org.offprint.system.doctor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.offprint.system.WrongValue;

/** An instance that is all well until a test makes it ill. */
final class Patient implements Settings, Surroundings {

    static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, List<String>> records = new HashMap<>();
    private final Set<String> variables = new TreeSet<>();
    private String kind = "postgresql";
    private boolean names = true;
    private Instant now = NOW;
    private Database database = new Database("", false, "18.1", "3", "print of " + SECRET, NOW);
    private Place place = new Place(true, true, true, 10_000, Set.of("secret", "offprint.mv.db"));
    private final Map<String, Greeted> greetings = new HashMap<>();
    private List<WrongValue> refused = List.of();

    static final String SECRET = "kP3x9QmT7vLw2ZcRb8NyHs5JdFg4AeUo";

    /** On PostgreSQL, behind a proxy, with a relay that asks for a password. */
    static Patient well() {
        return new Patient()
                .with("offprint.site-url", "https://papers.example.org")
                .with("offprint.operator-name", "A lab")
                .with("offprint.operator-contact", "lab@example.org")
                .with("quarkus.http.proxy.proxy-address-forwarding", "true")
                .with("quarkus.http.proxy.trusted-proxies", "192.0.2.10")
                .with("offprint.secret", SECRET)
                .with("offprint.admin-password", "a-long-password")
                .with("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example.org/offprint")
                .with("quarkus.mailer.host", "relay.example.org")
                .with("quarkus.mailer.port", "587")
                .with("quarkus.mailer.start-tls", "REQUIRED")
                .with("quarkus.mailer.username", "offprint")
                .with("quarkus.mailer.password", "relays")
                .with("offprint.mail-from", "Offprint <digest@example.org>")
                .with("offprint.source.hf.type", "hf-daily")
                .record("papers.example.org A", "192.0.2.1")
                .record("huggingface.co A", "192.0.2.2")
                .record("example.org MX", "10 mail.example.org.")
                .record("example.org TXT", "v=spf1 include:relay.example.org -all")
                .record("_dmarc.example.org TXT", "v=DMARC1; p=none");
    }

    /** On H2 in a folder. */
    static Patient wellOnH2() {
        return well().without("offprint.secret")
                .without("offprint.admin-password")
                .kind("h2")
                .with("offprint.data-dir", "/var/lib/offprint")
                .with(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:/var/lib/offprint/offprint;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    Patient with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Patient without(String name) {
        settings.remove(name);
        return this;
    }

    Patient kind(String other) {
        kind = other;
        return this;
    }

    Patient variable(String name) {
        variables.add(name);
        return this;
    }

    /** {@code name TYPE}. */
    Patient record(String question, String... answers) {
        records.put(question, List.of(answers));
        return this;
    }

    Patient withoutNames() {
        names = false;
        return this;
    }

    Patient at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Patient with(Database other) {
        database = other;
        return this;
    }

    Patient with(Place other) {
        place = other;
        return this;
    }

    /** What the relay says to a way of speaking. */
    Patient greets(String security, String stage, String words) {
        greetings.put(security, new Greeted(stage, words));
        return this;
    }

    Patient refuses(String variable, String words) {
        refused = List.of(new WrongValue(variable, words));
        return this;
    }

    /** What the doctor says, without the first line. */
    String report() {
        return examined().text();
    }

    Doctor.Report examined() {
        return new Doctor(this, this).examine();
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public Set<String> names() {
        return settings.keySet();
    }

    @Override
    public Set<String> variables() {
        return variables;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public List<String> records(String name, String type) throws NoNames {
        if (!names) {
            throw new NoNames();
        }
        return records.getOrDefault(name + " " + type, List.of());
    }

    @Override
    public Greeted greet(Relay relay) {
        return greetings.getOrDefault(relay.security(), Greeted.WELL);
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public String newestSchema() {
        return "4";
    }

    @Override
    public String fingerprint(String secret) {
        return "print of " + secret;
    }

    @Override
    public Place place(Path folder) {
        return place;
    }

    @Override
    public List<WrongValue> refusedValues() {
        return refused;
    }

    @Override
    public Set<String> unread(Set<String> given) {
        Set<String> unread = new HashSet<>(given);
        unread.removeAll(known());
        return unread.stream().filter(name -> name.startsWith("OFFPRINT_")).collect(Collectors.toSet());
    }

    @Override
    public Set<String> known() {
        return Set.of("OFFPRINT_SITE_URL", "OFFPRINT_MAIL_FROM");
    }
}
