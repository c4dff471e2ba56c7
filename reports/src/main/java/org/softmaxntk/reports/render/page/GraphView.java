package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.dependence.Node;

/**
 * Which proof leans on which.
 *
 * @param picture of the claims that lean on others or are leaned on; none if there are none
 * @param alone ids of the others
 */
record GraphView(List<String> picture, List<String> alone) {
    static GraphView of(DependenceGraph graph) {
        List<GraphNode> claims = graph.nodes().stream()
                .filter(GraphView::isClaim)
                .map(claim -> node(graph, claim))
                .toList();
        List<GraphNode> joined = claims.stream()
                .filter(claim ->
                        !claim.restsOn().isEmpty() || !graph.users(claim.id()).isEmpty())
                .toList();
        return new GraphView(
                joined.isEmpty() ? List.of() : List.of(GraphPicture.of(joined)),
                claims.stream()
                        .filter(claim -> !joined.contains(claim))
                        .map(GraphNode::id)
                        .toList());
    }

    boolean anyAlone() {
        return !alone.isEmpty();
    }

    private static boolean isClaim(Node node) {
        return node.kind() == Node.Kind.CLAIM;
    }

    private static GraphNode node(DependenceGraph graph, Node claim) {
        List<Node> used = graph.used(claim.id()).stream().map(graph::node).toList();
        List<Node> steps = used.stream().filter(node -> !isClaim(node)).toList();
        return new GraphNode(
                claim.id(),
                claim.label(),
                claim.title(),
                ConclusionView.of(claim),
                used.stream().filter(GraphView::isClaim).map(Node::id).toList(),
                steps.size(),
                steps.stream().allMatch(step -> step.conclusion() == Conclusion.PROVED));
    }
}
