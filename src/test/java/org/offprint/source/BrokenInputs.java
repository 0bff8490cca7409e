package org.offprint.source;

import static org.offprint.source.played.Shapes.announceAtom;
import static org.offprint.source.played.Shapes.announceRss;
import static org.offprint.source.played.Shapes.array;
import static org.offprint.source.played.Shapes.dailyItem;
import static org.offprint.source.played.Shapes.rss;
import static org.offprint.source.played.Shapes.rssItem;
import static org.offprint.source.played.Shapes.search;
import static org.offprint.source.played.Shapes.searchEntry;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.offprint.source.arxiv.ReadArxiv;
import org.offprint.source.feed.ReadFeed;
import org.offprint.source.hf.ReadDaily;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Cached;
import org.offprint.source.http.Unpack;
import org.offprint.source.http.Unreadable;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.Shapes.Announced;

/**
 * Documents of every format, broken in every way, always the same ones. As a program it reads as many as it is told:
 *
 * <pre>java -Xmx256m -cp … org.offprint.source.BrokenInputs 10000</pre>
 */
public final class BrokenInputs {

    /** What is asked for when an entity is followed. */
    private final String trap;

    private final Random random;
    private final List<Format> formats = List.of(
            new Format(array(List.of(daily(1), daily(2), daily(3))), ReadDaily::read),
            new Format(search(3, 0, List.of(entry(1), entry(2), entry(3))), ReadArxiv::search),
            new Format(announceAtom("2018-01-05", List.of(announced(1), announced(2))), ReadArxiv::announced),
            new Format(
                    announceRss("Fri, 05 Jan 2018 00:00:00 -0500", List.of(announced(1), announced(2))),
                    ReadArxiv::announced),
            new Format(rss(List.of(item(1), item(2), item(3))), ReadFeed::read),
            new Format(announceAtom("2018-01-05", List.of(announced(1))), ReadFeed::read),
            new Format(search(3, 0, List.of(entry(1), entry(2))), ReadFeed::read));

    BrokenInputs(long seed, String trap) {
        this.random = new Random(seed);
        this.trap = trap;
    }

    private record Format(String document, BiConsumer<Answer, Batch> reader) {}

    /** A document and what reads it. */
    record Input(String what, byte[] packed, String contentType, BiConsumer<Answer, Batch> reader) {

        /** How many entries were understood and how many were not; both 0 when it was refused as a whole. */
        int[] read() {
            Batch batch = new Batch();
            try {
                byte[] body = what.contains("packed") ? Unpack.unpack(packed, "gzip") : packed;
                reader.accept(
                        new Answer(URI.create("http://example.org/"), 200, contentType, body, Cached.NOTHING), batch);
            } catch (Unreadable refused) {
                return new int[2];
            }
            Fetched fetched = batch.upTo(Fetched.Mark.NONE);
            return new int[] {
                fetched.copies().size() + fetched.replacements().size(),
                fetched.broken().size()
            };
        }
    }

    /** The next one; each 500th is large. */
    Input next(int number) {
        Format format = formats.get(random.nextInt(formats.size()));
        String type = types()[random.nextInt(types().length)];
        byte[] bytes = format.document().getBytes(StandardCharsets.UTF_8);
        if (number % 500 == 499) {
            return large(number / 500, format, type);
        }
        return switch (random.nextInt(10)) {
            case 0 -> new Input("cut off", Arrays.copyOf(bytes, random.nextInt(bytes.length)), type, format.reader());
            case 1 -> new Input("bits flipped", flipped(bytes, 1 + random.nextInt(40)), type, format.reader());
            case 2 -> new Input("a piece lost or twice", spliced(bytes), type, format.reader());
            case 3 -> new Input("another encoding", encoded(format.document()), type, format.reader());
            case 4 -> new Input("entities", entities(format.document()), type, format.reader());
            case 5 -> new Input("nested", nested(format.document()), type, format.reader());
            case 6 -> new Input("of another kind", other(), type, format.reader());
            case 7 -> new Input("packed, broken", broken(PlayedServer.gzip(bytes)), type, format.reader());
            case 8 -> new Input("odd values", odd(format.document()), type, format.reader());
            default -> new Input("noise", noise(), type, format.reader());
        };
    }

    private Input large(int number, Format format, String type) {
        boolean json = format.document().startsWith("[");
        return switch (number % 5) {
            case 0 -> new Input("a packed bomb", PlayedServer.gzip(new byte[40_000_000]), type, format.reader());
            case 1 ->
                new Input(
                        "a million entries",
                        (json ? "[" + "{},".repeat(1_000_000) + "{}]" : around("<item/>".repeat(1_000_000)))
                                .getBytes(StandardCharsets.UTF_8),
                        type,
                        format.reader());
            case 2 ->
                new Input(
                        "a long text",
                        (json
                                        ? "[{\"id\":\"1\",\"title\":\"" + "a ".repeat(5_000_000) + "\"}]"
                                        : around("<item><title>" + "a ".repeat(5_000_000) + "</title></item>"))
                                .getBytes(StandardCharsets.UTF_8),
                        type,
                        format.reader());
            case 3 ->
                new Input(
                        "many parts in one entry",
                        (json
                                        ? "[{" + "\"a\":1,".repeat(1_500_000) + "\"b\":1}]"
                                        : around("<item>" + "<a>b</a>".repeat(1_500_000) + "</item>"))
                                .getBytes(StandardCharsets.UTF_8),
                        type,
                        format.reader());
            default ->
                new Input(
                        "much markup in a field",
                        around("<item><title>t</title><description>" + "&lt;div&gt;".repeat(1_000_000)
                                        + "</description></item>")
                                .getBytes(StandardCharsets.UTF_8),
                        type,
                        format.reader());
        };
    }

    private static String around(String items) {
        return "<rss version=\"2.0\"><channel><title>t</title><link>http://a.example/</link><description>d</description>"
                + items + "</channel></rss>";
    }

    private byte[] flipped(byte[] bytes, int bits) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < bits; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] broken(byte[] packed) {
        return random.nextBoolean()
                ? flipped(packed, 1 + random.nextInt(8))
                : Arrays.copyOf(packed, random.nextInt(packed.length));
    }

    private byte[] spliced(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, random.nextBoolean() ? from : to);
        spliced.write(bytes, random.nextBoolean() ? from : to, bytes.length - to);
        return spliced.toByteArray();
    }

    private byte[] encoded(String document) {
        String[] names = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "windows-1251", "Shift_JIS", "IBM037", "UTF-8"};
        String said = names[random.nextInt(names.length)];
        String declared =
                document.replaceFirst("encoding=(.)[^\"']*", "encoding=$1" + (random.nextBoolean() ? said : "x-none"));
        return declared.getBytes(Charset.forName(names[random.nextInt(names.length)]));
    }

    private byte[] entities(String document) {
        String[] types = {
            "<!DOCTYPE feed [<!ENTITY x SYSTEM \"%s/entity\">]>",
            "<!DOCTYPE feed SYSTEM \"%s/dtd\">",
            "<!DOCTYPE feed PUBLIC \"-//X//Y\" \"%s/public\">",
            "<!DOCTYPE feed [<!ENTITY %% p SYSTEM \"%s/parameter\"> %%p;]>",
            "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
            "<?xml-stylesheet href=\"%s/style\" type=\"text/xsl\"?>",
            ""
        };
        String head = types[random.nextInt(types.length)].replace("%s", trap).replace("%%", "%");
        String body = document.replaceFirst("^<\\?xml[^>]*>\\s*", "")
                .replaceFirst(
                        "We study",
                        "&x; <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + trap + "/include\"/>");
        return ("<?xml version=\"1.0\"?>" + head + body).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] nested(String document) {
        int deep = 1 + random.nextInt(20_000);
        boolean json = document.startsWith("[");
        String open = json ? "[{\"paper\":" : "<title>";
        String end = json ? "}]" : "</title>";
        String inside = open.repeat(deep) + (json ? "1" : "x") + (random.nextBoolean() ? end.repeat(deep) : "");
        return (json ? inside : document.replaceFirst("<title>", inside)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] other() {
        String[] others = {
            "",
            " ",
            "null",
            "7",
            "\"text\"",
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "{\"error\":[1]}",
            "<html><body>x</body></html>",
            "<!DOCTYPE html><html></html>",
            "<a/>",
            "<?xml version=\"1.0\"?>",
            "<feed/>",
            "<rss/>",
            "<rss version=\"9\"><channel/></rss>",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><item/></rdf:RDF>",
            "\uFEFF[]",
            "\u0000\u0000"
        };
        return others[random.nextInt(others.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] odd(String document) {
        String[] values = {
            "",
            "null",
            "-1",
            "99999999999999999999",
            "1e999",
            "2018-13-45T99:99:99Z",
            "\\ud800",
            "&#0;",
            "&#x202e;",
            "&#xD800;",
            "<![CDATA[]]>",
            "javascript:alert(1)",
            "10.1/" + "x".repeat(500),
            "v".repeat(3_000),
            "0000-00-00",
            "+999999999-12-31T23:59:59Z",
            "Mon, 99 Foo 0000 00:00:00 XYZ",
            "http://[::1",
            "\"",
            "'",
            "</entry>",
            "</item>",
            "}"
        };
        String[] words = document.split("(?<=[\">:])|(?=[\"<,])");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            words[random.nextInt(words.length)] = values[random.nextInt(values.length)];
        }
        return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static String[] types() {
        return new String[] {
            "application/xml",
            "text/xml; charset=UTF-16",
            "application/rss+xml; charset=none",
            "text/html",
            "",
            ";;;=",
            "text/xml; charset=utf-8"
        };
    }

    private static String daily(int number) {
        return dailyItem("1801.6000" + number, "Zorbel broken " + number, "2018-01-05", number, number);
    }

    private static String entry(int number) {
        return searchEntry("1801.6000" + number, "Zorbel broken " + number, "2018-01-05T00:00:00Z");
    }

    private static Announced announced(int number) {
        return new Announced("1801.6000" + number, "Zorbel broken " + number, number == 1 ? "new" : "replace");
    }

    private static String item(int number) {
        return rssItem("broken/" + number, "Zorbel broken " + number, "Fri, 05 Jan 2018 09:00:00 GMT");
    }

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        try (PlayedServer listening = new PlayedServer()) {
            BrokenInputs inputs = new BrokenInputs(20260105, listening.url(""));
            long slowest = 0;
            String slowestWhat = "";
            long understood = 0;
            long refused = 0;
            for (int i = 0; i < count; i++) {
                Input input = inputs.next(i);
                long before = System.nanoTime();
                int[] outcome = input.read();
                long millis = (System.nanoTime() - before) / 1_000_000;
                understood += outcome[0];
                refused += outcome[0] + outcome[1] == 0 ? 1 : 0;
                if (millis > slowest) {
                    slowest = millis;
                    slowestWhat = input.what();
                }
                if (i == 999 || i == count - 1) {
                    System.gc();
                    Runtime heap = Runtime.getRuntime();
                    System.out.printf("after %d: %d MB held%n", i + 1, (heap.totalMemory() - heap.freeMemory()) >> 20);
                }
            }
            System.out.printf(
                    "%d inputs: %d refused as a whole, %d entries understood, slowest %d ms (%s), %d requests caused%n",
                    count,
                    refused,
                    understood,
                    slowest,
                    slowestWhat,
                    listening.asked().size());
        }
    }
}
