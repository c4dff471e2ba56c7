package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/** The preconditioned search against LAPACK and against spectra that are known, with good, bad and no preconditioners. */
class PreconditionedEigenvaluesTest {
    private static final double TOLERANCE = 1e-9;
    private static final String GRADED = "graded over twelve orders";
    private static final PreconditionedEigenvalues SEARCH = new PreconditionedEigenvalues(TOLERANCE, 20_000, 5);

    /** v ↦ factor·v. */
    private record Multiple(int size, double factor) implements SymmetricOperator {
        @Override
        public void multiply(double[] in, double[] out) {
            Arrays.setAll(out, i -> factor * in[i]);
        }
    }

    /** Counts the products. */
    private static final class Counted implements SymmetricOperator {
        private final SymmetricOperator operator;
        private int products;

        Counted(SymmetricOperator operator) {
            this.operator = operator;
        }

        @Override
        public int size() {
            return operator.size();
        }

        @Override
        public void multiply(double[] in, double[] out) {
            products++;
            operator.multiply(in, out);
        }
    }

    /** With the inverse of H − λ_min + c·I up to factors from 1 to 3. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.softmaxntk.model.linear.ExtremeEigenvaluesTest#spectra")
    void findsTheSmallest(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        double least = values.applyAsDouble(0);
        double positive = 1e-10 * size(n, values);
        DenseOperator near =
                DenseOperator.of(Spectra.with(n, k -> (1 + k % 3) / (values.applyAsDouble(k) - least + positive), 1));
        Eigenpair pair =
                new PreconditionedEigenvalues(TOLERANCE, 100, 5).smallest(operator, near, operator.productError());
        requireSmallest(pair, operator, n, values);
    }

    /** All but the graded one, for which all N dimensions were needed. */
    static Stream<Arguments> withoutPreconditioner() {
        return ExtremeEigenvaluesTest.spectra().filter(spectrum -> !spectrum.get()[0].equals(GRADED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutPreconditioner")
    void findsTheSmallestWithoutPreconditioner(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        requireSmallest(SEARCH.smallest(operator, new Multiple(n, 1), operator.productError()), operator, n, values);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void findsTheSmallestInBlocks(int block) {
        IntToDoubleFunction crowded = k -> 1e-3 + Math.pow(k / 199.0, 2);
        DenseOperator operator = DenseOperator.of(Spectra.with(200, crowded, 1));
        requireSmallest(
                SEARCH.inBlocksOf(block).smallest(operator, new Multiple(200, 1), operator.productError()),
                operator,
                200,
                crowded);
    }

    private static void requireSmallest(Eigenpair pair, DenseOperator operator, int n, IntToDoubleFunction values) {
        double size = size(n, values);
        assertThat(pair.residual()).isLessThanOrEqualTo(TOLERANCE * size + operator.productError());
        assertThat(pair.value()).isEqualTo(values.applyAsDouble(0), within(TOLERANCE * size + pair.errorBound()));
    }

    private static double size(int n, IntToDoubleFunction values) {
        return Math.max(Math.abs(values.applyAsDouble(0)), Math.abs(values.applyAsDouble(n - 1)));
    }

    /** A condition of 10⁸, and an inverse that is known up to factors from 1 to 3: that leaves a condition of 3. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theConditionDoesNotMatterToANearInverse(int block) {
        int n = 240;
        IntToDoubleFunction graded = k -> Math.pow(10, -8 + 8 * k / 239.0);
        DenseOperator operator = DenseOperator.of(Spectra.with(n, graded, 3));
        RandomStream stream = RandomStream.of(9);
        double[] factors =
                IntStream.range(0, n).mapToDouble(k -> stream.nextDouble(1, 3)).toArray();
        DenseOperator near = DenseOperator.of(Spectra.with(n, k -> factors[k] / graded.applyAsDouble(k), 3));
        Counted counted = new Counted(operator);
        PreconditionedEigenvalues sharp = new PreconditionedEigenvalues(1e-13, 2000, 5).inBlocksOf(block);
        Eigenpair pair = sharp.smallest(counted, near, 0);
        assertThat(pair.value()).isEqualTo(1e-8, within(1e-13));
        assertThat(counted.products).isLessThanOrEqualTo(40 * block);
    }

    @Test
    void randomMatricesOfAllKindsAgreeWithLapack() {
        RandomStream stream = RandomStream.of(17);
        for (int draw = 0; draw < 12; draw++) {
            int n = 41 + stream.nextInt(60);
            Matrix factor = Matrix.generate(n, 1 + stream.nextInt(2 * n), (i, k) -> stream.nextGaussian());
            DenseOperator gram =
                    DenseOperator.of(GramProduct.of(RowSource.of(factor)).full());
            DenseOperator other = DenseOperator.of(Spectra.with(n, k -> 1 + k % 7, draw));
            Eigenpair dense = DenseEigenvalues.smallest(gram);
            Eigenpair found = SEARCH.inBlocksOf(1 + draw % 3).smallest(gram, other, gram.productError());
            assertThat(Math.abs(dense.value() - found.value()))
                    .isLessThanOrEqualTo(dense.errorBound() + found.errorBound());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutPreconditioner")
    void theSameSeedGivesTheSameBits(String name, int n, IntToDoubleFunction values) {
        DenseOperator operator = DenseOperator.of(Spectra.with(n, values, 1));
        Eigenpair first = SEARCH.smallest(operator, new Multiple(n, 1), 0);
        SEARCH.smallest(DenseOperator.of(Spectra.with(45, k -> k, 9)), new Multiple(45, 1), 0);
        Eigenpair again = new PreconditionedEigenvalues(TOLERANCE, 20_000, 5).smallest(operator, new Multiple(n, 1), 0);
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(again.vector()).isEqualTo(first.vector());
    }

    /** Only the direction of T's products counts, and where they are useless the residual itself takes their place. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200, 0, Double.NaN})
    void thePreconditionersSizeDoesNotMatter(double factor) {
        DenseOperator operator = DenseOperator.of(Spectra.with(150, k -> 1 + k, 1));
        Eigenpair plain = SEARCH.smallest(operator, new Multiple(150, 1), 0);
        Eigenpair scaled = SEARCH.smallest(operator, new Multiple(150, factor), 0);
        assertThat(scaled.value()).isEqualTo(plain.value(), within(1e-12));
    }

    @Test
    void theZeroOperatorHasZero() {
        Eigenpair pair = SEARCH.smallest(new Multiple(100, 0), new Multiple(100, 1), 0);
        assertThat(pair.value()).isZero();
        assertThat(pair.residual()).isZero();
    }

    @Test
    void withoutPreconditionerAGradedSpectrumIsTooMuch() {
        DenseOperator graded = DenseOperator.of(Spectra.with(120, k -> Math.pow(10, -12 + 12 * k / 119.0), 1));
        assertThatThrownBy(() ->
                        new PreconditionedEigenvalues(TOLERANCE, 1000, 5).smallest(graded, new Multiple(120, 1), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after about 1000 products; got ");
    }

    @Test
    void tooFewProductsAreAnError() {
        DenseOperator hard = DenseOperator.of(Spectra.with(400, k -> Math.pow(k / 399.0, 8), 1));
        assertThatThrownBy(() -> new PreconditionedEigenvalues(1e-14, 30, 5).smallest(hard, new Multiple(400, 1), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("smallest eigenvalue of an operator on 400 dimensions: required a residual of"
                        + " 1.0E-14·‖H‖ after about 30 products; got ")
                .hasMessageEndingWith("·‖H‖ after 30");
    }

    @Test
    void withoutAResidualNoneIsReported() {
        PreconditionedEigenvalues atOnce = new PreconditionedEigenvalues(1e-14, 5, 1);
        assertThatThrownBy(() -> atOnce.smallest(new Multiple(100, 1), new Multiple(100, 1), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(
                        "required a residual of 1.0E-14·‖H‖ after about 5 products; got Infinity·‖H‖ after 5");
    }

    /** Products that are off by 10⁻¹⁰‖H‖, each time otherwise: no residual formed anew is below that. */
    @Test
    void roundingThatIsTooLargeEndsTheSearch() {
        DenseOperator exact = DenseOperator.of(Spectra.with(100, k -> 1 + k, 1));
        RandomStream noise = RandomStream.of(4);
        SymmetricOperator rough = new SymmetricOperator() {
            @Override
            public int size() {
                return 100;
            }

            @Override
            public void multiply(double[] in, double[] out) {
                exact.multiply(in, out);
                for (int i = 0; i < out.length; i++) {
                    out[i] += 1e-8 * noise.nextGaussian();
                }
            }
        };
        assertThatThrownBy(() -> new PreconditionedEigenvalues(1e-12, 600, 5).smallest(rough, new Multiple(100, 1), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("required a residual of 1.0E-12·‖H‖ after about 600 products; got ");
    }

    @Test
    void settingsMustBeSensible() {
        assertThatThrownBy(() -> new PreconditionedEigenvalues(0, 10, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("tolerance: required a number from 1e-15 to 0.1; got 0.0");
        assertThatThrownBy(() -> new PreconditionedEigenvalues(1e-3, 0, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("products: required at least 1; got 0");
        assertThatThrownBy(() -> SEARCH.inBlocksOf(0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("block: required from 1 to 1000 vectors; got 0");
        assertThatThrownBy(() -> SEARCH.smallest(new Multiple(50, 1), new Multiple(60, 1), 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("preconditioner: required one on 50 dimensions, as H; got 60 dimensions");
        assertThatThrownBy(() -> SEARCH.smallest(new Multiple(50, Double.NaN), new Multiple(50, 1), 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("operator: required products of finite norm; got norm NaN");
    }
}
