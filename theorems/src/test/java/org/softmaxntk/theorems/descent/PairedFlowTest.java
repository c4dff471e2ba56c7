package org.softmaxntk.theorems.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.training.GradientFlow;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;

/** The flow in the coordinates of its pairs against the model's flow of the weights, and against the one in digits. */
class PairedFlowTest {
    private static final Digits DIGITS = Digits.of(32);

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 1e-3, 1e-7})
    void outputsAreThoseOfTheModelsFlow(double scaledTime) {
        DescentRun given = run(scaledTime);
        Matrix outputs = new GradientFlow(1e-12, new SquaredLoss())
                .run(given.network(), given.data().inputs(), given.data().targets(), List.of(given.stepSize()))
                .points()
                .get(0)
                .outputs();
        assertThat(outputs(given).minus(outputs).frobeniusNorm()).isLessThan(1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 1e-3, 1e-7})
    void errorsAreBoundedInProportionToTheWay(double scaledTime) {
        DescentRun given = run(scaledTime);
        PairedFlow flow = PairedFlow.of(PairedStart.of(given), given.stepSize(), 10);
        ReferenceRun start = ReferenceRun.of(given, 1, DIGITS);
        FieldTable<Dfp> exact = ReferenceFlow.of(given, start, DIGITS.number(given.stepSize()), DIGITS)
                .outputs();
        double way = exact.frobeniusNorm().toDouble();
        double lipschitz = 10;
        double off = DIGITS.lift(outputs(given)).minus(exact).frobeniusNorm().toDouble();
        assertThat(off).isLessThan(lipschitz * flow.error() + 1e-15 * way);
        assertThat(flow.error()).isPositive().isLessThan(1e-9 * way);
    }

    private static Matrix outputs(DescentRun given) {
        PairedStart start = PairedStart.of(given);
        return PairedFlow.of(start, given.stepSize(), 10)
                .end()
                .signMeans()
                .times(start.width())
                .middles();
    }

    private static DescentRun run(double scaledTime) {
        RandomInstances instance = RandomInstances.small(3);
        return new DescentRun(
                instance.data(),
                instance.network(),
                scaledTime / instance.network().width(),
                1);
    }
}
