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
        StepView view = StepView.of(STEPS.get(0), Set.of());

        assertThat(view.id()).isEqualTo(RichRun.STEP.id());
        assertThat(view.conclusion().text()).isEqualTo("proved");
        assertThat(view.box()).isEqualTo("−0.1 ≤ <i>x</i> ≤ 0.1");
        assertThat(view.subBoxes()).matches("[\\d,]+");
        assertThat(view.counterexamples()).isEmpty();
        assertThat(view.neighbours()).isNotEmpty().allSatisfy(neighbour -> {
            assertThat(neighbour.refuted()).isTrue();
            assertThat(neighbour.counterexamples().get(0)).contains(" ≤ <i>x</i> ≤ ");
        });
    }

    @Test
    void onlyClaimsWithASectionUseIt() {
        String used = STEPS.get(0).step().usedBy().get(0);

        assertThat(StepView.of(STEPS.get(0), Set.of()).usedBy()).isEmpty();
        assertThat(StepView.of(STEPS.get(0), Set.of(used)).usedBy()).containsExactly(used);
    }

    @Test
    void aStepThatWasNotSearchedSaysSo() {
        StepView view = StepView.of(STEPS.get(1), Set.of());

        assertThat(view.conclusion().text()).isEqualTo("not exercised");
        assertThat(view.box()).isEqualTo("–");
        assertThat(view.subBoxes()).isEqualTo("–");
        assertThat(view.neighbours()).noneMatch(StepView.Neighbour::refuted);
    }
}
