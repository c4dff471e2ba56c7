package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;

class InverseLimitKernelTest {
    private static final Matrix INPUTS = Matrix.generate(6, 4, (i, k) -> 0.5 * Math.sin(1 + 5 * i + i * k + 2 * k));

    @ParameterizedTest
    @EnumSource
    void undoesTheLimitKernel(Activation activation) {
        LimitTangentKernel limit = LimitTangentKernel.of(activation, INPUTS, 1);
        InverseLimitKernel inverse = InverseLimitKernel.of(limit, 3);
        Matrix product = limit.forOutputs(3).times(matrix(inverse));
        assertThat(inverse.ridge()).isZero();
        assertThat(product.minus(identity(18)).maxAbsolute()).isLessThan(1e-11);
    }

    /** The same input twice, and a zero one. */
    @ParameterizedTest
    @EnumSource
    void aSingularKernelGetsARidge(Activation activation) {
        Matrix inputs = Matrix.generate(
                4, 2, (i, k) -> i == 3 ? 0 : INPUTS.at(Math.max(i, 1), k)); // rows 0 and 1 are equal, row 3 is 0
        LimitTangentKernel limit = LimitTangentKernel.of(activation, inputs, 1);
        InverseLimitKernel inverse = InverseLimitKernel.of(limit, 2);
        assertThat(inverse.ridge())
                .isPositive()
                .isLessThanOrEqualTo(1e-12 * limit.toMatrix().trace());
        Matrix solved = matrix(inverse);
        for (int row = 0; row < solved.rows(); row++) {
            assertThat(solved.at(row, row)).isPositive().isFinite();
        }
    }

    @Test
    void numbersMustBeSensible() {
        LimitTangentKernel zero = LimitTangentKernel.of(Activation.SOFTMAX, Matrix.zeros(2, 3), 1);
        assertThatThrownBy(() -> InverseLimitKernel.of(zero, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("limit kernel: required a positive trace within the range of doubles; got 0.0");
        LimitTangentKernel limit = LimitTangentKernel.of(Activation.SOFTMAX, INPUTS, 1);
        assertThatThrownBy(() -> InverseLimitKernel.of(limit, 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("d_out: required at least 1; got 0");
    }

    private static Matrix matrix(InverseLimitKernel inverse) {
        double[][] columns = new double[inverse.size()][inverse.size()];
        for (int j = 0; j < columns.length; j++) {
            double[] unit = new double[columns.length];
            unit[j] = 1;
            Arrays.fill(columns[j], Double.NaN);
            inverse.multiply(unit, columns[j]);
        }
        return Matrix.of(columns).transpose();
    }

    private static Matrix identity(int n) {
        return Matrix.generate(n, n, (i, j) -> i == j ? 1 : 0);
    }
}
