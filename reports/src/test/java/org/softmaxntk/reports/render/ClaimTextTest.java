package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;

class ClaimTextTest {
    private static String looseness(String id, Double lnRatio) {
        return ClaimText.looseness(claim(id, lnRatio));
    }

    private static ClaimSummary claim(String id, Double lnRatio) {
        SampleRun run = new SampleRun().without(entry -> entry.claim().equals(id));
        run.adding(SampleEntry.of(id, "i").sides(lnRatio, 0.0));
        return run.summary().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBoundIsLooseByAFactor() {
        assertThat(looseness(BOUND, -5.2 * Math.log(10))).isEqualTo("10^5.2");
        assertThat(looseness(BOUND, Math.log(0.5))).isEqualTo("2.00×");
        assertThat(looseness(BOUND, 0.0)).isEqualTo("attained");
        assertThat(looseness(BOUND, 1e-12)).isEqualTo("attained");
        assertThat(looseness(BOUND, 1.0)).isEqualTo("violated");
        assertThat(looseness(BOUND, null)).isEqualTo("∞");
    }

    @Test
    void anIdentityUsesAShareOfItsRoundingBudget() {
        assertThat(looseness(IDENTITY, Math.log(0.012))).isEqualTo("1.2% of rounding");
        assertThat(looseness(IDENTITY, null)).isEqualTo("exact");
        assertThat(looseness(IDENTITY, 1.0)).isEqualTo("beyond rounding");
    }

    @Test
    void whatWasNotExercisedHasNoNumbers() {
        ClaimSummary silent =
                new SampleRun().without(entry -> true).summary().claims().get(0);

        assertThat(ClaimText.worstRatio(silent)).isEqualTo("–");
        assertThat(ClaimText.looseness(silent)).isEqualTo("–");
    }
}
