package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;

class BlockwiseKernelTest {
    private final NetworkPass pass =
            KernelCase.of(Activation.SOFTMAX, 17, 4, 3, 60, 5).pass();
    private final Matrix kernel = TangentKernel.of(pass);
    private final BlockwiseKernel blockwise = TangentKernel.blockwise(pass);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 24, 50, 51, 400})
    void blocksCoverTheLowerHalfWithTheSameBits(int side) {
        double[] covered = new double[51 * 51];
        Arrays.fill(covered, Double.NaN);
        blockwise.forEachBlock(side, (fromRow, fromColumn, block) -> {
            for (int i = 0; i < block.rows(); i++) {
                for (int j = 0; j < block.columns(); j++) {
                    int at = (fromRow + i) * 51 + fromColumn + j;
                    assertThat(covered[at]).isNaN();
                    covered[at] = block.at(i, j);
                }
            }
        });
        for (int a = 0; a < 51; a++) {
            for (int b = 0; b <= a; b++) {
                assertThat(covered[a * 51 + b]).isEqualTo(kernel.at(a, b));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void reductionsAgreeWithTheDenseKernel(Activation activation) {
        // More than one block, on and beside the diagonal.
        NetworkPass large = KernelCase.of(activation, 511, 3, 2, 6, 9).pass();
        Matrix dense = TangentKernel.of(large);
        BlockwiseKernel blocks = TangentKernel.blockwise(large);
        double norm = dense.frobeniusNorm();
        assertThat(blocks.size()).isEqualTo(1022);
        assertThat(blocks.frobeniusNorm()).isEqualTo(norm, within(1e-12 * norm));
        assertThat(blocks.trace()).isEqualTo(dense.trace(), within(1e-12 * dense.trace()));
        double[] rowSums = new double[1022];
        double largest = 0;
        for (int a = 0; a < 1022; a++) {
            rowSums[a] = Arrays.stream(dense.row(a)).sum();
            largest =
                    Math.max(largest, Arrays.stream(dense.row(a)).map(Math::abs).sum());
        }
        assertThat(blocks.rowSums()).containsExactly(rowSums, within(1e-11 * norm));
        assertThat(blocks.maxAbsoluteRowSum()).isEqualTo(largest, within(1e-11 * norm));
    }

    @Test
    void aBlockHasASide() {
        assertThatThrownBy(() -> blockwise.forEachBlock(0, (row, column, block) -> {}))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("side of a block: required at least 1; got 0");
    }
}
