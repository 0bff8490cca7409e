package org.offprint.digest.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a template renders, with holes: rendered once with signs in place of what differs, then filled as often as wanted.
 * Immutable.
 *
 * @param <T> how a stretch between two holes is kept
 */
final class Stencil<T> {

    private final List<T> stretches;
    private final List<Hole> holes;

    private Stencil(List<T> stretches, List<Hole> holes) {
        this.stretches = List.copyOf(stretches);
        this.holes = List.copyOf(holes);
    }

    /** Makes what is kept of a stretch. */
    interface Keeping<T> {
        T keep(String stretch);
    }

    static <T> Stencil<T> of(String rendered, Keeping<T> keeping) {
        List<T> stretches = new ArrayList<>();
        List<Hole> holes = new ArrayList<>();
        int from = 0;
        for (int at = rendered.indexOf(Hole.FIRST); at >= 0; at = rendered.indexOf(Hole.FIRST, at + 1)) {
            stretches.add(keeping.keep(rendered.substring(from, at)));
            holes.add(Hole.of(rendered.charAt(at + 1)).orElseThrow());
            from = at + 2;
        }
        stretches.add(keeping.keep(rendered.substring(from)));
        return new Stencil<>(stretches, holes);
    }

    /** Copies it, each hole filled by who knows with what. */
    void fill(Consumer<T> copy, Consumer<Hole> filling) {
        copy.accept(stretches.get(0));
        for (int i = 0; i < holes.size(); i++) {
            filling.accept(holes.get(i));
            copy.accept(stretches.get(i + 1));
        }
    }
}
