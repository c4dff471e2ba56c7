package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.perturbation.KernelRankBound;

class HypothesesTest {
    private static final SoftmaxNetwork PAIRED = RandomInstances.small(1).network();

    private static NetworkOnData on(Matrix inputs) {
        SoftmaxNetwork network =
                new SoftmaxNetwork(Matrix.zeros(2, inputs.columns()), Matrix.of(new double[][] {{1}, {-1}}));
        return new NetworkOnData(DataSet.of("data", inputs, Matrix.zeros(inputs.rows(), 1)), network);
    }

    private static MovedWeights movedBy(double radius) {
        return new MovedWeights(RandomInstances.small(1).data(), PAIRED, PAIRED, radius);
    }

    @Test
    void pairedStart() {
        Hypothesis<NetworkOnData> hypothesis = Hypotheses.pairedStart();
        NetworkOnData paired = RandomInstances.small(1).plain();
        NetworkOnData other =
                RandomInstances.independent("sphere", 3, 2, 2, 7, 1, 1).plain();
        assertThat(hypothesis.id()).isEqualTo("paired-start");
        assertThat(hypothesis.required()).isEqualTo("neurons 2r and 2r+1 share their weights and carry opposite signs");
        assertThat(hypothesis.met().test(paired)).isTrue();
        assertThat(hypothesis.met().test(other)).isFalse();
        assertThat(hypothesis.found().apply(other)).isEqualTo("a network of 7 neurons that are not so paired");
    }

    /** Four neurons whose signs are the rows of a Hadamard matrix but for its first column: no two are opposite. */
    @Test
    void balancedStart() {
        Hypothesis<NetworkOnData> hypothesis = Hypotheses.balancedStart();
        Matrix signs = Matrix.of(new double[][] {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}});
        SoftmaxNetwork balanced = new SoftmaxNetwork(Matrix.of(new double[][] {{0.0}, {-0.0}, {0}, {0}}), signs);
        SoftmaxNetwork apart = new SoftmaxNetwork(Matrix.of(new double[][] {{0}, {0}, {0}, {1}}), signs);
        DataSet data = DataSet.of("one", Matrix.of(new double[][] {{1}}), Matrix.zeros(1, 3));
        assertThat(hypothesis.id()).isEqualTo("balanced-start");
        assertThat(hypothesis.met().test(RandomInstances.small(1).plain())).isTrue();
        assertThat(hypothesis.met().test(new NetworkOnData(data, balanced))).isTrue();
        assertThat(balanced.isPaired()).isFalse();
        assertThat(hypothesis.met().test(new NetworkOnData(data, apart))).isFalse();
        assertThat(hypothesis.found().apply(new NetworkOnData(data, apart)))
                .isEqualTo("a network of 4 neurons that do not balance");
    }

    @Test
    void smallRadius() {
        Hypothesis<MovedWeights> hypothesis = Hypotheses.smallRadius();
        assertThat(hypothesis.id()).isEqualTo("small-radius");
        assertThat(hypothesis.required()).isEqualTo("0 < R < 0.01, with R ≥ max_r ‖w_r − w̃_r‖₂");
        assertThat(hypothesis.met().test(movedBy(Double.MIN_VALUE))).isTrue();
        assertThat(hypothesis.met().test(movedBy(Math.nextDown(0.01)))).isTrue();
        assertThat(hypothesis.met().test(movedBy(0))).isFalse();
        assertThat(hypothesis.met().test(movedBy(0.01))).isFalse();
        assertThat(hypothesis.met().test(movedBy(Double.NaN))).isFalse();
        assertThat(hypothesis.found().apply(movedBy(0.02))).isEqualTo("R = 0.02");
    }

    @Test
    void halfOddRadius() {
        Hypothesis<MovedWeights> hypothesis = Hypotheses.halfOddRadius();
        assertThat(hypothesis.id()).isEqualTo("half-odd-radius");
        assertThat(hypothesis.required()).isEqualTo("the odd parts of the move satisfy ‖o_r‖ ≤ R ≤ 0.5");
        assertThat(hypothesis.met().test(comingApartBy(0.49))).isTrue();
        assertThat(hypothesis.met().test(comingApartBy(0.51))).isFalse();
        assertThat(hypothesis.found().apply(comingApartBy(2))).startsWith("odd radius 2.0");
    }

    /** Moves the two of every pair by ±distance, and all neurons by 3. */
    private static MovedWeights comingApartBy(double distance) {
        Matrix step = Matrix.generate(6, 2, (r, k) -> k == 0 ? 3 : r % 2 == 0 ? distance : -distance);
        SoftmaxNetwork moved = PAIRED.withWeights(PAIRED.hiddenWeights().plus(step));
        return MovedWeights.between(RandomInstances.small(1).data(), PAIRED, moved);
    }

    @Test
    void unitInputs() {
        Hypothesis<NetworkOnData> hypothesis = Hypotheses.unitInputs();
        assertThat(hypothesis.id()).isEqualTo("unit-inputs");
        assertThat(hypothesis.required()).isEqualTo("‖x_i‖₂ ≤ 1 for every i");
        assertThat(hypothesis.met().test(on(Matrix.of(new double[][] {{0.6, 0.8}, {0, 0}}))))
                .isTrue();
        NetworkOnData outside = on(Matrix.of(new double[][] {{0.6, 0.8}, {3, 4}}));
        assertThat(hypothesis.met().test(outside)).isFalse();
        assertThat(hypothesis.found().apply(outside)).isEqualTo("max ‖x_i‖ = 5.0");
    }

    @Test
    void unitInputsForgiveTheRoundingOfANormAndNoMore() {
        Hypothesis<NetworkOnData> hypothesis = Hypotheses.unitInputs();
        double justAbove = 1 + 0x1p-52;
        assertThat(hypothesis.met().test(on(Matrix.of(new double[][] {{justAbove}}))))
                .isTrue();
        double above = 1 + 8 * 0x1p-52;
        assertThat(hypothesis.met().test(on(Matrix.of(new double[][] {{above}}))))
                .isFalse();
    }

    @Test
    void positiveScale() {
        Hypothesis<DrawnStart> hypothesis = Hypotheses.positiveScale();
        assertThat(hypothesis.id()).isEqualTo("positive-scale");
        assertThat(hypothesis.required()).isEqualTo("σ > 0");
        assertThat(hypothesis.met().test(drawnWith(Double.MIN_VALUE))).isTrue();
        assertThat(hypothesis.met().test(drawnWith(0))).isFalse();
        assertThat(hypothesis.found().apply(drawnWith(0))).isEqualTo("σ = 0.0");
    }

    private static DrawnStart drawnWith(double sigma) {
        return RandomInstances.paired("sphere", 3, 2, 2, 6, sigma, 1).as(DrawnStart.class, 0.1);
    }

    @Test
    void narrowNetwork() {
        Hypothesis<NetworkOnData> hypothesis =
                new KernelRankBound().hypotheses().get(1);
        NetworkOnData narrow =
                RandomInstances.paired("sphere", 4, 2, 1, 2, 1, 1).plain();
        NetworkOnData justNot =
                RandomInstances.paired("sphere", 4, 2, 1, 4, 1, 1).plain();
        assertThat(hypothesis.id()).isEqualTo("narrow-network");
        assertThat(hypothesis.required()).isEqualTo("m·d_in < 2N");
        assertThat(hypothesis.met().test(narrow)).isTrue();
        assertThat(hypothesis.met().test(justNot)).isFalse();
        assertThat(hypothesis.found().apply(justNot)).isEqualTo("m = 4, d_in = 2, N = 4");
    }

    @Test
    void positiveEigenvalue() {
        Hypothesis<NetworkOnData> hypothesis = Hypotheses.positiveEigenvalue();
        NetworkOnData singular =
                RandomInstances.paired("sphere", 4, 2, 1, 2, 1, 1).plain();
        assertThat(hypothesis.id()).isEqualTo("positive-eigenvalue");
        assertThat(hypothesis.required()).isEqualTo("λ = λ_min(H(W(0))) > 0, beyond its rounding error");
        assertThat(hypothesis
                        .met()
                        .test(RandomInstances.paired("orthonormal", 2, 2, 1, 8, 0.1, 1)
                                .plain()))
                .isTrue();
        assertThat(hypothesis.met().test(singular)).isFalse();
        assertThat(hypothesis.found().apply(singular)).matches("λ_min between -.+ and .+");
    }

    @Test
    void none() {
        assertThat(Hypotheses.none()).isEmpty();
    }
}
