package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.StepSummary;

class StepViewTest {
    private static final List<StepSummary> STEPS = RichRun.whole().summary().steps();

    @Test
    void aProvedStepShowsItsBoxAndTheBoxesOfItsFalseNeighbours() {
        StepView view = new StepView(STEPS.get(0), Set.of());

        assertThat(view.step().id()).isEqualTo(RichRun.STEP.id());
        assertThat(view.conclusion().text()).isEqualTo("proved");
        assertThat(view.searched()).isTrue();
        assertThat(view.step().counterexamples()).isEmpty();
        assertThat(view.step().variants()).isNotEmpty().allSatisfy(neighbour -> {
            assertThat(neighbour.refuted()).isTrue();
            assertThat(neighbour.counterexamples().orElseThrow()).contains(" ≤ x ≤ ");
        });
    }

    @Test
    void aProvedStepSaysByWhat() {
        assertThat(new StepView(STEPS.get(0), Set.of()).proof()).hasValueSatisfying(proof -> {
            assertThat(proof.text()).isEqualTo("proved (Coq)");
            assertThat(proof.place().orElseThrow()).startsWith("Steps.v:");
        });
        assertThat(new StepView(STEPS.get(1), Set.of()).proof()).isEmpty();
    }

    @Test
    void onlyClaimsWithASectionUseIt() {
        String used = STEPS.get(0).step().usedBy().get(0);

        assertThat(new StepView(STEPS.get(0), Set.of()).usedBy()).isEmpty();
        assertThat(new StepView(STEPS.get(0), Set.of(used)).usedBy()).containsExactly(used);
    }

    @Test
    void aStepThatWasNotSearchedSaysSo() {
        StepView view = new StepView(STEPS.get(1), Set.of());

        assertThat(view.conclusion().text()).isEqualTo("not exercised");
        assertThat(view.searched()).isFalse();
        assertThat(view.step().variants()).noneMatch(StepSummary.Variant::refuted);
    }
}
