package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class ReferenceNetworkTest {
    private static final Precision<Dfp> FIFTY = Precision.digits(50);
    private static final double FIFTY_DIGITS = 1e-50;

    private final ReferenceCase plain = ReferenceCase.of(1);

    @Test
    void doublesAndFiftyDigitsAgreeToRounding() {
        ReferenceNetwork<Decimal64> inDoubles = plain.in(Precision.doubles());
        ReferenceNetwork<Dfp> inDigits = plain.in(FIFTY);
        FieldTable<Decimal64> doubleTargets = Precision.doubles().lift(plain.targets());
        FieldTable<Dfp> targets = FIFTY.lift(plain.targets());
        assertAgree(inDoubles.logits(), inDigits.logits());
        assertAgree(inDoubles.softmax(), inDigits.softmax());
        assertAgree(inDoubles.logSoftmax(), inDigits.logSoftmax());
        assertAgree(inDoubles.signMeans(), inDigits.signMeans());
        assertAgree(inDoubles.outputs(), inDigits.outputs());
        assertAgree(inDoubles.gradient(doubleTargets), inDigits.gradient(targets));
        assertAgree(inDoubles.jacobian(), inDigits.jacobian());
        assertAgree(inDoubles.kernel(), inDigits.kernel());
        double loss = FIFTY.toDouble(inDigits.loss(targets));
        assertThat(Math.abs(inDoubles.loss(doubleTargets).getReal() - loss)).isLessThan(1e-14 * loss);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1e3, 1e5, 1e8})
    void kernelIsTheJacobiansGram(double spread) {
        ReferenceNetwork<Dfp> network = ReferenceCase.of(spread).in(FIFTY);
        FieldTable<Dfp> gram = network.jacobian().times(network.jacobian().transpose());
        Dfp width = FIFTY.of(network.weights().rows());
        assertClose(network.kernel(), gram.map(entry -> entry.divide(width)), FIFTY_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e5, 1e8})
    void moreDigitsConfirmTheDigitsPromised(double spread) {
        ReferenceCase large = ReferenceCase.of(spread);
        Precision<Dfp> hundred = Precision.digits(100);
        ReferenceNetwork<Dfp> confirmed = large.in(hundred);
        ReferenceNetwork<Dfp> network = large.in(FIFTY);
        assertClose(inDigits(hundred, network.kernel()), confirmed.kernel(), FIFTY_DIGITS);
        assertClose(
                inDigits(hundred, network.gradient(FIFTY.lift(large.targets()))),
                confirmed.gradient(hundred.lift(large.targets())),
                FIFTY_DIGITS);
    }

    /** One neuron holds all but 10⁻¹⁰⁰⁰⁰ of the mass: a − p as a difference would be 0 for it. */
    @Test
    void centredSignsSurviveSaturation() {
        Matrix weights = Matrix.of(new double[][] {{30_000}, {0}});
        Matrix signs = Matrix.of(new double[][] {{1}, {-1}});
        ReferenceNetwork<Dfp> network = ReferenceNetwork.of(FIFTY, weights, signs, Matrix.of(new double[][] {{1}}));
        // J has the entries ±2·2·S₁S₂ with S₁S₂ = e^−30000 to all digits, so H = (1/2)·2·16·e^−60000.
        double expected = -60_000 + Math.log(16);
        assertThat(FIFTY.logMagnitude(network.kernel().at(0, 0))).isEqualTo(expected, within(0x1p-50 * 60_001));
    }

    @Test
    void logSoftmaxIsTheLogarithmAndDoesNotUnderflow() {
        ReferenceNetwork<Dfp> ordinary = plain.in(FIFTY);
        assertClose(ordinary.logSoftmax(), ordinary.softmax().map(Dfp::log), FIFTY_DIGITS);
        ReferenceNetwork<Dfp> extreme = ReferenceNetwork.of(
                FIFTY,
                Matrix.of(new double[][] {{1e9}, {-1e9}}),
                Matrix.of(new double[][] {{1}, {-1}}),
                Matrix.of(new double[][] {{1}}));
        assertThat(extreme.softmax().toMatrix()).isEqualTo(Matrix.of(new double[][] {{1, 0}}));
        assertThat(extreme.logSoftmax().toMatrix()).isEqualTo(Matrix.of(new double[][] {{0, -2e9}}));
    }

    @Test
    void offsetsAreAddedInFullPrecision() {
        ReferenceNetwork<Dfp> network = plain.in(FIFTY);
        FieldTable<Dfp> tiny = FieldTable.generate(FIFTY, 6, 3, (r, k) -> FIFTY.of("1e-40"));
        FieldTable<Dfp> moved =
                network.withWeights(network.weights().plus(tiny)).weights();
        assertClose(moved.minus(network.weights()), tiny, 1e-25);
    }

    @Test
    void runTakesSteps() {
        FieldTable<Dfp> targets = FIFTY.lift(plain.targets());
        Dfp stepSize = FIFTY.of("0.01");
        ReferenceNetwork<Dfp> start = plain.in(FIFTY);
        List<ReferenceNetwork<Dfp>> path = start.run(targets, stepSize, 2);
        assertThat(path).hasSize(3);
        assertThat(path.get(0)).isSameAs(start);
        FieldTable<Dfp> byHand = start.weights().minus(start.gradient(targets).times(stepSize));
        assertClose(path.get(1).weights(), byHand, FIFTY_DIGITS);
        assertThat(path.get(2).loss(targets).lessThan(start.loss(targets))).isTrue();
    }

    @Test
    void shapesMustFit() {
        Matrix two = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        Matrix signs = Matrix.of(new double[][] {{1}, {-1}});
        assertThatThrownBy(() -> ReferenceNetwork.of(FIFTY, two, Matrix.of(new double[][] {{1}}), two))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("A for W, a 2×2 table: required 2 rows; got a 1×1 table");
        assertThatThrownBy(() -> ReferenceNetwork.of(FIFTY, two, signs, Matrix.of(new double[][] {{1}})))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("X for W, a 2×2 table: required 2 columns; got a 1×1 table");
        assertThatThrownBy(() -> ReferenceNetwork.of(FIFTY, two, Matrix.of(new double[][] {{1}, {0.5}}), two))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("A[1][0]: required −1 or +1; got 0.5");
    }

    private static void assertAgree(FieldTable<Decimal64> inDoubles, FieldTable<Dfp> inDigits) {
        assertClose(FIFTY.lift(inDoubles.toMatrix()), inDigits, 1e-14);
    }

    private static FieldTable<Dfp> inDigits(Precision<Dfp> precision, FieldTable<Dfp> table) {
        return FieldTable.generate(
                precision,
                table.rows(),
                table.columns(),
                (i, j) -> precision.of(table.at(i, j).toString()));
    }

    /** ‖actual − expected‖_F ≤ tolerance·‖expected‖_F. */
    private static void assertClose(FieldTable<Dfp> actual, FieldTable<Dfp> expected, double tolerance) {
        Precision<Dfp> precision = expected.precision();
        Dfp allowed = expected.frobeniusNorm().multiply(precision.of(tolerance));
        Dfp error = actual.minus(expected).frobeniusNorm();
        assertThat(precision.isGreater(error, allowed))
                .as("error %s above %s", error, allowed)
                .isFalse();
    }
}
