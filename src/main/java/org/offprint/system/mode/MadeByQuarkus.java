package org.offprint.system.mode;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.offprint.system.WrongValue;

/** What Quarkus makes of the settings when it builds the jar, and knows before it starts. */
final class MadeByQuarkus {

    /** Quarkus makes it at build: what was fixed then, such as the kind of the database. */
    private static final String FIXED = "io.quarkus.runtime.generated.BuildTimeRunTimeFixedConfigSourceBuilder";

    /** Quarkus makes it too: the defaults, and all interfaces that settings are read by. */
    private static final String CUSTOMIZER = "io.quarkus.runtime.generated.RunTimeConfigCustomizer";

    /** So that looking at the values makes no secret. */
    static final Map<String, String> NOT_MADE =
            Map.of("offprint.secret", "x".repeat(32), "offprint.admin-password", "x".repeat(32));

    /** What Quarkus misses of its own before it has begun is no fault of the operator's. */
    private static final Pattern FILLED_IN = Pattern.compile("The config property quarkus\\.\\S+ is required");

    private static final int NOT_MADE_RANK = -999;

    private MadeByQuarkus() {}

    /** Adds what was fixed when the jar was built. */
    static SmallRyeConfigBuilder fixed(SmallRyeConfigBuilder builder) {
        try {
            ConfigBuilder fixed = (ConfigBuilder)
                    Class.forName(FIXED).getDeclaredConstructor().newInstance();
            return fixed.configBuilder(builder);
        } catch (ClassNotFoundException e) {
            return builder;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Quarkus makes this class, and with this constructor", e);
        }
    }

    /** What Quarkus would say of the values when it starts: each that cannot be meant. */
    static List<WrongValue> refusedValues() {
        try {
            SmallRyeConfigBuilder builder = ConfigUtils.configBuilder();
            customize(builder);
            builder.withSources(new PropertiesConfigSource(NOT_MADE, "not made", NOT_MADE_RANK));
            builder.build();
            return List.of();
        } catch (ConfigValidationException refused) {
            return IntStream.range(0, refused.getProblemCount())
                    .mapToObj(i -> refused.getProblem(i).getMessage())
                    .filter(problem -> !FILLED_IN.matcher(problem).find())
                    .map(WrongValue::of)
                    .toList();
        }
    }

    private static void customize(SmallRyeConfigBuilder builder) {
        try {
            ((SmallRyeConfigBuilderCustomizer)
                            Class.forName(CUSTOMIZER).getDeclaredConstructor().newInstance())
                    .configBuilder(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Quarkus makes this class, and with this constructor", e);
        }
    }

    /** The interfaces that settings of ours are read by. */
    static Set<Class<?>> ours() {
        Set<Class<?>> ours = new LinkedHashSet<>();
        customize(new SmallRyeConfigBuilder() {
            @Override
            public SmallRyeConfigBuilder withMapping(ConfigClass read) {
                if (read.getPrefix().startsWith("offprint")) {
                    ours.add(read.getType());
                }
                return this;
            }
        });
        return ours;
    }
}
