package org.softmaxntk.model.diffusion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.reference.Precision;

/** The reference in 30 digits and those that guard them against the golden values: nearly every digit they have. */
class DigitsGoldenTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(30);
    private static final List<String> NEED_EIGENVALUES =
            List.of("kernelIndex", "limitEigenvalues", "drawnEigenvalues", "localised", "localisedConstantOne");

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.diffusion.evaluation.GoldenCase#all")
    void closedFormsAgree(GoldenCase golden) {
        DigitsEvaluation<Dfp> digits = DigitsEvaluation.of(PRECISION, golden.input());
        assertAgree(digits.schedules(), section(golden, "schedule"));
        assertAgree(digits.posteriors(), section(golden, "posterior"));
        assertAgree(digits.scaling(), section(golden, "scaling"));
        assertAgree(digits.distances(), section(golden, "distances"));
        assertAgree(digits.samplers(), without(section(golden, "sampler"), List.of("flowEnd", "flowEndDenoised")));
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.diffusion.evaluation.GoldenCase#all")
    void regressionAgrees(GoldenCase golden) {
        DigitsRegression<Dfp> regression = new DigitsRegression<>(DigitsEvaluation.of(PRECISION, golden.input()));
        assertAgree(regression.evaluated(), without(section(golden, "regression"), NEED_EIGENVALUES));
        assertThat(regression.fastForwardError(50)).isLessThan(1e-30);
    }

    /** In doubles, as a Runge–Kutta method needs thousands of steps. */
    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.diffusion.evaluation.GoldenCase#all")
    void flowAgrees(GoldenCase golden) {
        DigitsEvaluation<Decimal64> doubles = DigitsEvaluation.of(Precision.doubles(), golden.input());
        // The cosine's pole is near T, where the flow is stiff; the ring's every evaluation takes 256 points.
        int steps = golden.toString().contains("ring") ? 100 : 3000;
        Object expected = without(
                section(golden, "sampler"), List.of("eulerMaruyama", "exponential", "heunFlow", "exponentialFlow"));
        assertThat(Comparison.of(doubles.flow(steps), expected, path -> 1e-9)).isEmpty();
    }

    private static void assertAgree(Object actual, Object expected) {
        assertThat(Comparison.of(actual, expected, DigitsGoldenTest::tolerance)).isEmpty();
    }

    /** Where f* is in the ball the golden approximation is 0. */
    private static double tolerance(String path) {
        return path.endsWith("approximation") || path.contains("oupling") ? -1e-28 : 1e-26;
    }

    private static Object section(GoldenCase golden, String name) {
        return ((Map<?, ?>) golden.expected()).get(name);
    }

    private static Object without(Object section, List<String> keys) {
        Map<Object, Object> kept = new LinkedHashMap<>();
        ((Map<?, ?>) section).forEach((key, value) -> {
            if (!keys.contains(key)) {
                kept.put(key, key.equals("stopping") ? without(value, keys) : value);
            }
        });
        return kept;
    }
}
