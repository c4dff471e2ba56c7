package org.softmaxntk.reports.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each vertex a height: near the mean of its neighbours, in its layer's order, with room between. A layer's heights are
 * the least squares fit to those means under these constraints, by pooling adjacent violators.
 */
final class Heights {
    private static final int SWEEPS = 16;
    private static final double BESIDE_A_BEND = 0.65;
    private static final double BETWEEN_BENDS = 0.35;

    private Heights() {}

    /** Sets the heights; the least of them is 0, and two nodes of a layer are at least 1 apart. */
    static void assign(List<List<Vertex>> layers) {
        layers.forEach(layer -> fit(layer, List.of()));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int step = 0; step < layers.size(); step++) {
                List<Vertex> layer = layers.get(sweep % 2 == 0 ? step : layers.size() - 1 - step);
                fit(layer, layer.stream().map(Vertex::meanHeight).toList());
            }
        }
        double least = layers.stream()
                .flatMap(List::stream)
                .mapToDouble(vertex -> vertex.height)
                .min()
                .orElse(0);
        layers.forEach(layer -> layer.forEach(vertex -> vertex.height -= least));
    }

    /** Vertices that stand as close as they may, and the sum of what they want beyond that. */
    private record Block(double sum, int size) {
        double mean() {
            return sum / size;
        }
    }

    private static void fit(List<Vertex> layer, List<Double> wanted) {
        List<Double> offsets = offsets(layer);
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < layer.size(); at++) {
            double want = wanted.isEmpty() ? 0 : wanted.get(at) - offsets.get(at);
            Block block = new Block(want, 1);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).mean() > block.mean()) {
                Block before = blocks.remove(blocks.size() - 1);
                block = new Block(before.sum() + block.sum(), before.size() + block.size());
            }
            blocks.add(block);
        }
        int at = 0;
        for (Block block : blocks) {
            for (int end = at + block.size(); at < end; at++) {
                layer.get(at).height = block.mean() + offsets.get(at);
            }
        }
    }

    private static List<Double> offsets(List<Vertex> layer) {
        List<Double> offsets = new ArrayList<>();
        double offset = 0;
        for (int at = 0; at < layer.size(); at++) {
            offset += at == 0 ? 0 : room(layer.get(at - 1), layer.get(at));
            offsets.add(offset);
        }
        return offsets;
    }

    private static double room(Vertex one, Vertex next) {
        if (one.isBend() && next.isBend()) {
            return BETWEEN_BENDS;
        }
        return one.isBend() || next.isBend() ? BESIDE_A_BEND : 1;
    }
}
