package org.offprint.browser;

import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** Every page of the reader's side, the answers to its forms, and every mail: full, empty, and with mistakes in them. */
@Singleton
class EverySight {

    private static final String TOPIC = "heliograph signalling";

    private final Shelf shelf;
    private final DeliverLetters letters;
    private final TurnedClock clock;

    EverySight(Shelf shelf, DeliverLetters letters, TurnedClock clock) {
        this.shelf = shelf;
        this.letters = letters;
        this.clock = clock;
    }

    /** Each can be opened again and again. */
    List<Sight> all() {
        clock.turnTo("2026-06-08T12:00:00Z");
        shelf.papersAbout(TOPIC, clock.instant());
        List<Sight> sights = new ArrayList<>(strangers());
        sights.addAll(joining());
        sights.addAll(reading());
        sights.addAll(leaving());
        return sights;
    }

    private static List<Sight> strangers() {
        return List.of(
                Sight.page("start", "/"),
                Sight.page("start-filled", "/?keywords=heliograph+signalling%0A-survey"),
                Sight.page("preview", "/preview?keywords=heliograph+signalling%0Aqqqq"),
                Sight.page("preview-empty", "/preview"),
                Sight.page("preview-nothing", "/preview?keywords=qqqq"),
                Sight.page("preview-fault", "/preview?keywords=%22open"),
                Sight.page("papers", "/papers"),
                Sight.page("papers-none", "/papers?day=1890-01-01"),
                Sight.page("search", "/papers?q=heliograph+signalling"),
                Sight.page("search-nothing", "/papers?q=qqqq"),
                Sight.page("search-fault", "/papers?q=%22open&day=someday"),
                Sight.page("paper", paper()),
                Sight.page("privacy", "/privacy"),
                Sight.page("link", "/link"),
                Sight.answer("link-fault", "/link", "email", "bad@@example"),
                Sight.answer("link-sent", "/link", "email", "nobody-at-all@example.org"),
                Sight.answer(
                        "start-faults",
                        "/subscribe",
                        "email",
                        "bad@@example",
                        "keywords",
                        "LoRA\n\"open",
                        "days",
                        "never",
                        "hour",
                        "25",
                        "zone",
                        "Mars/Olympus"),
                Sight.page("missing", "/papers/999999999"),
                Sight.page("expired-link", "/preferences/nothing"));
    }

    private List<Sight> joining() {
        Visitor asked = Visitor.somebody(letters);
        asked.subscribes(TOPIC);
        Mailbox.Letter confirmation = asked.newestMail();
        Visitor joined = Visitor.somebody(letters);
        joined.subscribes();
        String confirm = joined.newestMail().link("/confirm/");
        Visitor.post(confirm).then().statusCode(200);
        Mailbox.Letter welcome = joined.newestMail();
        return List.of(
                Sight.mail("confirmation", confirmation),
                Sight.page("confirm", confirmation.link("/confirm/")),
                Sight.page("block", confirmation.link("/block/")),
                Sight.page("confirmed", confirm),
                Sight.mail("welcome-trending", welcome),
                Sight.page("preferences-new", welcome.link("/preferences/")));
    }

    private List<Sight> reading() {
        Visitor reader = Visitor.somebody(letters);
        reader.joins(TOPIC, "-qqqq");
        Mailbox.Letter welcome = reader.newestMail();
        Visitor paused = Visitor.somebody(letters);
        paused.joins(TOPIC);
        Visitor.post(paused.accountLink(), "pauseUntil", "2026-07-01").then().statusCode(200);
        clock.turnTo("2026-06-09T05:00:00Z");
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/editions/run")
                .then()
                .statusCode(200);
        Mailbox.Letter digest = Mailbox.latest(reader.address());
        String account = reader.accountLink();
        List<Sight> sights = new ArrayList<>(List.of(
                Sight.mail("welcome", welcome),
                Sight.mail("digest", digest),
                Sight.mail("link", reader.newestMail()),
                Sight.page("preferences", digest.link("/preferences/")),
                Sight.answer("preferences-saved", account, "hour", "7"),
                Sight.answer("preferences-faults", account, "maxPapers", "99", "pauseUntil", "1999-01-01", "zone", "x"),
                Sight.answer("preferences-tomorrow", account + "/tomorrow", "keywords", "practice"),
                Sight.answer("preferences-tomorrow-nothing", account + "/tomorrow", "keywords", "zymurgy"),
                Sight.page("preferences-paused", paused.accountLink()),
                Sight.page("account", account),
                Sight.answer("account-fault", account + "/address", "email", "bad@@example"),
                Sight.page("edition", digest.link("/editions/"))));
        sights.addAll(tuning(tune(digest)));
        sights.addAll(moving(account));
        return sights;
    }

    private static List<Sight> tuning(String tune) {
        String line = "No line with it";
        return List.of(
                Sight.page("tune", tune),
                Sight.page("tune-less", tune + "/less"),
                Sight.page("tune-follow", tune + "/follow"),
                Sight.page("tune-mute", tune + "/mute"),
                Sight.answer("tune-followed", tune + "/follow", "choice", "Ada Example"),
                Sight.answer("tune-undone", tune + "/follow", "choice", "Ada Example", "undo", "undo"),
                Sight.answer("tune-fault", tune + "/mute", "choice", line));
    }

    private List<Sight> moving(String account) {
        Visitor moved = Visitor.somebody(letters);
        Visitor.post(account + "/address", "email", moved.address()).then().statusCode(200);
        Mailbox.Letter asked = moved.newestMail();
        return List.of(Sight.mail("address", asked), Sight.page("confirm-address", asked.link("/confirm/")));
    }

    private List<Sight> leaving() {
        Visitor moving = Visitor.somebody(letters);
        moving.joins(TOPIC);
        Sight unsubscribe = Sight.page("unsubscribe", moving.newestMail().link("/unsubscribe/"));
        Visitor moved = Visitor.somebody(letters);
        Visitor.post(moving.accountLink() + "/address", "email", moved.address());
        Visitor.post(moved.newestMail().link("/confirm/")).then().statusCode(200);
        Mailbox.Letter told = moving.newestMail();
        Visitor gone = Visitor.somebody(letters);
        gone.joins(TOPIC);
        String leave = gone.newestMail().link("/unsubscribe/");
        Visitor.post(leave).then().statusCode(200);
        return List.of(
                Sight.mail("moved", told),
                unsubscribe,
                Sight.page("left", leave),
                Sight.mail("farewell", gone.newestMail()));
    }

    private static String paper() {
        long id = RestAssured.given()
                .queryParam("q", TOPIC)
                .get("/api/papers")
                .jsonPath()
                .getLong("items[0].id");
        return "/papers/" + id;
    }

    /** The first of the links about a paper. */
    private static String tune(Mailbox.Letter digest) {
        Matcher link = Pattern.compile("https?://[^\\s/]+(/tune/[A-Za-z0-9_-]+/[0-9]+)")
                .matcher(digest.text());
        if (!link.find()) {
            throw new AssertionError(digest.text());
        }
        return link.group(1);
    }
}
