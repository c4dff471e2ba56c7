package org.softmaxntk.model.diffusion.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.softmaxntk.model.random.RandomStream;

class LocalisedRuleProperties {
    private static double[] eigenvalues(int n, long seed) {
        RandomStream stream = RandomStream.of(seed);
        double[] values = new double[n];
        Arrays.setAll(values, k -> Math.exp(-stream.nextDouble(0, 12)));
        return values;
    }

    /** R̂(1/√ρ) ≤ 1/(2eςρ) with R̂(ε)² = (1/n)Σmin(λ̂, ε²), λ̂ = λ/n, ρ = ns, on the unit ball: the rule as it was published. */
    @Property(tries = 200)
    void itIsThePublishedRule(
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @Scale(10) @DoubleRange(min = 0.01, max = 3) double noise,
            @ForAll long seed) {
        double[] values = eigenvalues(n, seed);
        double s = LocalisedRule.proved().kernelTime(values, 1, noise * noise);
        assertThat(published(values, noise, s * (1 - 1e-9))).isTrue();
        assertThat(published(values, noise, s * (1 + 1e-9))).isFalse();
    }

    private static boolean published(double[] values, double noise, double s) {
        int n = values.length;
        double rho = n * s;
        double sum = 0;
        for (double value : values) {
            sum += Math.min(value / n, 1 / rho);
        }
        return Math.sqrt(sum / n) <= 1 / (2 * Math.E * noise * rho);
    }

    /** K → cK with s → s/c and R_H → R_H/√c is the same learning, and the same rule. */
    @Property(tries = 100)
    void unitsDoNotMatter(
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @Scale(10) @DoubleRange(min = 0.1, max = 10) double c,
            @ForAll long seed) {
        double[] values = eigenvalues(n, seed);
        double[] scaled = Arrays.stream(values).map(value -> c * value).toArray();
        double s = LocalisedRule.proved().kernelTime(values, 0.7, 0.2);
        double other = LocalisedRule.proved().kernelTime(scaled, 0.7 / Math.sqrt(c), 0.2);
        assertThat(other * c / s).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 100)
    void geometricStepsAscendToTheLast(
            @ForAll @IntRange(min = 1, max = 100_000) int last, @ForAll @IntRange(min = 1, max = 100) int perFactor) {
        var steps = BestStep.steps(last, perFactor);
        assertThat(steps).isSorted().doesNotHaveDuplicates().startsWith(1L).endsWith((long) last);
        assertThat(BestStep.upTo(200, step -> Math.abs(step - 37.2)).step()).isEqualTo(37);
    }
}
