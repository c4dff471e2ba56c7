package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.arithmetic.Arithmetic;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.wide.Execution;
import org.softmaxntk.model.wide.StoredNeurons;
import org.softmaxntk.model.wide.WideDescent;
import org.softmaxntk.model.wide.WideKernel;
import org.softmaxntk.model.wide.WideNetwork;

/** The streaming implementation against the golden values, on both arithmetics. */
class WideCasesTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);

    static Stream<Arguments> all() {
        return GoldenCase.all()
                .flatMap(golden -> Stream.of(PanelArithmetic.inUse(), PanelArithmetic.of(Arithmetic.PLAIN))
                        .map(arithmetic -> Arguments.of(golden, new Execution(2, arithmetic))));
    }

    /** What plain inner products may do to a probability: (d_in + 1)u of the largest logit, and as much to its normaliser. */
    private static double close(GoldenCase golden) {
        Matrix x = golden.matrix("X");
        return 1e-12 + 2 * (x.columns() + 1) * 0x1p-53 * golden.matrix("W").maxRowNorm() * x.maxRowNorm();
    }

    private static WideNetwork network(GoldenCase golden) {
        return WideNetwork.of(new SoftmaxNetwork(golden.matrix("W"), golden.matrix("A")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void descentAgreesAtEveryStep(GoldenCase golden, Execution execution) {
        WideNetwork network = network(golden);
        WideDescent descent = WideDescent.of(
                network, golden.matrix("X"), golden.matrix("Y"), new SquaredLoss(), golden.number("eta"), execution);
        for (int step = 0; step < golden.steps(); step++) {
            FieldTable<Dfp> outputs = golden.outputsAt(PRECISION, step);
            assertThat(Discrepancy.ofScale(descent.pass().outputs(), outputs, network.width()))
                    .as("F at step %d", step)
                    .isLessThan(10 * close(golden));
            assertThat(Discrepancy.ofNumber(descent.loss(), golden.lossAt(PRECISION, step), PRECISION))
                    .as("loss at step %d", step)
                    .isLessThan(10 * close(golden) * network.width());
            descent.step();
        }
        Matrix end = ((StoredNeurons) network.neurons()).toMatrix();
        assertThat(Discrepancy.ofNorm(end, golden.table(PRECISION, "finalW"))).isLessThan(10 * close(golden));
    }

    @ParameterizedTest
    @MethodSource("all")
    void kernelAgreesColumnByColumn(GoldenCase golden, Execution execution) {
        WideKernel operator = WideKernel.of(network(golden), golden.matrix("X"), execution);
        int size = operator.size();
        double[][] columns = new double[size][size];
        for (int k = 0; k < size; k++) {
            double[] unit = new double[size];
            unit[k] = 1;
            operator.multiply(unit, columns[k]);
        }
        assertThat(Discrepancy.ofNorm(Matrix.of(columns), golden.table(PRECISION, "kernel")))
                .isLessThan(10 * close(golden));
    }
}
