package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.letter.KnownZone;
import org.offprint.setting.WholeNumber.AtLeastOne;

/** What SmallRye Config itself says of values that cannot be meant. */
class WrongValueTest {

    enum Colour {
        RED,
        BLUE
    }

    /** One setting of each kind. */
    @ConfigMapping(prefix = "offprint.each")
    interface Each {
        @WithConverter(KnownZone.class)
        ZoneId zone();

        @WithConverter(DurationConverter.class)
        Duration lag();

        @WithConverter(AtLeastOne.class)
        int mostPapers();

        int number();

        Colour colour();

        URI url();

        String name();
    }

    @Test
    void eachNamesItsVariableWhatIsWrongAndWhatToDo() {
        assertEquals(
                List.of(
                        "OFFPRINT_EACH_NAME is missing. Set it.",
                        "“0” in OFFPRINT_EACH_MOST_PAPERS is refused. It must be a whole number, 1 or more.",
                        "“Mars/X” in OFFPRINT_EACH_ZONE is refused. It must be a time zone such as Europe/Berlin or UTC.",
                        "“a b” in OFFPRINT_EACH_URL is refused. It must be an address such as https://papers.example.org.",
                        "“green” in OFFPRINT_EACH_COLOUR is refused. It must be one of these: red, blue.",
                        "“many” in OFFPRINT_EACH_NUMBER is refused. It must be a whole number.",
                        "“soon” in OFFPRINT_EACH_LAG is refused. It must be a length of time such as 30s, 15m, 2h or 7d."),
                words(Map.of(
                        "zone",
                        "Mars/X",
                        "lag",
                        "soon",
                        "most-papers",
                        "0",
                        "number",
                        "many",
                        "colour",
                        "green",
                        "url",
                        "a b")));
    }

    @Test
    void anEmptyValueIsNamed() {
        assertEquals(
                List.of("OFFPRINT_EACH_NUMBER is empty. Give it a value, or take it away."),
                words(Map.of(
                        "zone",
                        "UTC",
                        "lag",
                        "1s",
                        "most-papers",
                        "1",
                        "number",
                        "",
                        "colour",
                        "red",
                        "url",
                        "x:y",
                        "name",
                        "n")));
    }

    @Test
    void whatIsNotKnownKeepsItsWords() {
        assertEquals(
                "offprint.x in application.properties does not map to any root",
                WrongValue.of("SRCFG00050: offprint.x in application.properties does not map to any root")
                        .words());
    }

    private static List<String> words(Map<String, String> given) {
        ConfigValidationException refused = refused(given);
        return IntStream.range(0, refused.getProblemCount())
                .mapToObj(i -> WrongValue.of(refused.getProblem(i).getMessage()).words())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    static ConfigValidationException refused(Map<String, String> given) {
        Map<String, String> settings = new HashMap<>();
        given.forEach((name, value) -> settings.put("offprint.each." + name, value));
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "given", 1_000))
                .withMapping(Each.class);
        return assertThrows(ConfigValidationException.class, builder::build);
    }
}
