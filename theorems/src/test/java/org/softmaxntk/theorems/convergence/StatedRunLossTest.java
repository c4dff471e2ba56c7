package org.softmaxntk.theorems.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides.Order;
import org.softmaxntk.theorems.given.StatedRun;

class StatedRunLossTest {
    private static StatedRun run(double x, double y, int width, double epsilon) {
        DataSet data = DataSet.of("one", Matrix.of(new double[][] {{x}}), Matrix.of(new double[][] {{y}}));
        return new StatedRun(data, width, epsilon, 0.1);
    }

    /** The scalar step that the enclosure is about: θ⁺ = θ − (k/m)·(m tanh θ − y)/cosh²θ, k = ηmλ. */
    private static double stepped(double theta, double k, double width, double y) {
        double t = Math.tanh(theta);
        return theta - k / width * (width * t - y) * (1 - t * t);
    }

    /** Descent on a whole network, from weights at 0, is that recursion. */
    @Test
    void theRunIsAScalarRecursion() {
        int m = 4;
        double x = 0.8;
        double y = -0.9;
        double eta = 0.05;
        Matrix inputs = Matrix.of(new double[][] {{x * 0.6, x * 0.8}});
        Matrix targets = Matrix.of(new double[][] {{y}});
        SoftmaxNetwork network =
                new SoftmaxNetwork(Matrix.zeros(m, 2), Matrix.generate(m, 1, (r, l) -> r % 2 == 0 ? 1 : -1));
        GradientDescent descent = new GradientDescent(eta, new SquaredLoss());
        double theta = 0;
        for (int step = 0; step < 50; step++) {
            network = descent.step(ForwardPass.of(network, inputs), targets);
            theta = stepped(theta, eta * m * x * x, m, y);
            assertThat(ForwardPass.of(network, inputs).outputs().at(0, 0))
                    .isCloseTo(m * Math.tanh(theta), within(1e-13));
        }
    }

    /** Six million steps, one by one, end inside the enclosure, up to the rounding of so many. */
    @Test
    void theTheoremsOwnRunEndsWhereTheEnclosureSays() {
        StatedRun run = run(1, 1, 400_000_000, 0.5);
        double k = 0.1 * Math.exp(-16);
        long steps = (long) Math.ceil(Math.exp(16) * Math.log(2));
        double theta = 0;
        for (long step = 0; step < steps; step++) {
            theta = stepped(theta, k, run.width(), 1);
        }
        double v = run.width() * Math.tanh(theta) - 1;
        Enclosure loss = new StatedRunLoss(run, 1).inDoubles().measured();
        assertThat(loss.lnUpper() - loss.lnLower()).isLessThan(1e-6);
        assertThat(Math.log(v * v)).isCloseTo(loss.lnMiddle(), within(1e-6));
        assertThat(v * v).isCloseTo(Math.pow(0.5, 0.2), within(1e-6)).isGreaterThan(run.targetLoss());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 400000000, 0.01", "0.3, -0.7, 2, 0.5", "1e-8, 0.2, 10, 1e-6", "-1, 1, 2000000000, 0.999"})
    void bothArithmeticsEncloseOneLoss(double x, double y, int width, double epsilon) {
        StatedRunLoss loss = new StatedRunLoss(run(x, y, width, epsilon), 20);
        assertThat(loss.inDoubles().contradicts(loss.inDigits(Digits.of(40)))).isFalse();
        assertThat(loss.inDigits(Digits.of(40)).order()).isEqualTo(Order.WITHIN);
    }

    @Test
    void aTargetOfZeroIsReachedAtOnce() {
        StatedRunLoss loss = new StatedRunLoss(run(1, 0, 4, 0.5), 1);
        assertThat(loss.inDoubles().measured().lnUpper()).isLessThan(-1e300);
        assertThat(loss.inDigits(Digits.of(32)).order()).isEqualTo(Order.WITHIN);
    }

    /** e^{18}ln²10 = 3.48·10⁸. */
    @Test
    void theWidthAskedForFitsAnInt() {
        assertThat(new StatedRunLoss(run(1, 1, 348_200_000, 0.1), 1).widthGap().status())
                .isEqualTo(PremiseGap.Status.MET);
        assertThat(new StatedRunLoss(run(1, 1, 348_000_000, 0.1), 1).widthGap().status())
                .isEqualTo(PremiseGap.Status.EXTRAPOLATED);
        assertThat(new StatedRunLoss(run(0.1, 1, 348_100_000, 0.1), 1)
                        .widthGap()
                        .decades()
                        .get("m"))
                .isCloseTo(4, within(1e-3));
    }
}
