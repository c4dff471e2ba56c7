package org.softmaxntk.reports.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders each layer so that few edges cross: every vertex goes to the barycentre of its neighbours, up and down in turn. */
final class Ordering {
    private static final int SWEEPS = 24;

    private final List<List<Vertex>> layers;

    private Ordering(List<List<Vertex>> layers) {
        this.layers = layers;
    }

    /** Sorts the lists and sets the ranks. Time O(sweeps · edges²), which suits graphs of some hundred edges. */
    static void arrange(List<List<Vertex>> layers) {
        new Ordering(layers).arrange();
    }

    private void arrange() {
        layers.forEach(Ordering::rank);
        long fewest = crossings();
        List<List<Vertex>> best = copy();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            sweep(sweep % 2 == 0);
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int layer = 0; layer < layers.size(); layer++) {
            layers.set(layer, best.get(layer));
            rank(layers.get(layer));
        }
    }

    private List<List<Vertex>> copy() {
        List<List<Vertex>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private void sweep(boolean upwards) {
        for (int step = 1; step < layers.size(); step++) {
            List<Vertex> layer = layers.get(upwards ? step : layers.size() - 1 - step);
            layer.sort(Comparator.comparingDouble(
                    vertex -> vertex.meanRank(upwards).orElse(vertex.rank)));
            rank(layer);
        }
    }

    private static void rank(List<Vertex> layer) {
        for (int rank = 0; rank < layer.size(); rank++) {
            layer.get(rank).rank = rank;
        }
    }

    private long crossings() {
        return layers.stream().mapToLong(Ordering::crossings).sum();
    }

    /** Crossings just below a layer: pairs of edges whose ends come in opposite orders. */
    private static long crossings(List<Vertex> layer) {
        long crossings = 0;
        for (Vertex vertex : layer) {
            for (Vertex later : layer.subList(vertex.rank + 1, layer.size())) {
                for (Vertex end : vertex.below()) {
                    crossings += later.below().stream()
                            .filter(other -> other.rank < end.rank)
                            .count();
                }
            }
        }
        return crossings;
    }
}
