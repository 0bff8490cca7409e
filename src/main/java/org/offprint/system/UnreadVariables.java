package org.offprint.system;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the variables that begin with {@code OFFPRINT_} and set nothing: mostly a slip of the pen. */
public final class UnreadVariables {

    private static final String OURS = "OFFPRINT_";

    private final Set<String> known;
    private final List<Pattern> read;

    /** @param settings all interfaces that settings are read by */
    public UnreadVariables(Collection<Class<?>> settings) {
        this.known = settings.stream()
                .flatMap(UnreadVariables::names)
                .map(UnreadVariables::spelt)
                .collect(Collectors.toCollection(TreeSet::new));
        this.read = known.stream().map(UnreadVariables::asVariable).toList();
    }

    /** All that are read, a star standing for a name that the operator makes. */
    public Set<String> known() {
        return Collections.unmodifiableSet(known);
    }

    /** Those of these names that nothing reads, sorted. */
    public Set<String> among(Collection<String> variables) {
        Set<String> unread = new TreeSet<>(variables);
        unread.removeIf(name -> !name.startsWith(OURS)
                || read.stream().anyMatch(known -> known.matcher(name).matches()));
        return unread;
    }

    private static Stream<String> names(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
        return ConfigMappings.getProperties(ConfigClass.configClass(settings, prefix)).keySet().stream();
    }

    /** As MicroProfile Config spells a name in the environment. */
    private static String spelt(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("\\[\\*]", "_0_").replaceAll("[^A-Z0-9*]", "_");
    }

    /** A star stands for any name that can be spelt there, a nought between underscores for any place in a list. */
    private static Pattern asVariable(String spelt) {
        return Pattern.compile(spelt.replace("_0_", "_[0-9]+_").replace("*", "[A-Z0-9]+"));
    }
}
