package org.softmaxntk.theorems.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;

/** The fast path is off by no more than its budget, against forty digits; and the budgets are no blank cheques. */
class FastBudgetTest {
    private static final List<String> FAMILIES = List.of("sphere", "ball", "near-duplicates", "collinear", "tiny");
    private static final List<Double> SIGMAS = List.of(0.0, 1e-6, 1.0, 5.0, 40.0, 1e4, 1e7);

    static Stream<Arguments> instances() {
        List<Arguments> instances = new ArrayList<>();
        for (int k = 0; k < 35; k++) {
            String family = FAMILIES.get(k % FAMILIES.size());
            double sigma = SIGMAS.get(k % SIGMAS.size());
            RandomInstances instance = k % 2 == 0
                    ? RandomInstances.paired(family, 1 + k % 4, 1 + k % 5, 1 + k % 3, 2 * (1 + k % 9), sigma, k)
                    : RandomInstances.independent(family, 1 + k % 4, 1 + k % 5, 1 + k % 3, 2 + k % 17, sigma, k);
            instances.add(Arguments.of("%s, σ = %s, seed %d".formatted(family, sigma, k), instance));
        }
        return instances.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instances")
    void everyErrorIsWithinItsBudget(String name, RandomInstances instance) {
        MeasuredErrors errors = new MeasuredErrors(instance);
        FastBudget budget = FastBudget.of(instance.network(), instance.data());
        assertThat(errors.probability()).as("S_ir").isLessThanOrEqualTo(budget.probability());
        assertThat(errors.centredSign()).as("a − p").isLessThanOrEqualTo(budget.probability());
        assertThat(errors.output()).as("F_il").isLessThanOrEqualTo(budget.output());
        assertThat(errors.kernel()).as("H").isLessThanOrEqualTo(budget.kernel(errors.fastKernel()));
        assertThat(errors.gradientAlong(instance.directions()))
                .as("gradient along a direction")
                .isLessThanOrEqualTo(budget.gradientAlong(slope(instance), errors.residualNorm()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instances")
    void everyErrorOfThePlainPathIsWithinItsBudget(String name, RandomInstances instance) {
        PlainErrors errors = new PlainErrors(instance);
        FastBudget budget = FastBudget.of(instance.network(), instance.data());
        assertThat(errors.probability()).as("S_ir").isLessThanOrEqualTo(budget.plainProbability());
        assertThat(errors.outputSlope(instance.directions()))
                .as("dF/ds")
                .isLessThanOrEqualTo(budget.outputSlope(slope(instance)));
    }

    private static double slope(RandomInstances instance) {
        return instance.data().inputs().maxRowNorm() * (1 + 1e-12);
    }

    @Test
    void budgetsAreNotAbsurd() {
        double probability = 0;
        double output = 0;
        double kernel = 0;
        double gradient = 0;
        double slope = 0;
        for (Arguments arguments : instances().toList()) {
            RandomInstances instance = (RandomInstances) arguments.get()[1];
            FastBudget budget = FastBudget.of(instance.network(), instance.data());
            MeasuredErrors errors = new MeasuredErrors(instance);
            probability = Math.max(probability, errors.probability() / budget.probability());
            output = Math.max(output, errors.output() / budget.output());
            kernel = Math.max(kernel, errors.kernel() / Math.max(budget.kernel(errors.fastKernel()), 1e-300));
            gradient = Math.max(
                    gradient,
                    errors.gradientAlong(instance.directions())
                            / budget.gradientAlong(slope(instance), errors.residualNorm()));
            slope = Math.max(
                    slope,
                    new PlainErrors(instance).outputSlope(instance.directions()) / budget.outputSlope(slope(instance)));
        }
        assertThat(probability).as("S_ir").isBetween(0.01, 1.0);
        assertThat(output).as("F_il").isBetween(1e-3, 1.0);
        assertThat(kernel).as("H").isBetween(1e-3, 1.0);
        assertThat(gradient).as("gradient").isBetween(1e-4, 1.0);
        assertThat(slope).as("dF/ds").isBetween(1e-4, 1.0);
    }

    @Test
    void budgetsAreSmallBesideWhatTheyBelongTo() {
        RandomInstances instance = RandomInstances.small(3);
        FastBudget budget = FastBudget.of(instance.network(), instance.data());
        assertThat(budget.probability()).isLessThan(1e-14);
        assertThat(budget.output() / budget.width()).isLessThan(1e-14);
        assertThat(budget.kernel(Matrix.of(new double[][] {{1}}))).isLessThan(1e-13);
        assertThat(budget.gradientAlong(1, 1) / (2 * budget.width() * budget.size()))
                .isLessThan(1e-12);
        assertThat(budget.outputSlope(1) / budget.width()).isLessThan(1e-12);
    }

    @Test
    void theSizesOfAnInstance() {
        RandomInstances instance = RandomInstances.paired("sphere", 3, 2, 4, 6, 2, 9);
        FastBudget budget = FastBudget.of(instance.network(), instance.data());
        assertThat(budget.width()).isEqualTo(6);
        assertThat(budget.samples()).isEqualTo(3);
        assertThat(budget.inputDimension()).isEqualTo(2);
        assertThat(budget.outputDimension()).isEqualTo(4);
        assertThat(budget.size()).isEqualTo(12);
        double product = instance.network().hiddenWeights().maxRowNorm()
                * instance.data().inputs().maxRowNorm();
        assertThat(budget.largestLogit()).isEqualTo(product);
        assertThat(budget.withLargestLogit(5)).isEqualTo(new FastBudget(6, 3, 2, 4, 5, budget.largestInput()));
    }

    @Test
    void largerLogitsCostMore() {
        FastBudget budget = new FastBudget(4, 2, 3, 1, 1, 1);
        assertThat(budget.probability()).isCloseTo(20 * FastBudget.U, within(1e-30));
        FastBudget large = budget.withLargestLogit(0x1p53);
        assertThat(large.probability()).isEqualTo(20 * FastBudget.U + 72 * FastBudget.U);
        assertThat(large.plainProbability()).isGreaterThan(1);
    }

    /** For the reader of a failure: what forty digits are, here. */
    @Test
    void fortyDigitsAreEnoughToMeasureDoubles() {
        Digits digits = Digits.of(40);
        Dfp error = new ReferenceBudget(digits, new FastBudget(20, 4, 5, 3, 1e9, 1)).kernel();
        assertThat(digits.precision().toDouble(error)).isLessThan(1e-20);
    }
}
