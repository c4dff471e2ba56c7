package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/** LAPACK on the matrix and Lanczos on its products, against spectra that are known. */
class ExtremeEigenvaluesTest {
    private static final double TOLERANCE = 1e-9;
    private static final LanczosEigenvalues LANCZOS = new LanczosEigenvalues(TOLERANCE, 20_000, 5);

    /** Name, size, k-th value: ascending. */
    static Stream<Arguments> spectra() {
        return Stream.of(
                spectrum("evenly spread", 150, k -> 1 + k),
                spectrum("graded over twelve orders", 120, k -> Math.pow(10, -12 + 12 * k / 119.0)),
                spectrum("half of it zero", 100, k -> Math.max(0, k - 49)),
                spectrum("of three values", 90, k -> k < 30 ? -2 : k < 60 ? 0.5 : 7),
                spectrum("crowded at the bottom", 200, k -> 1e-3 + Math.pow(k / 199.0, 2)),
                spectrum("all equal", 60, k -> 3),
                spectrum("tiny", 70, k -> 1e-200 * (1 + k)),
                spectrum("small", 12, k -> k * k),
                spectrum("of one", 1, k -> -4));
    }

    private static Arguments spectrum(String name, int n, IntToDoubleFunction values) {
        return Arguments.of(name, n, values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spectra")
    void lapackFindsBothEnds(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        double rounding = 1e-14 * n * size(n, values);
        requireAt(DenseEigenvalues.smallest(operator), values.applyAsDouble(0), rounding, rounding);
        requireAt(DenseEigenvalues.largest(operator), values.applyAsDouble(n - 1), rounding, rounding);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spectra")
    void lanczosFindsBothEnds(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        double error = operator.productError();
        double rounding = 1e-14 * n * size(n, values);
        double residual = 3 * TOLERANCE * size(n, values);
        requireAt(LANCZOS.smallest(operator, error), values.applyAsDouble(0), residual, rounding + residual);
        requireAt(LANCZOS.largest(operator, error), values.applyAsDouble(n - 1), residual, rounding + residual);
    }

    private static double size(int n, IntToDoubleFunction values) {
        return Math.max(Math.abs(values.applyAsDouble(0)), Math.abs(values.applyAsDouble(n - 1)));
    }

    private static void requireAt(Eigenpair pair, double expected, double residual, double error) {
        assertThat(pair.value()).isEqualTo(expected, within(error));
        assertThat(pair.residual()).isLessThanOrEqualTo(residual);
        assertThat(pair.errorBound()).isGreaterThanOrEqualTo(pair.residual()).isLessThanOrEqualTo(residual + error);
    }

    @Test
    void everyEigenvalueIsInItsPlace() {
        DenseOperator operator = DenseOperator.of(Spectra.with(30, k -> k - 10, 2));
        assertThat(IntStream.range(0, 30)
                        .mapToDouble(k -> DenseEigenvalues.at(operator, k).value())
                        .toArray())
                .containsExactly(IntStream.range(0, 30).mapToDouble(k -> k - 10).toArray(), within(1e-12));
    }

    /** An exhausted space makes ARPACK draw random vectors of its own, which must begin anew as well. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("spectra")
    void theSameSeedGivesTheSameBits(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        Eigenpair first = LANCZOS.smallest(operator, 0);
        LANCZOS.largest(DenseOperator.of(Spectra.with(45, k -> k < 40 ? 0 : k, 9)), 0);
        Eigenpair again = new LanczosEigenvalues(TOLERANCE, 20_000, 5).smallest(operator, 0);
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(again.vector()).isEqualTo(first.vector());
        assertThat(DenseEigenvalues.smallest(operator).vector())
                .isEqualTo(DenseEigenvalues.smallest(operator).vector());
    }

    @Test
    void randomMatricesOfAllKindsAgree() {
        RandomStream stream = RandomStream.of(17);
        for (int draw = 0; draw < 8; draw++) {
            int n = 41 + stream.nextInt(60);
            Matrix factor = Matrix.generate(n, 1 + stream.nextInt(2 * n), (i, k) -> stream.nextGaussian());
            DenseOperator gram =
                    DenseOperator.of(GramProduct.of(RowSource.of(factor)).full());
            Eigenpair dense = DenseEigenvalues.smallest(gram);
            Eigenpair lanczos = LANCZOS.smallest(gram, gram.productError());
            assertThat(Math.abs(dense.value() - lanczos.value()))
                    .isLessThanOrEqualTo(dense.errorBound() + lanczos.errorBound());
        }
    }

    @Test
    void tooFewProductsAreAnError() {
        DenseOperator hard = DenseOperator.of(Spectra.with(400, k -> Math.pow(k / 399.0, 8), 1));
        assertThatThrownBy(() -> new LanczosEigenvalues(1e-14, 1, 5).largest(hard, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("required a residual of 1.0E-14·‖H‖ after about 1 products; got none after");
    }

    @Test
    void settingsMustBeSensible() {
        assertThatThrownBy(() -> new LanczosEigenvalues(0, 10, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("tolerance: required a number from 1e-15 to 0.1; got 0.0");
        assertThatThrownBy(() -> new LanczosEigenvalues(1e-3, 0, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("products: required at least 1; got 0");
    }
}
