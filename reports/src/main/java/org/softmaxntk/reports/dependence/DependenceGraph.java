package org.softmaxntk.reports.dependence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.theorems.catalogue.Catalogue;

/**
 * Claims and scalar steps, and what the proof of each claim leans on: the claims it depends on in the catalogue's order, then
 * the steps that name it as a user. Whatever the run is not about is left out.
 */
public final class DependenceGraph {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> used = new LinkedHashMap<>();

    private DependenceGraph(List<ClaimSummary> claims, List<StepSummary> steps) {
        claims.forEach(claim -> nodes.put(claim.id(), Node.of(claim)));
        steps.forEach(step -> nodes.put(step.id(), Node.of(step)));
        claims.forEach(claim -> used.put(claim.id(), usedBy(claim, steps)));
    }

    /**
     * The graph of a run.
     *
     * @throws InvalidInput if a claim depends on itself, directly or not
     */
    public static DependenceGraph of(Summary run) {
        DependenceGraph graph = new DependenceGraph(run.claims(), run.steps());
        Set<String> finished = new HashSet<>();
        run.claims().forEach(claim -> graph.requireAcyclic(claim.id(), new LinkedHashSet<>(), finished));
        return graph;
    }

    private List<String> usedBy(ClaimSummary claim, List<StepSummary> steps) {
        // What another section of the catalogue proves has no place in a report on this one.
        List<String> known = Catalogue.standard().ids();
        Stream<String> ofClaims =
                claim.statement().dependsOn().stream().filter(id -> nodes.containsKey(id) || !known.contains(id));
        Stream<String> ofSteps = steps.stream()
                .filter(step -> step.step().usedBy().contains(claim.id()))
                .map(StepSummary::id);
        return Stream.concat(ofClaims, ofSteps)
                .filter(nodes::containsKey)
                .distinct()
                .toList();
    }

    private void requireAcyclic(String id, Set<String> path, Set<String> finished) {
        if (finished.contains(id)) {
            return;
        }
        if (!path.add(id)) {
            throw new InvalidInput("catalogue, dependsOn", "no claim that depends on itself", path + ", then " + id);
        }
        used(id).forEach(below -> requireAcyclic(below, path, finished));
        path.remove(id);
        finished.add(id);
    }

    /** Claims in the catalogue's order, then steps in theirs. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Every dependence, by user in the order of the nodes. */
    public List<Edge> edges() {
        return used.keySet().stream()
                .flatMap(user -> used(user).stream().map(below -> new Edge(user, below)))
                .toList();
    }

    /**
     * The claim or step of this name.
     *
     * @throws InvalidInput if there is none
     */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new InvalidInput("dependence", "a claim or a scalar step", id);
        }
        return node;
    }

    /** What the proof of {@code id} leans on directly, in order. */
    public List<String> used(String id) {
        return used.getOrDefault(id, List.of());
    }

    /** The claims whose proofs lean on {@code id} directly. */
    public List<String> users(String id) {
        return used.keySet().stream().filter(user -> used(user).contains(id)).toList();
    }

    /** Everything below {@code id}, each once, whatever it leans on coming before it. */
    public List<Node> below(String id) {
        Set<String> visited = new LinkedHashSet<>();
        collect(id, visited);
        visited.remove(id);
        return visited.stream().map(nodes::get).toList();
    }

    private void collect(String id, Set<String> finished) {
        for (String below : used(id)) {
            if (!finished.contains(below)) {
                collect(below, finished);
            }
        }
        finished.add(id);
    }

    /**
     * Where to begin looking when {@code id} fails: the first step below it that is not in order and has nothing below itself
     * that is not.
     */
    public Optional<Node> firstFailing(String id) {
        return firstBelow(id, node -> !node.inOrder());
    }

    /** The first step below {@code id} of which this is true. */
    public Optional<Node> firstBelow(String id, Predicate<Node> failing) {
        return below(id).stream().filter(failing).findFirst();
    }
}
