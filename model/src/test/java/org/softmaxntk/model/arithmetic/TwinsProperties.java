package org.softmaxntk.model.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.random.RandomStream;

/** The two arithmetics give the same bits, for ordinary numbers and for the odd ones. */
class TwinsProperties {
    private static final int NEURONS = PanelArithmetic.NEURONS;
    private static final double[] ODD = {
        0,
        -0.0,
        1,
        -1,
        1e300,
        -1e300,
        1e-310,
        709.5,
        -750,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private final PanelArithmetic plain = PanelArithmetic.of(Arithmetic.PLAIN);
    private final PanelArithmetic vector = PanelArithmetic.of(Arithmetic.VECTOR);

    /** One call's arrays: a panel, a second one, and numbers for each row. */
    private record Case(double[] panel, double[] other, double[] third, double[] numbers, Coefficients coefficients) {
        static Case of(long seed, int rows, int columns, boolean odd) {
            RandomStream random = RandomStream.of(seed);
            int size = Math.max(Coefficients.paddedRows(rows), columns) * NEURONS;
            return new Case(
                    numbers(size, odd, random),
                    numbers(size, odd, random),
                    numbers(size, odd, random),
                    numbers(rows, odd, random),
                    Coefficients.generate(rows, columns, (i, k) -> number(odd, random)));
        }

        private static double[] numbers(int size, boolean odd, RandomStream random) {
            double[] numbers = new double[size];
            for (int at = 0; at < size; at++) {
                numbers[at] = number(odd, random);
            }
            return numbers;
        }

        private static double number(boolean odd, RandomStream random) {
            return odd && random.nextInt(10) == 0 ? ODD[random.nextInt(ODD.length)] : 3 * random.nextGaussian();
        }
    }

    private void assertSame(
            long seed, int rows, int columns, boolean odd, BiConsumer<PanelArithmetic, Case> operation) {
        Case first = Case.of(seed, rows, columns, odd);
        Case second = Case.of(seed, rows, columns, odd);
        operation.accept(plain, first);
        operation.accept(vector, second);
        assertBits(second.panel, first.panel);
        assertBits(second.other, first.other);
        assertBits(second.third, first.third);
        assertBits(second.numbers, first.numbers);
    }

    /** Bit by bit, where every NaN is as good as another. */
    private static void assertBits(double[] actual, double[] expected) {
        for (int at = 0; at < expected.length; at++) {
            assertThat(Double.doubleToLongBits(actual[at]))
                    .as("%s for %s at %d", actual[at], expected[at], at)
                    .isEqualTo(Double.doubleToLongBits(expected[at]));
        }
    }

    @Property
    void products(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll boolean odd) {
        assertSame(seed, rows, columns, odd, (a, c) -> a.multiply(c.coefficients, c.panel, 0, c.other));
    }

    @Property
    void entrywiseOperations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int rows, @ForAll boolean odd) {
        assertSame(seed, rows, 1, odd, (a, c) -> a.add(c.panel, rows, c.other));
        assertSame(seed, rows, 1, odd, (a, c) -> a.scale(c.panel, rows, c.other));
        assertSame(seed, rows, 1, odd, (a, c) -> a.exponentials(c.panel, rows, c.numbers));
        assertSame(seed, rows, 1, odd, (a, c) -> a.rectify(c.panel, rows, c.other, c.third));
        assertSame(seed, rows, 1, odd, (a, c) -> a.rectifiedGrowths(c.panel, c.other, rows, c.third));
        assertSame(seed, rows, 1, odd, (a, c) -> a.growths(c.panel, rows, 0.3, c.other));
        assertSame(seed, rows, 1, odd, (a, c) -> a.growths(c.panel, rows, 1e-4, c.other));
        assertSame(seed, rows, 1, odd, (a, c) -> a.largest(c.panel, rows, c.numbers));
    }

    @Property
    void pullsAndUpdates(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 5) int outputs,
            @ForAll boolean odd) {
        assertSame(seed, rows, outputs, odd, (a, c) -> {
            a.pulls(c.panel, c.coefficients, c.other, c.numbers, c.third);
            Arrays.fill(c.third, rows * NEURONS, c.third.length, 0); // what stands there is nobody's
        });
        assertSame(seed, rows, outputs, odd, (a, c) -> a.update(c.panel, rows, 0.1, c.other, 0, c.third));
    }

    @Property
    void signs(@ForAll long first, @ForAll long second) {
        double[][] rows = new double[2][2 * NEURONS];
        long[] bits = {0, first, second};
        plain.signs(bits, 1, 2, rows[0]);
        vector.signs(bits, 1, 2, rows[1]);
        assertBits(rows[1], rows[0]);
    }

    @Property
    void sums(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 5) int outputs,
            @ForAll boolean odd) {
        double[][] sums = new double[2][Coefficients.paddedRows(rows) * outputs * PanelArithmetic.LANES];
        Case numbers = Case.of(seed, rows, outputs, odd);
        plain.addSums(numbers.panel, rows, numbers.other, outputs, sums[0], 0);
        vector.addSums(numbers.panel, rows, numbers.other, outputs, sums[1], 0);
        Arrays.fill(sums[1], rows * outputs * PanelArithmetic.LANES, sums[1].length, 0);
        assertBits(sums[1], sums[0]);
    }
}
