package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceNetwork;

/** The reference in 40 digits against the golden values: every digit they have, but for the last few. */
class ReferenceGoldenTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);
    private static final double THIRTY_DIGITS = 1e-30;

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void everyTableAgrees(GoldenCase golden) {
        ReferenceNetwork<Dfp> network = network(golden);
        FieldTable<Dfp> targets = PRECISION.lift(golden.matrix("Y"));
        FieldTable<Dfp> kernel = network.kernel();
        assertThat(Discrepancy.entrywise(network.softmax(), golden.table(PRECISION, "softmax")))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.ofScale(
                        network.outputs(),
                        golden.table(PRECISION, "F"),
                        network.weights().rows()))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.ofNumber(network.loss(targets), golden.number(PRECISION, "loss"), PRECISION))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.ofNorm(network.gradient(targets), golden.table(PRECISION, "gradient")))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.ofNorm(kernel, golden.table(PRECISION, "kernel")))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.ofNumber(kernel.frobeniusNorm(), golden.number(PRECISION, "kernelFrobenius"), PRECISION))
                .isLessThan(THIRTY_DIGITS);
    }

    /** tr H^k = Σ λ^k for k = 1, 2, 3. */
    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void kernelHasTheMomentsOfItsSpectrum(GoldenCase golden) {
        FieldTable<Dfp> kernel = network(golden).kernel();
        FieldTable<Dfp> eigenvalues = golden.row(PRECISION, "eigenvalues");
        FieldTable<Dfp> ofKernel = kernel;
        FieldTable<Dfp> ofSpectrum = eigenvalues;
        for (int k = 1; k <= 3; k++) {
            assertThat(Discrepancy.ofNumber(trace(ofKernel), sum(ofSpectrum), PRECISION))
                    .as("moment %d", k)
                    .isLessThan(THIRTY_DIGITS);
            ofKernel = ofKernel.times(kernel);
            FieldTable<Dfp> powers = ofSpectrum;
            ofSpectrum = FieldTable.generate(
                    PRECISION, 1, powers.columns(), (i, j) -> powers.at(i, j).multiply(eigenvalues.at(i, j)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void descentAgreesAtEveryStep(GoldenCase golden) {
        FieldTable<Dfp> targets = PRECISION.lift(golden.matrix("Y"));
        List<ReferenceNetwork<Dfp>> path =
                network(golden).run(targets, PRECISION.of(golden.number("eta")), golden.steps());
        for (int t = 0; t < golden.steps(); t++) {
            ReferenceNetwork<Dfp> network = path.get(t);
            assertThat(Discrepancy.ofNumber(network.loss(targets), golden.lossAt(PRECISION, t), PRECISION))
                    .as("loss at step %d", t)
                    .isLessThan(THIRTY_DIGITS);
            assertThat(Discrepancy.ofScale(
                            network.outputs(),
                            golden.outputsAt(PRECISION, t),
                            network.weights().rows()))
                    .as("F at step %d", t)
                    .isLessThan(THIRTY_DIGITS);
        }
        assertThat(Discrepancy.ofNorm(path.get(golden.steps()).weights(), golden.table(PRECISION, "finalW")))
                .isLessThan(THIRTY_DIGITS);
    }

    private static ReferenceNetwork<Dfp> network(GoldenCase golden) {
        return ReferenceNetwork.of(PRECISION, golden.matrix("W"), golden.matrix("A"), golden.matrix("X"));
    }

    private static Dfp trace(FieldTable<Dfp> table) {
        Dfp sum = PRECISION.zero();
        for (int i = 0; i < table.rows(); i++) {
            sum = sum.add(table.at(i, i));
        }
        return sum;
    }

    private static Dfp sum(FieldTable<Dfp> row) {
        Dfp sum = PRECISION.zero();
        for (int j = 0; j < row.columns(); j++) {
            sum = sum.add(row.at(0, j));
        }
        return sum;
    }
}
