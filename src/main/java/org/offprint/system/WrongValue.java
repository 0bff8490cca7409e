package org.offprint.system;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting that Quarkus refuses, in words for the operator. Read out of what SmallRye Config says (its messages SRCFG00014,
 * 21, 29, 30, 39, 40 and 49); of whatever else it says, only the names of its own are left out.
 *
 * @param variable as the environment spells the setting; empty when none is named
 * @param words what is wrong with it, and what to do
 */
public record WrongValue(String variable, String words) {

    private static final Pattern CONVERTED = Pattern.compile(
            "The config property (.+?) with the config value \"(.*)\""
                    + " (?:threw an Exception whilst being converted|was converted to null)(.*)",
            Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("The config property (.+?) is defined as the empty String");
    private static final Pattern MISSING = Pattern.compile("The config property (.+?) is required");
    private static final Pattern ONE_OF = Pattern.compile("allowed values: (.+)");
    private static final Pattern CODE = Pattern.compile("^(?:[\\w.$]+(?:Exception|Error): |SRCFG\\d+:? )+");

    /** @param problem one that a {@link io.smallrye.config.ConfigValidationException} has */
    public static WrongValue of(String problem) {
        Matcher converted = CONVERTED.matcher(problem);
        if (converted.find()) {
            String variable = variable(converted.group(1));
            String words = "“" + converted.group(2) + "” in " + variable + " is refused. ";
            return new WrongValue(
                    variable, words + why(variable, converted.group(3).strip()));
        }
        Matcher empty = EMPTY.matcher(problem);
        if (empty.find()) {
            String variable = variable(empty.group(1));
            return new WrongValue(variable, variable + " is empty. Give it a value, or take it away.");
        }
        Matcher missing = MISSING.matcher(problem);
        if (missing.find()) {
            String variable = variable(missing.group(1));
            return new WrongValue(variable, variable + " is missing. Set it.");
        }
        return new WrongValue("", CODE.matcher(problem).replaceFirst(""));
    }

    private static String why(String variable, String said) {
        Matcher oneOf = ONE_OF.matcher(said);
        if (oneOf.find()) {
            return "It must be one of these: " + oneOf.group(1).replaceAll(",\\s*", ", ") + ".";
        }
        if (said.toLowerCase(Locale.ROOT).contains("duration")) {
            return "It must be a length of time such as 30s, 15m, 2h or 7d.";
        }
        if (said.contains("Expected an integer value") || said.contains("Expected a long value")) {
            return "It must be a whole number.";
        }
        if (variable.endsWith("_URL")) {
            return "It must be an address such as https://papers.example.org.";
        }
        return CODE.matcher(said).replaceFirst("");
    }

    /** As MicroProfile Config spells a name in the environment; without the profile that it may begin with. */
    private static String variable(String name) {
        return name.replaceFirst("^%[^.]+\\.", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
