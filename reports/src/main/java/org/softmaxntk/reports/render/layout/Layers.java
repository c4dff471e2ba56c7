package org.softmaxntk.reports.render.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layer of every node: above all that it rests on, and no farther below what rests on it than need be. */
final class Layers {
    private final Map<String, List<String>> restsOn;
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();

    private Layers(Map<String, List<String>> restsOn) {
        this.restsOn = restsOn;
    }

    /** @throws IllegalArgumentException if a node rests on itself by some way, or on one that is not a node */
    static Map<String, Integer> of(Map<String, List<String>> restsOn) {
        Layers layers = new Layers(restsOn);
        restsOn.keySet().forEach(layers::layer);
        layers.liftToWhereTheyAreUsed();
        return layers.layers;
    }

    /** The number of edges on the longest way down. */
    private int layer(String node) {
        Integer known = layers.get(node);
        if (known != null) {
            return known;
        }
        if (!restsOn.containsKey(node)) {
            throw new IllegalArgumentException("required a node; got " + node);
        }
        if (!begun.add(node)) {
            throw new IllegalArgumentException("required a graph without cycles; got one through " + node);
        }
        int layer = 0;
        for (String below : restsOn.get(node)) {
            layer = Math.max(layer, layer(below) + 1);
        }
        layers.put(node, layer);
        return layer;
    }

    /** The longest way leaves every node without a ground at the bottom, however far from what uses it. */
    private void liftToWhereTheyAreUsed() {
        List<String> fromTheTop = layers.keySet().stream()
                .sorted((one, other) -> Integer.compare(layers.get(other), layers.get(one)))
                .toList();
        for (String node : fromTheTop) {
            restsOn.entrySet().stream()
                    .filter(above -> above.getValue().contains(node))
                    .mapToInt(above -> layers.get(above.getKey()) - 1)
                    .min()
                    .ifPresent(highest -> layers.put(node, highest));
        }
    }
}
