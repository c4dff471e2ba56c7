package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class AutomaticDerivativesTest {
    private final ReferenceCase plain = ReferenceCase.of(1);

    @Test
    void gradientFormulaIsTheDerivativeOfTheLoss() {
        Precision<Dfp> precision = Precision.digits(30);
        Matrix formula =
                plain.in(precision).gradient(precision.lift(plain.targets())).toMatrix();
        Matrix automatic =
                AutomaticDerivatives.gradient(plain.weights(), plain.signs(), plain.inputs(), plain.targets());
        assertThat(automatic.minus(formula).frobeniusNorm()).isLessThan(1e-14 * formula.frobeniusNorm());
    }

    @Test
    void jacobianFormulaIsTheDerivativeOfTheOutputs() {
        Matrix formula = plain.in(Precision.digits(30)).jacobian().toMatrix();
        Matrix automatic = AutomaticDerivatives.jacobian(plain.weights(), plain.signs(), plain.inputs());
        assertThat(automatic.minus(formula).frobeniusNorm()).isLessThan(1e-14 * formula.frobeniusNorm());
    }

    @Test
    void lineCarriesTheFirstTwoDerivativesOfTheLoss() {
        DerivativeStructure loss = lossAlong(2);
        assertThat(loss.getValue()).isCloseTo(lossAt("0"), within(1e-13 * loss.getValue()));
        assertThat(loss.getPartialDerivative(1)).isCloseTo(slope(), within(1e-13 * Math.abs(slope())));
        assertThat(loss.getPartialDerivative(2)).isCloseTo(curvature(), within(1e-13 * Math.abs(curvature())));
    }

    @Test
    void directionMustHaveTheShapeOfTheWeights() {
        assertThatThrownBy(() -> AutomaticDerivatives.along(
                        Matrix.zeros(2, 3), 1, plain.weights(), plain.signs(), plain.inputs()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("direction V: required a 6×3 matrix like W; got a 2×3 matrix");
    }

    @Test
    void orderMustBeSensible() {
        assertThatThrownBy(() -> lossAlong(0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("order of the derivatives: required an order from 1 to 10; got 0");
    }

    private DerivativeStructure lossAlong(int order) {
        ReferenceNetwork<DerivativeStructure> line =
                AutomaticDerivatives.along(plain.direction(), order, plain.weights(), plain.signs(), plain.inputs());
        return line.loss(line.precision().lift(plain.targets()));
    }

    /** Central differences with a step of 10⁻¹⁵ in 70 digits: right to 10⁻³⁰. */
    private double slope() {
        Dfp step = Precision.digits(70).of("1e-15");
        Dfp rise = exactLossAt("1e-15").subtract(exactLossAt("-1e-15"));
        return Precision.digits(70).toDouble(rise.divide(step.multiply(2)));
    }

    private double curvature() {
        Dfp step = Precision.digits(70).of("1e-15");
        Dfp bend = exactLossAt("1e-15")
                .add(exactLossAt("-1e-15"))
                .subtract(exactLossAt("0").multiply(2));
        return Precision.digits(70).toDouble(bend.divide(step.multiply(step)));
    }

    private double lossAt(String s) {
        return Precision.digits(70).toDouble(exactLossAt(s));
    }

    private Dfp exactLossAt(String s) {
        Precision<Dfp> precision = Precision.digits(70);
        ReferenceNetwork<Dfp> network = plain.in(precision);
        FieldTable<Dfp> offset = precision.lift(plain.direction()).times(precision.of(s));
        return network.withWeights(network.weights().plus(offset)).loss(precision.lift(plain.targets()));
    }
}
