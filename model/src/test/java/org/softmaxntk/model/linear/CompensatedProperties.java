package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.random.RandomStream;

/** Sums and inner products with massive cancellation, against exact decimal arithmetic and the stated bounds. */
class CompensatedProperties {
    private static final double U = 0x1p-53;
    private static final MathContext DIGITS = new MathContext(40);

    /** k terms of magnitudes 2^−range … 2^range, each followed somewhere by nearly its opposite. */
    private static double[] cancelling(int k, int range, RandomStream stream) {
        double[] terms = new double[2 * k];
        for (int i = 0; i < k; i++) {
            terms[i] = Math.scalb(stream.nextDouble(-1, 1), stream.nextInt(2 * range + 1) - range);
            terms[2 * k - 1 - i] = -terms[i] * (1 + Math.scalb(stream.nextGaussian(), -40));
        }
        return terms;
    }

    private static double neumaier(double... terms) {
        CompensatedSum sum = new CompensatedSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }

    private static BigDecimal exactDot(double[] x, double[] y) {
        BigDecimal exact = BigDecimal.ZERO;
        for (int k = 0; k < x.length; k++) {
            exact = exact.add(new BigDecimal(x[k]).multiply(new BigDecimal(y[k])));
        }
        return exact;
    }

    private static double absoluteDot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += Math.abs(x[k] * y[k]);
        }
        return sum;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Property(seed = "20")
    void severalSumsAreSumsEach(@ForAll @IntRange(min = 1, max = 60) int k, @ForAll long seed) {
        double[] terms = cancelling(k, 40, RandomStream.of(seed));
        CompensatedSums sums = new CompensatedSums(2);
        for (double term : terms) {
            sums.add(0, term);
            sums.add(1, -2 * term);
            sums.add(0, 0);
        }
        assertThat(sums.value(0)).isEqualTo(neumaier(terms));
        assertThat(sums.value(1)).isEqualTo(-2 * neumaier(terms));
    }

    @Property(seed = "21")
    void sumsKeepTheirStatedBound(
            @ForAll @IntRange(min = 1, max = 60) int k,
            @ForAll @IntRange(min = 0, max = 60) int range,
            @ForAll long seed) {
        double[] terms = cancelling(k, range, RandomStream.of(seed));
        BigDecimal exact = exactDot(terms, ones(2 * k));
        double error =
                exact.subtract(new BigDecimal(neumaier(terms))).abs(DIGITS).doubleValue();
        double count = 2 * k;
        double bound = U * Math.abs(exact.doubleValue()) + 2 * count * count * U * U * absoluteDot(terms, ones(2 * k));
        assertThat(error).isLessThanOrEqualTo(bound * (1 + 1e-9));
    }

    @Property(seed = "22")
    void innerProductsKeepTheirStatedBound(
            @ForAll @IntRange(min = 1, max = 60) int k,
            @ForAll @IntRange(min = 0, max = 60) int range,
            @ForAll long seed) {
        RandomStream stream = RandomStream.of(seed);
        double[] x = cancelling(k, range, stream);
        double[] y = new double[2 * k];
        for (int i = 0; i < k; i++) {
            y[i] = stream.nextGaussian();
            y[2 * k - 1 - i] = y[i];
        }
        CompensatedDot dot = new CompensatedDot().ofRows(row(x), 0, row(y), 0);
        BigDecimal computed = new BigDecimal(dot.high()).add(new BigDecimal(dot.low()));
        double error = exactDot(x, y).subtract(computed).abs(DIGITS).doubleValue();
        double count = 2 * k;
        assertThat(error).isLessThanOrEqualTo(2 * count * count * U * U * absoluteDot(x, y));
        assertThat(Math.abs(dot.low())).isLessThanOrEqualTo(Math.ulp(dot.high()) / 2);
    }

    @Example
    void theSmallTermSurvivesTwoLargeOnes() {
        // Plain and Kahan summation both give 0.
        assertThat(neumaier(1, 1e100, 1, -1e100)).isEqualTo(2);
        assertThat(neumaier()).isZero();
    }

    @Example
    void aPlainInnerProductWouldLoseThis() {
        Matrix x = row(1e10, 1, -1e10);
        Matrix y = row(1e10, 1e-3, 1e10);
        CompensatedDot dot = new CompensatedDot();
        assertThat(dot.ofRows(x, 0, y, 0).high()).isEqualTo(1e-3);
        assertThat(1e10 * 1e10 + 1e-3 - 1e10 * 1e10).isZero();
    }

    @Example
    void theRoundingErrorOfOneProductIsKept() {
        double x = 1 + 0x1p-30;
        CompensatedDot dot = new CompensatedDot().ofRows(row(x), 0, row(x), 0);
        assertThat(dot.high()).isEqualTo(1 + 0x1p-29);
        assertThat(dot.low()).isEqualTo(0x1p-60);
    }

    @Example
    void rowsAreChosenByTheirIndex() {
        Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        Matrix b = Matrix.of(new double[][] {{5, 6}, {7, 8}, {9, 10}});
        CompensatedDot dot = new CompensatedDot();
        assertThat(dot.ofRows(a, 1, b, 2).high()).isEqualTo(67);
        // The object is used again and remembers nothing.
        assertThat(dot.ofRows(a, 0, b, 1).high()).isEqualTo(23);
    }

    private static Matrix row(double... entries) {
        return Matrix.ofRows(1, entries.length, entries);
    }
}
