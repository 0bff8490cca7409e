package org.offprint.system;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the variables that begin with {@code OFFPRINT_} and set nothing: mostly a slip of the pen. */
final class UnreadVariables {

    private static final String OURS = "OFFPRINT_";

    private final List<Pattern> read;

    /** @param settings all interfaces that settings are read by */
    UnreadVariables(Collection<Class<?>> settings) {
        this.read = settings.stream()
                .flatMap(UnreadVariables::names)
                .map(UnreadVariables::asVariable)
                .toList();
    }

    /** Those of these names that nothing reads, sorted. */
    Set<String> among(Collection<String> variables) {
        Set<String> unread = new TreeSet<>(variables);
        unread.removeIf(name -> !name.startsWith(OURS)
                || read.stream().anyMatch(known -> known.matcher(name).matches()));
        return unread;
    }

    private static Stream<String> names(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
        return ConfigMappings.getProperties(ConfigClass.configClass(settings, prefix)).keySet().stream();
    }

    /** As MicroProfile Config spells a name in the environment; a star stands for any name that can be spelt there. */
    private static Pattern asVariable(String name) {
        String spelt =
                name.toUpperCase(Locale.ROOT).replaceAll("\\[\\*]", "_[0-9]+_").replaceAll("[^A-Z0-9*]", "_");
        return Pattern.compile(spelt.replace("*", "[A-Z0-9]+"));
    }
}
