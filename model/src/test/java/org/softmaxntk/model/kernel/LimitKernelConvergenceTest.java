package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.random.RandomStream;

/** H(W(0)) → I ⊗ K∞ like m^{−1/2}, measured: root mean square of the relative error over fixed seeds. */
class LimitKernelConvergenceTest {
    private static final double SIGMA = 0.3;
    private static final int OUTPUTS = 2;
    private static final int DRAWS = 24;
    private static final int NARROWEST = 1 << 6;
    private static final int WIDEST = 1 << 13;
    private static final Matrix INPUTS = Matrix.generate(4, 3, (i, k) -> 0.55 * Math.sin(1 + 5 * i + 2 * k));

    @ParameterizedTest
    @EnumSource
    void errorFallsLikeOneOverTheRootOfTheWidth(Activation activation) {
        Matrix limit = LimitTangentKernel.of(activation, INPUTS, SIGMA).forOutputs(OUTPUTS);
        assertThat(slope(activation, limit)).isBetween(-0.65, -0.35);
        assertThat(error(activation, limit, WIDEST)).isLessThan(0.05);
    }

    /** K∞ ⊗ I is the same matrix with rows numbered i·d_out + l: not the limit in this project's order. */
    @ParameterizedTest
    @EnumSource
    void otherOrderIsNotTheLimit(Activation activation) {
        Matrix kernel = LimitTangentKernel.of(activation, INPUTS, SIGMA).toMatrix();
        int size = INPUTS.rows() * OUTPUTS;
        Matrix wrong = Matrix.generate(
                size,
                size,
                (row, column) -> row % OUTPUTS == column % OUTPUTS ? kernel.at(row / OUTPUTS, column / OUTPUTS) : 0);
        Matrix limit = LimitTangentKernel.of(activation, INPUTS, SIGMA).forOutputs(OUTPUTS);
        double apart = wrong.minus(limit).frobeniusNorm() / wrong.frobeniusNorm();
        assertThat(apart).isGreaterThan(0.4);
        assertThat(slope(activation, wrong)).isGreaterThan(-0.1);
        assertThat(error(activation, wrong, WIDEST)).isGreaterThan(0.9 * apart);
    }

    private static double slope(Activation activation, Matrix limit) {
        SimpleRegression line = new SimpleRegression();
        for (int width = NARROWEST; width <= WIDEST; width *= 2) {
            line.addData(Math.log(width), Math.log(error(activation, limit, width)));
        }
        return line.getSlope();
    }

    /** √mean ‖H(W(0)) − limit‖²_F / ‖limit‖_F. */
    private static double error(Activation activation, Matrix limit, int width) {
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            RandomStream stream = RandomStream.of(1702).named(width + "/" + draw);
            Matrix kernel = TangentKernel.of(Initialisation.symmetric(width, INPUTS.columns(), OUTPUTS, SIGMA, stream)
                    .withActivation(activation)
                    .forward(INPUTS));
            double distance = kernel.minus(limit).frobeniusNorm();
            sum += distance * distance;
        }
        return Math.sqrt(sum / DRAWS) / limit.frobeniusNorm();
    }
}
