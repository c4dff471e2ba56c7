package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.catalogue.ScalarStatements;

class ProofMarkTest {
    @Test
    void everyStepIsProvedByCoqAtItsPlace() {
        assertThat(ScalarStatements.all()).allSatisfy(step -> {
            ProofMark mark = ProofMark.ofProvedStep(step.id());
            assertThat(mark.text()).isEqualTo("proved (Coq)");
            assertThat(mark.place())
                    .hasValueSatisfying(place -> assertThat(place).matches("Steps\\.v:\\d+"));
        });
    }

    @Test
    void aClaimHasAMarkOnlyIfItIsProvedWhole() {
        assertThat(ProofMark.byCoq("kernel-drift-second-order"))
                .hasValueSatisfying(
                        mark -> assertThat(mark.place().orElseThrow()).startsWith("KernelDrift.v:"));
        assertThat(ProofMark.byCoq("convergence")).isEmpty();
    }

    @Test
    void withoutATheoremTheIntervalProverStandsAlone() {
        ProofMark mark = ProofMark.ofProvedStep("a-step-to-come");
        assertThat(mark.text()).isEqualTo("proved (interval)");
        assertThat(mark.place()).isEmpty();
    }
}
