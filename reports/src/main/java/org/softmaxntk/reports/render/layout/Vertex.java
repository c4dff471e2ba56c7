package org.softmaxntk.reports.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A node on its way to a place, or a bend at which an edge passes a layer. */
final class Vertex {
    private final boolean bend;
    private final List<Vertex> below = new ArrayList<>();
    private final List<Vertex> above = new ArrayList<>();

    /** Rank within the layer, from 0. */
    int rank;

    /** In rows, from the top of the drawing. */
    double height;

    private Vertex(boolean bend) {
        this.bend = bend;
    }

    static Vertex node() {
        return new Vertex(false);
    }

    static Vertex bend() {
        return new Vertex(true);
    }

    boolean isBend() {
        return bend;
    }

    void restOn(Vertex lower) {
        below.add(lower);
        lower.above.add(this);
    }

    List<Vertex> below() {
        return below;
    }

    /** Mean rank of the neighbours in the next layer; nothing if there are none. */
    OptionalDouble meanRank(boolean ofThoseBelow) {
        return (ofThoseBelow ? below : above)
                .stream().mapToInt(vertex -> vertex.rank).average();
    }

    /** Mean height of the neighbours on both sides; its own if there are none. */
    double meanHeight() {
        ToDoubleFunction<Vertex> height = vertex -> vertex.height;
        return Stream.concat(below.stream(), above.stream())
                .mapToDouble(height)
                .average()
                .orElse(this.height);
    }
}
