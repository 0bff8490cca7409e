package org.offprint.system.doctor;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that papers are collected from. */
final class AboutSources {

    private static final String ABOUT = "sources";
    private static final Pattern NAME = Pattern.compile("offprint\\.source\\.([^.]+)\\.(.+)");
    /** Each type with the host of its default address; empty where it has none. */
    private static final Map<String, String> TYPES = Map.of(
            "hf-daily", "huggingface.co",
            "arxiv-api", "export.arxiv.org",
            "arxiv-announce", "rss.arxiv.org",
            "feed", "",
            "seeds", "");

    private final Settings settings;
    private final Surroundings around;

    AboutSources(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        Map<String, String> types = types();
        if (types.isEmpty()) {
            findings.doubtful(
                    ABOUT,
                    "None is set: only the papers in the jar are known, and nothing new comes.",
                    "Set OFFPRINT_SOURCE_HF_TYPE=hf-daily, say: see Sources in the manual.");
        }
        types.forEach((name, type) -> look(name, type, findings));
    }

    private Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        for (String name : settings.names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                types.put(matcher.group(1), text(matcher.group(1), "type"));
            }
        }
        return types;
    }

    private void look(String name, String type, Findings findings) {
        String variable = "OFFPRINT_SOURCE_" + name.toUpperCase(Locale.ROOT);
        if (type.isEmpty()) {
            findings.wrong(ABOUT, "The source " + name + " has no type.", "Set " + variable + "_TYPE.");
        } else if (!TYPES.containsKey(type)) {
            findings.wrong(
                    ABOUT,
                    "Nothing reads “" + type + "” in " + variable + "_TYPE.",
                    "Give one of these: " + String.join(", ", new TreeSet<>(TYPES.keySet())) + ".");
        } else if (type.startsWith("arxiv-") && text(name, "categories").isEmpty()) {
            findings.wrong(
                    ABOUT,
                    "The source " + name + " has no categories.",
                    "Set " + variable + "_CATEGORIES=cs.CL,cs.LG, say.");
        } else if (type.equals("feed") && text(name, "url").isEmpty()) {
            findings.wrong(ABOUT, "The source " + name + " has no address.", "Set " + variable + "_URL.");
        } else {
            lookAtHost(name, host(text(name, "url"), TYPES.get(type)), findings);
        }
    }

    private void lookAtHost(String name, String host, Findings findings) {
        try {
            if (!host.isEmpty() && around.records(host, "A").isEmpty()) {
                findings.wrong(
                        ABOUT, "The host " + host + " of the source " + name + " has no address.", "Mend its _URL.");
            } else {
                findings.fine(
                        ABOUT, name + " is set up" + (host.isEmpty() ? "." : ", and " + host + " has an address."));
            }
        } catch (Surroundings.NoNames e) {
            findings.doubtful(
                    ABOUT,
                    "Whether " + host + " of the source " + name + " can be found is not known: no name"
                            + " server answers.",
                    "");
        }
    }

    private String text(String name, String field) {
        return settings.text("offprint.source." + name + "." + field).orElse("").strip();
    }

    private static String host(String url, String usual) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? usual : host;
        } catch (IllegalArgumentException e) {
            return usual;
        }
    }
}
