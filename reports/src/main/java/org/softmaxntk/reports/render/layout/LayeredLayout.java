package org.softmaxntk.reports.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Places for the nodes and edges of a graph without cycles. Layers count from 0, the ground; heights are in rows, from 0.
 *
 * @param layers how many
 * @param rows the largest height and 1
 * @param nodes in the order given
 * @param routes an edge each
 */
public record LayeredLayout(int layers, double rows, List<Node> nodes, List<Route> routes) {
    public LayeredLayout {
        nodes = List.copyOf(nodes);
        routes = List.copyOf(routes);
    }

    /** Where a node is. */
    public record Node(String id, int layer, double height) {}

    /**
     * The way of an edge.
     *
     * @param lower the node that the other rests on
     * @param upper the other
     * @param firstLayer that of the lower node
     * @param heights one for each layer from there to that of the upper node
     */
    public record Route(String lower, String upper, int firstLayer, List<Double> heights) {
        public Route {
            heights = List.copyOf(heights);
        }
    }

    /**
     * Lays a graph out. The same graph always gets the same places.
     *
     * @param restsOn for each node those it rests on, which are nodes too
     * @throws IllegalArgumentException if a node rests on itself by some way, or on one that is not a node
     */
    public static LayeredLayout of(Map<String, List<String>> restsOn) {
        Map<String, Integer> layers = Layers.of(restsOn);
        List<List<Vertex>> columns = new ArrayList<>();
        int count = layers.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
        Stream.generate(ArrayList<Vertex>::new).limit(count).forEach(columns::add);
        Map<String, Vertex> vertices = new LinkedHashMap<>();
        layers.forEach((node, layer) -> vertices.put(node, added(Vertex.node(), columns.get(layer))));
        List<Way> ways = new ArrayList<>();
        restsOn.forEach((upper, lowers) ->
                lowers.stream().distinct().forEach(lower -> ways.add(way(lower, upper, layers, vertices, columns))));
        Ordering.arrange(columns);
        Heights.assign(columns);
        double rows = 1
                + vertices.values().stream()
                        .mapToDouble(vertex -> vertex.height)
                        .max()
                        .orElse(-1);
        return new LayeredLayout(
                count,
                rows,
                restsOn.keySet().stream()
                        .map(node -> new Node(node, layers.get(node), vertices.get(node).height))
                        .toList(),
                ways.stream().map(way -> way.route(layers)).toList());
    }

    /** An edge with its bends. */
    private record Way(String lower, String upper, List<Vertex> vertices) {
        Route route(Map<String, Integer> layers) {
            return new Route(
                    lower,
                    upper,
                    layers.get(lower),
                    vertices.stream().map(vertex -> vertex.height).toList());
        }
    }

    private static Way way(
            String lower,
            String upper,
            Map<String, Integer> layers,
            Map<String, Vertex> vertices,
            List<List<Vertex>> columns) {
        List<Vertex> way = new ArrayList<>(List.of(vertices.get(lower)));
        for (int layer = layers.get(lower) + 1; layer < layers.get(upper); layer++) {
            way.add(added(Vertex.bend(), columns.get(layer)));
        }
        way.add(vertices.get(upper));
        for (int at = 1; at < way.size(); at++) {
            way.get(at).restOn(way.get(at - 1));
        }
        return new Way(lower, upper, way);
    }

    private static Vertex added(Vertex vertex, List<Vertex> column) {
        column.add(vertex);
        return vertex;
    }
}
