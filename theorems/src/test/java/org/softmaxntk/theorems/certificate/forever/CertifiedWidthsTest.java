package org.softmaxntk.theorems.certificate.forever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Least certified widths against those found by hand for orthonormal inputs, n = d_in = d_out, σ = 0.001, one-hot targets. The
 * tabulated simple forms have 4 in (c) where the theorem has 8/3.
 */
class CertifiedWidthsTest {
    private static final double ROOM = 1.3;

    /** A form, n, and the least and largest of the tabulated widths. */
    static Stream<Arguments> tabulated() {
        return Stream.of(
                Arguments.of(ConvergenceForm.FIRST, 2, 496, 536),
                Arguments.of(ConvergenceForm.ANY_START_SIMPLE, 2, 172, 190),
                Arguments.of(ConvergenceForm.ANY_START, 2, 60, 72),
                Arguments.of(ConvergenceForm.PAIRED_SIMPLE, 2, 62, 78),
                Arguments.of(ConvergenceForm.PAIRED, 2, 20, 36),
                Arguments.of(ConvergenceForm.FIRST, 4, 3456, 3712),
                Arguments.of(ConvergenceForm.ANY_START_SIMPLE, 4, 688, 704),
                Arguments.of(ConvergenceForm.ANY_START, 4, 232, 244),
                Arguments.of(ConvergenceForm.PAIRED_SIMPLE, 4, 228, 244),
                Arguments.of(ConvergenceForm.PAIRED, 4, 76, 86));
    }

    private static LeastWidths widths(int size, long seed) {
        return new LeastWidths("orthonormal/one-hot", size, seed);
    }

    @ParameterizedTest(name = "{0}, n = {1}")
    @MethodSource("tabulated")
    void widthsAreThoseOfTheTable(ConvergenceForm form, int size, int least, int largest) {
        for (long seed = 0; seed < 3; seed++) {
            assertThat((double) asTabulated(widths(size, seed), form))
                    .as("seed %d", seed)
                    .isBetween(least / ROOM, largest * ROOM);
        }
    }

    private static int asTabulated(LeastWidths widths, ConvergenceForm form) {
        return switch (form) {
            case FIRST -> widths.of(form);
            case ANY_START_SIMPLE, PAIRED_SIMPLE -> widths.byLongerPath(form);
            case ANY_START, PAIRED -> widths.atUsefulRate(form);
        };
    }

    @Test
    void eachFormCertifiesNarrowerNetworksThanTheOneBefore() {
        for (int size : new int[] {2, 4}) {
            for (long seed = 0; seed < 3; seed++) {
                LeastWidths widths = widths(size, seed);
                int first = widths.of(ConvergenceForm.FIRST);
                int simple = widths.of(ConvergenceForm.ANY_START_SIMPLE);
                int phasePlane = widths.of(ConvergenceForm.ANY_START);
                assertThat(simple).isLessThan(first / 2);
                assertThat(phasePlane).isLessThan(simple);
                assertThat(widths.of(ConvergenceForm.PAIRED_SIMPLE)).isLessThan(simple);
                assertThat(widths.of(ConvergenceForm.PAIRED)).isLessThan(phasePlane);
            }
        }
    }

    /** The theorem's 8/3 against 4, as good as proportional to the width. */
    @Test
    void theShorterPathSavesAThird() {
        double longer = sum(seed -> widths(4, seed).byLongerPath(ConvergenceForm.ANY_START_SIMPLE));
        double shorter = sum(seed -> widths(4, seed).of(ConvergenceForm.ANY_START_SIMPLE));
        assertThat(longer / shorter).isBetween(1.4, 1.6);
    }

    private static double sum(LongToDoubleFunction width) {
        return LongStream.range(0, 3).mapToDouble(width).sum();
    }
}
