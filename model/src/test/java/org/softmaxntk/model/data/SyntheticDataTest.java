package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class SyntheticDataTest {
    private static final RandomStream STREAM = RandomStream.of(7);

    private static Matrix inputs(String family, int n, int d) {
        return SyntheticInputs.byName(family).draw(n, d, STREAM.named(family));
    }

    private static double distance(Matrix x, int i, int j) {
        return x.rows(i, i + 1).minus(x.rows(j, j + 1)).frobeniusNorm();
    }

    @Test
    void namesLeadToFamilies() {
        assertThat(SyntheticInputs.ids())
                .containsExactly("sphere", "ball", "near-duplicates", "orthonormal", "collinear", "tiny");
        assertThat(SyntheticTargets.ids()).containsExactly("unit-ball", "one-hot");
        assertThat(SyntheticData.all())
                .hasSize(12)
                .allSatisfy(family ->
                        assertThat(SyntheticData.byName(family.name())).isEqualTo(family));
        assertThat(SyntheticData.byName("tiny"))
                .isEqualTo(new SyntheticData(SyntheticInputs.TINY, SyntheticTargets.UNIT_BALL));
    }

    @Test
    void unknownNames() {
        assertThatThrownBy(() -> SyntheticData.byName("cube"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "synthetic inputs: required one of sphere, ball, near-duplicates, orthonormal, collinear, tiny; "
                                + "got \"cube\"");
        assertThatThrownBy(() -> SyntheticData.byName("ball/cold"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("synthetic targets: required one of unit-ball, one-hot; got \"cold\"");
    }

    @Test
    void aDrawnSetHasItsShapeAndName() {
        DataSet data = SyntheticData.byName("ball/one-hot").draw(5, 3, 2, STREAM);
        assertThat(data).hasToString("ball/one-hot n=5 d_in=3 d_out=2 (5 samples, 3 inputs, 2 targets)");
        assertThat(data.scaling()).isEmpty();
    }

    @Test
    void inputsDoNotDependOnTheTargetsDrawn() {
        assertThat(SyntheticData.byName("ball/one-hot").draw(5, 3, 2, STREAM).inputs())
                .isEqualTo(SyntheticData.byName("ball/unit-ball")
                        .draw(5, 3, 4, STREAM)
                        .inputs());
    }

    @Test
    void spherePointsHaveUnitNormInEveryOrthant() {
        Matrix x = inputs("sphere", 400, 3);
        int[] orthants = new int[8];
        for (int i = 0; i < x.rows(); i++) {
            assertThat(x.rowNorm(i)).isEqualTo(1, within(4e-15));
            orthants[(x.at(i, 0) > 0 ? 1 : 0) + (x.at(i, 1) > 0 ? 2 : 0) + (x.at(i, 2) > 0 ? 4 : 0)]++;
        }
        assertThat(Arrays.stream(orthants).min().orElseThrow()).isGreaterThan(20);
    }

    @Test
    void ballPointsFillTheBall() {
        Matrix x = inputs("ball", 1000, 2);
        long inner = 0;
        for (int i = 0; i < x.rows(); i++) {
            inner += x.rowNorm(i) < Math.sqrt(0.5) ? 1 : 0;
        }
        // Half of the area: 500 ± 5 standard deviations of √250.
        assertThat(inner).isBetween(420L, 580L);
    }

    @Test
    void nearDuplicatesComeInPairs() {
        Matrix x = inputs("near-duplicates", 7, 3);
        for (int i = 0; i + 1 < 7; i += 2) {
            assertThat(distance(x, i, i + 1)).isEqualTo(1e-6, within(1e-14));
            assertThat(distance(x, i + 1, i + 2)).isGreaterThan(1e-3);
        }
    }

    @Test
    void aPairDrawnAtTheSpheresEdgeStaysInside() {
        // A seed found by search: the first draws 1 − 1.7·10⁻⁷, and the second lies further out.
        Matrix x = SyntheticInputs.NEAR_DUPLICATES.draw(2, 1, RandomStream.of(854_880));
        assertThat(x.rowNorm(1)).isGreaterThan(x.rowNorm(0)).isGreaterThan(1 - 2e-6);
        InTheBall.assertRows(x);
    }

    @Test
    void nearlyParallelDrawsAreMadeOrthogonalToo() {
        // Among a thousand pairs in the plane some are parallel to 10⁻³, which costs one pass three digits.
        for (int seed = 0; seed < 1000; seed++) {
            Matrix x = SyntheticInputs.ORTHONORMAL.draw(2, 2, RandomStream.of(seed));
            assertThat(x.at(0, 0) * x.at(1, 0) + x.at(0, 1) * x.at(1, 1)).isEqualTo(0, within(1e-15));
        }
    }

    @Test
    void orthonormalRowsAreOrthonormal() {
        Matrix x = inputs("orthonormal", 6, 6);
        Matrix identity = Matrix.generate(6, 6, (i, j) -> i == j ? 1 : 0);
        assertThat(x.times(x.transpose()).minus(identity).maxAbsolute()).isLessThan(1e-14);
        assertThatThrownBy(() -> inputs("orthonormal", 4, 3))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("orthonormal inputs: required n ≤ d; got n = 4, d = 3");
    }

    @Test
    void collinearInputsAreDistinctNonzeroPointsOfOneLine() {
        Matrix x = inputs("collinear", 9, 3);
        double[] last = x.row(8);
        for (int i = 0; i < 9; i++) {
            assertThat(x.at(i, 0) * last[1] - x.at(i, 1) * last[0]).isEqualTo(0, within(1e-15));
            assertThat(x.at(i, 0) * last[2] - x.at(i, 2) * last[0]).isEqualTo(0, within(1e-15));
            assertThat(x.rowNorm(i)).isGreaterThan(0.02);
            if (i > 0) {
                // Cells of width 2/9, drawn from their part [0.6, 0.9): neighbours at least 0.7 cells apart.
                assertThat(distance(x, i, i - 1)).isGreaterThan(0.7 * 2 / 9 - 1e-12);
            }
        }
    }

    @Test
    void tinyInputsAreTiny() {
        Matrix x = inputs("tiny", 50, 4);
        for (int i = 0; i < 50; i++) {
            assertThat(x.rowNorm(i)).isBetween(0.499999e-8, 1e-8);
        }
    }

    @Test
    void oneHotTargetsHaveASingleOne() {
        Matrix y = SyntheticTargets.ONE_HOT.draw(200, 3, STREAM);
        assertThat(y.transpose().times(y).at(0, 1)).isZero();
        for (int i = 0; i < 200; i++) {
            assertThat(y.row(i)).containsOnly(0, 1);
            assertThat(y.rowNorm(i)).isEqualTo(1);
        }
        for (int k = 0; k < 3; k++) {
            assertThat(y.transpose().rowNorm(k)).isGreaterThan(6);
        }
    }

    @Test
    void shapesArePositive() {
        assertThatThrownBy(() -> inputs("ball", 0, 3))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("ball inputs: required n ≥ 1 and d ≥ 1; got n = 0, d = 3");
        assertThatThrownBy(() -> inputs("near-duplicates", 1, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SyntheticTargets.ONE_HOT.draw(1, 0, STREAM))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("one-hot targets: required n ≥ 1 and d ≥ 1; got n = 1, d = 0");
        assertThatThrownBy(() -> SyntheticTargets.UNIT_BALL.draw(0, 1, STREAM)).isInstanceOf(InvalidInput.class);
    }
}
