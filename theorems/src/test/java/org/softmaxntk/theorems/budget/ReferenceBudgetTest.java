package org.softmaxntk.theorems.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Twenty digits are off by no more than their budget, against sixty. */
class ReferenceBudgetTest {
    private static final Digits FEW = Digits.of(20);
    private static final Digits MANY = Digits.of(60);

    private static RandomInstances instance(double sigma) {
        return RandomInstances.independent("ball", 3, 3, 2, 7, sigma, Math.round(sigma));
    }

    private static FieldTable<Dfp> error(FieldTable<Dfp> few, FieldTable<Dfp> many) {
        return FieldTable.generate(
                MANY.precision(),
                many.rows(),
                many.columns(),
                (i, j) -> MANY.precision().of(few.at(i, j).toString()).subtract(many.at(i, j)));
    }

    private static void assertWithin(Dfp error, Dfp budget) {
        Dfp bound = MANY.precision().of(budget.toString());
        assertThat(error.abs().greaterThan(bound)).as("%s > %s", error, bound).isFalse();
        // Digits are cheap, but a budget that allows everything would settle nothing.
        assertThat(MANY.precision().toDouble(bound)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 20, 2e4})
    void everyErrorIsWithinItsBudget(double sigma) {
        RandomInstances instance = instance(sigma);
        ReferenceNetwork<Dfp> few = DigitsNetwork.of(FEW, instance.network(), instance.data());
        ReferenceNetwork<Dfp> many = DigitsNetwork.of(MANY, instance.network(), instance.data());
        FieldTable<Dfp> fewTargets = FEW.lift(instance.data().targets());
        FieldTable<Dfp> manyTargets = MANY.lift(instance.data().targets());
        ReferenceBudget budget = new ReferenceBudget(FEW, FastBudget.of(instance.network(), instance.data()));
        assertWithin(error(few.softmax(), many.softmax()).maxAbsolute(), FEW.roundings(budget.probabilityRoundings()));
        assertWithin(error(few.outputs(), many.outputs()).maxAbsolute(), budget.output());
        assertWithin(error(few.kernel(), many.kernel()).frobeniusNorm(), budget.kernel());
        Matrix directions = instance.directions();
        double residualNorm = many.residual(manyTargets).frobeniusNorm().toDouble();
        assertWithin(
                error(few.gradient(fewTargets), many.gradient(manyTargets)).inner(MANY.lift(directions)),
                budget.gradientAlong(slope(instance), residualNorm));
    }

    /** Long directions, where the quotient's truncation outweighs its rounding, and short ones. */
    @ParameterizedTest
    @CsvSource({"0.5, 1", "20, 1", "0.5, 15", "1, 15"})
    void aDifferenceQuotientIsWithinItsBudget(double sigma, double length) {
        RandomInstances instance = instance(sigma);
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(FEW, instance.network(), instance.data());
        FieldTable<Dfp> step = FEW.lift(instance.directions().times(length)).times(FEW.smallStep());
        FieldTable<Dfp> quotient = network.withWeights(network.weights().plus(step))
                .outputs()
                .minus(network.withWeights(network.weights().minus(step)).outputs())
                .times(FEW.number(0.5).divide(FEW.smallStep()));
        ReferenceBudget budget = new ReferenceBudget(FEW, FastBudget.of(instance.network(), instance.data()));
        assertWithin(
                error(quotient, slopes(instance, length)).maxAbsolute(), budget.outputSlope(length * slope(instance)));
    }

    /** J·vec V, n×d_out. */
    private static FieldTable<Dfp> slopes(RandomInstances instance, double length) {
        Matrix directions = instance.directions().times(length);
        int n = instance.data().samples();
        int d = directions.columns();
        FieldTable<Dfp> stacked = FieldTable.generate(
                MANY.precision(),
                directions.rows() * d,
                1,
                (row, column) -> MANY.number(directions.at(row / d, row % d)));
        FieldTable<Dfp> product = DigitsNetwork.of(MANY, instance.network(), instance.data())
                .jacobian()
                .times(stacked);
        return FieldTable.generate(
                MANY.precision(), n, instance.data().outputDimension(), (i, l) -> product.at(l * n + i, 0));
    }

    private static double slope(RandomInstances instance) {
        return instance.data().inputs().maxRowNorm() * (1 + 1e-12);
    }
}
