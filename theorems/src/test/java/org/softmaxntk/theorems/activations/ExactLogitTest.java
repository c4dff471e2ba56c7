package org.softmaxntk.theorems.activations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;

class ExactLogitTest {
    private static ExactLogit logit(double[] weights, double... input) {
        return new ExactLogit(Matrix.of(new double[][] {weights}), Matrix.of(new double[][] {input}));
    }

    @Test
    void zeroIsNotPositive() {
        assertThat(logit(new double[] {0, 0}, 0.6, 0.8).isPositive(0, 0)).isFalse();
        assertThat(logit(new double[] {0.8, -0.6}, 0.6, 0.8).isPositive(0, 0)).isFalse();
    }

    /** 0.1·0.3 − 0.3·0.1 is 0; with the next double in one place it is about 10⁻¹⁸. */
    @Test
    void signsAreRightWhereAPlainInnerProductIsRounding() {
        assertThat(logit(new double[] {0.1, -0.3}, Math.nextUp(0.3), 0.1).isPositive(0, 0))
                .isTrue();
        assertThat(logit(new double[] {0.1, -0.3}, Math.nextDown(0.3), 0.1).isPositive(0, 0))
                .isFalse();
        assertThat(logit(new double[] {1e-200}, 1e-200).isPositive(0, 0)).isTrue();
        assertThat(logit(new double[] {1e-200}, -1e-200).isPositive(0, 0)).isFalse();
    }

    @Test
    void theBoundaryBelongsToItsNeighbourhood() {
        ExactLogit logit = logit(new double[] {3, 0}, 0, 4);
        assertThat(logit.isWithin(0, 0, 0)).isTrue();
        ExactLogit along = logit(new double[] {0.6, 0.8}, 3, 4);
        double product = 5; // ⟨w, x⟩ is within 10⁻¹⁵ of it, and ‖x‖ = 5
        assertThat(along.isWithin(product / 5 * (1 + 1e-15), 0, 0)).isTrue();
        assertThat(along.isWithin(product / 5 * (1 - 1e-15), 0, 0)).isFalse();
        assertThat(logit(new double[] {1}, 7).isWithin(1, 0, 0)).isTrue();
        assertThat(logit(new double[] {1}, 7).isWithin(Math.nextDown(1.0), 0, 0))
                .isFalse();
        assertThat(logit(new double[] {-1}, 7).isWithin(1, 0, 0)).isTrue();
    }
}
