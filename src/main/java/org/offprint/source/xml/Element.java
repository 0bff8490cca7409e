package org.offprint.source.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an entry. Names come without their prefix: what a feed calls {@code arxiv:doi} is {@code doi}.
 *
 * @param text its own characters and those of what it holds, in their order
 */
public record Element(String name, Map<String, String> attributes, String text, List<Element> children) {

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Those children of a name, in any case. */
    public Stream<Element> all(String child) {
        return children.stream().filter(element -> element.name().equalsIgnoreCase(child));
    }

    /** The text of the first child of a name; null when there is none, or no text. */
    public @Nullable String textOf(String child) {
        return all(child)
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
