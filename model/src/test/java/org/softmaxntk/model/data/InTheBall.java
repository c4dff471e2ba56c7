package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.softmaxntk.model.linear.Matrix;

/** Asserts ‖row‖₂ ≤ 1 without slack: exactly, and as anyone would compute it. */
final class InTheBall {
    private InTheBall() {}

    static void assertRows(Matrix rows) {
        for (int i = 0; i < rows.rows(); i++) {
            double forwards = 0;
            double backwards = 0;
            BigDecimal exact = BigDecimal.ZERO;
            for (int k = 0; k < rows.columns(); k++) {
                double up = rows.at(i, k);
                double down = rows.at(i, rows.columns() - 1 - k);
                forwards += up * up;
                backwards = Math.fma(down, down, backwards);
                exact = exact.add(new BigDecimal(up).pow(2));
            }
            assertThat(exact).as("exact, row %d", i).isLessThanOrEqualTo(BigDecimal.ONE);
            assertThat(Math.sqrt(forwards)).as("plain, row %d", i).isLessThanOrEqualTo(1);
            assertThat(Math.sqrt(backwards)).as("fused, row %d", i).isLessThanOrEqualTo(1);
            assertThat(rows.rowNorm(i)).as("rowNorm, row %d", i).isLessThanOrEqualTo(1);
        }
    }
}
