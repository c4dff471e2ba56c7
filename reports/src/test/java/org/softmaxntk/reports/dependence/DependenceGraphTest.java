package org.softmaxntk.reports.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;
import static org.softmaxntk.reports.sample.SampleCatalogue.STEP;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.verdict.Outcome;

class DependenceGraphTest {
    private static DependenceGraph graph(SampleRun run) {
        return DependenceGraph.of(run.summary());
    }

    @Test
    void claimsLeanOnClaimsAndOnStepsThatNameThem() {
        DependenceGraph graph = graph(new SampleRun());

        assertThat(graph.nodes()).extracting(Node::id).containsExactly(BOUND, ATTAINED, IDENTITY, STEP);
        assertThat(graph.nodes()).allMatch(Node::inOrder);
        assertThat(graph.edges()).containsExactly(new Edge(BOUND, IDENTITY), new Edge(BOUND, STEP));
        assertThat(graph.used(STEP)).isEmpty();
        assertThat(graph.users(STEP)).containsExactly(BOUND);
        assertThat(graph.node(STEP).kind()).isEqualTo(Node.Kind.STEP);
        assertThat(graph.below(BOUND)).extracting(Node::id).containsExactly(IDENTITY, STEP);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> graph.node("nothing"));
    }

    @Test
    void theFirstFailureIsTheDeepest() {
        SampleRun run = new SampleRun()
                .dependingOn(ATTAINED, BOUND)
                .adding(SampleEntry.of(BOUND, "x").violated(1))
                .adding(SampleEntry.of(STEP, "box: x ∈ [0, 1]").searched(Outcome.OPEN, 1, null));

        assertThat(graph(run).firstFailing(ATTAINED)).get().satisfies(node -> {
            assertThat(node.id()).isEqualTo(STEP);
            assertThat(node.conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
        });
        assertThat(graph(run).firstFailing(STEP)).isEmpty();
        assertThat(graph(new SampleRun()).firstFailing(BOUND)).isEmpty();
    }

    @Test
    void aFailureIsFoundBelowWhatHolds() {
        SampleRun run = new SampleRun()
                .dependingOn(ATTAINED, BOUND)
                .adding(SampleEntry.of(IDENTITY, "x").violated(1));

        assertThat(graph(run).firstFailing(ATTAINED)).get().extracting(Node::id).isEqualTo(IDENTITY);
    }

    @Test
    void aKnownFindingIsInOrderOnlyWhileRefuted() {
        SampleRun run = new SampleRun().withFindingOn(IDENTITY);
        assertThat(graph(run).firstFailing(BOUND)).get().extracting(Node::id).isEqualTo(IDENTITY);

        run.adding(SampleEntry.of(IDENTITY, "x").violated(1));
        assertThat(graph(run).firstFailing(BOUND)).isEmpty();
    }

    @Test
    void nothingMayDependOnItselfOrOnNothing() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> graph(new SampleRun().dependingOn(IDENTITY, BOUND)))
                .withMessageContaining("[kernel-bound, sum-identity], then kernel-bound");
        assertThat(graph(new SampleRun().dependingOn(IDENTITY, "of another report"))
                        .used(IDENTITY))
                .isEmpty();
    }
}
