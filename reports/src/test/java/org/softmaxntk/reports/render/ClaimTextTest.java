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
        return looseness(SampleEntry.of(id, "i").sides(lnRatio, 0.0));
    }

    private static String looseness(SampleEntry only) {
        String id = only.entry().claim();
        SampleRun run = new SampleRun().without(entry -> entry.claim().equals(id));
        run.adding(only);
        return run.summary().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(ClaimText::looseness)
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

    /** Of a statement of probability, one draw beyond the bound is no violation. */
    @Test
    void aDrawMayExceedTheBound() {
        assertThat(looseness(SampleEntry.of(BOUND, "law").drawn(400, 399, 0.1).worstDraw(1.0, 0.0)))
                .isEqualTo("exceeded");
        assertThat(looseness(SampleEntry.of(BOUND, "law").drawn(400, 400, 0.1).worstDraw(Math.log(0.5), 0.0)))
                .isEqualTo("2.00×");
    }

    @Test
    void whatWasNotExercisedHasNoNumbers() {
        ClaimSummary silent =
                new SampleRun().without(entry -> true).summary().claims().get(0);

        assertThat(ClaimText.worstRatio(silent)).isEqualTo("–");
        assertThat(ClaimText.looseness(silent)).isEqualTo("–");
    }
}
