package org.offprint.source.played;

import java.util.List;
import java.util.stream.Collectors;

/** What the real places answer, by their published field lists, with made-up papers. */
public final class Shapes {

    private Shapes() {}

    /** An item of the daily papers, as {@code GET /api/daily_papers} has them. */
    public static String dailyItem(String id, String title, String day, int upvotes, int comments) {
        return """
                {"paper":{"id":"%1$s",
                  "authors":[{"_id":"a1","name":"Ada Example","hidden":false},
                             {"_id":"a2","name":"Withdrawn Person","hidden":true},
                             {"_id":"a3","user":{"fullname":"Bo B."},"name":"Bo Example","status":"claimed_verified","hidden":false}],
                  "publishedAt":"%3$sT23:30:00.000Z","submittedOnDailyAt":"%3$sT04:12:09.123Z",
                  "title":"%2$s","submittedOnDailyBy":{"fullname":"Somebody"},
                  "summary":"We study %2$s.\\nIt holds\\nline breaks.","upvotes":%4$d,"discussionId":"d1",
                  "projectPage":"https://example.org/p","githubRepo":"https://github.com/example/p","githubStars":12,
                  "ai_summary":"A summary by a machine.","ai_keywords":["widgets","lattices"],
                  "organization":{"_id":"o1","name":"example-lab","fullname":"Example Lab","avatar":"https://example.org/o.png"}},
                 "publishedAt":"%3$sT18:30:00.000Z","title":"%2$s","thumbnail":"https://example.org/t.png",
                 "numComments":%5$d,"submittedBy":{"fullname":"Somebody"},"isAuthorParticipating":false}""".formatted(id, title, day, upvotes, comments);
    }

    public static String array(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }

    /** A page of arXiv's search. */
    public static String search(int total, int start, List<String> entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <link href="http://arxiv.org/api/query?search_query%%3Dcat%%3Acs.CL" rel="self" type="application/atom+xml"/>
                  <title type="html">ArXiv Query: search_query=cat:cs.CL&amp;id_list=&amp;start=%2$d&amp;max_results=200</title>
                  <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
                  <updated>2026-01-05T00:00:00-05:00</updated>
                  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">%1$d</opensearch:totalResults>
                  <opensearch:startIndex xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">%2$d</opensearch:startIndex>
                  <opensearch:itemsPerPage xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">200</opensearch:itemsPerPage>
                %3$s</feed>""".formatted(total, start, String.join("", entries));
    }

    /** An entry of it; {@code id} is without version, {@code published} an instant. */
    public static String searchEntry(String id, String title, String published) {
        return """
                  <entry>
                    <id>http://arxiv.org/abs/%1$sv2</id>
                    <updated>2026-01-30T10:00:00Z</updated>
                    <published>%3$s</published>
                    <title>%2$s</title>
                    <summary>  We study %2$s.
                It goes on
                over lines.
                    </summary>
                    <author><name>Ada Example</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Example Lab</arxiv:affiliation></author>
                    <author><name>Bo Example</name></author>
                    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">12 pages</arxiv:comment>
                    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">Ex. J. 1 (2026) 1</arxiv:journal_ref>
                    <link href="http://arxiv.org/abs/%1$sv2" rel="alternate" type="text/html"/>
                    <link title="pdf" href="http://arxiv.org/pdf/%1$sv2" rel="related" type="application/pdf"/>
                    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
                  </entry>
                """.formatted(id, title, published);
    }

    /** How arXiv's search tells an error. */
    public static String searchError(String words) {
        return search(1, 0, List.of("""
                  <entry>
                    <id>http://arxiv.org/api/errors#incorrect_id_format_for_1234</id>
                    <title>Error</title>
                    <summary>%s</summary>
                    <updated>2026-01-05T00:00:00-05:00</updated>
                    <link href="http://arxiv.org/api/errors#incorrect_id_format_for_1234" rel="alternate" type="text/html"/>
                    <author><name>arXiv api core</name></author>
                  </entry>
                """.formatted(words)));
    }

    /** An announcement: its id without version, its title and type. */
    public record Announced(String id, String title, String type) {}

    /** What {@code /atom/} answers. */
    public static String announceAtom(String day, List<Announced> entries) {
        String all = entries.stream()
                .map(entry -> """
                          <entry>
                            <id>oai:arXiv.org:%1$sv1</id>
                            <title>%2$s</title>
                            <updated>%4$sT05:00:00.000000+00:00</updated>
                            <link href="https://arxiv.org/abs/%1$s" rel="alternate" type="text/html"/>
                            <summary>arXiv:%1$sv1 Announce Type: %3$s
                        Abstract: We study %2$s. It goes on
                        over lines.</summary>
                            <category term="cs.CL"/><category term="cs.LG"/>
                            <published>%4$sT00:00:00-05:00</published>
                            <arxiv:announce_type>%3$s</arxiv:announce_type>
                            <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
                            <dc:creator>Ada Example, Bo Example</dc:creator>
                          </entry>
                        """.formatted(entry.id(), entry.title(), entry.type(), day))
                .collect(Collectors.joining());
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">
                  <id>http://rss.arxiv.org/atom/cs.CL</id>
                  <title>cs.CL updates on arXiv.org</title>
                  <updated>%1$sT05:01:26.043361+00:00</updated>
                  <link href="http://rss.arxiv.org/atom/cs.CL" rel="self" type="application/atom+xml"/>
                  <subtitle>cs.CL updates on the arXiv.org e-print archive.</subtitle>
                %2$s</feed>""".formatted(day, all);
    }

    /** What {@code /rss/} answers; {@code when} is such as {@code Mon, 05 Jan 2026 00:00:00 -0500}. */
    public static String announceRss(String when, List<Announced> entries) {
        String all = entries.stream()
                .map(entry -> """
                            <item>
                              <title>%2$s</title>
                              <link>https://arxiv.org/abs/%1$s</link>
                              <description>arXiv:%1$sv1 Announce Type: %3$s\s
                        Abstract: We study %2$s. It goes on
                        over lines.</description>
                              <guid isPermaLink="false">oai:arXiv.org:%1$sv1</guid>
                              <category>cs.CL</category>
                              <category>cs.LG</category>
                              <pubDate>%4$s</pubDate>
                              <arxiv:announce_type>%3$s</arxiv:announce_type>
                              <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
                              <dc:creator>Ada Example, Bo Example</dc:creator>
                            </item>
                        """.formatted(entry.id(), entry.title(), entry.type(), when))
                .collect(Collectors.joining());
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
                  <channel>
                    <title>cs.CL updates on arXiv.org</title>
                    <link>http://rss.arxiv.org/rss/cs.CL</link>
                    <description>cs.CL updates on the arXiv.org e-print archive.</description>
                    <lastBuildDate>%1$s</lastBuildDate>
                    <pubDate>%1$s</pubDate>
                    <skipDays><day>Sunday</day><day>Saturday</day></skipDays>
                %2$s  </channel>
                </rss>""".formatted(when, all);
    }

    /** A feed of a lab: RSS 2.0. */
    public static String rss(List<String> items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
                  <channel><title>Example Lab</title><link>https://lab.example.org/</link><description>What we found.</description>
                %s  </channel></rss>""".formatted(String.join("", items));
    }

    public static String rssItem(String guid, String title, String when) {
        return """
                    <item><title>%2$s</title><link>https://lab.example.org/%1$s</link><guid isPermaLink="false">%1$s</guid>
                      <description>&lt;p&gt;We study &lt;b&gt;%2$s&lt;/b&gt; &amp;amp; more.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
                      <dc:creator>Ada Example</dc:creator><pubDate>%3$s</pubDate></item>
                """.formatted(guid, title, when);
    }
}
