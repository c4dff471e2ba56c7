package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceLimitKernel;

/** Limit kernels, fast and reference, against the golden values. */
class LimitKernelGoldenTest {
    /** Twice the golden digits: an arccos near parallel inputs loses half of them. */
    private static final Precision<Dfp> PRECISION = Precision.digits(60);

    private static final double CLOSE = 1e-13;
    private static final double THIRTY_DIGITS = 1e-30;

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void referenceAgrees(GoldenCase golden) {
        FieldTable<Dfp> inputs = PRECISION.lift(golden.matrix("X"));
        Dfp sigma = PRECISION.of(golden.number("sigma"));
        assertThat(Discrepancy.entrywise(ReferenceLimitKernel.softmax(inputs, sigma), expected(golden, "Softmax")))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.entrywise(ReferenceLimitKernel.exp(inputs, sigma), expected(golden, "Exp")))
                .isLessThan(THIRTY_DIGITS);
        assertThat(Discrepancy.entrywise(ReferenceLimitKernel.relu(inputs), expected(golden, "Relu")))
                .isLessThan(THIRTY_DIGITS);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#ofModerateLimit")
    void entriesAgreeWhereTheyAreDoubles(GoldenCase golden) {
        assertThat(Discrepancy.entrywise(fast(golden, Activation.RELU).toMatrix(), expected(golden, "Relu")))
                .isLessThan(CLOSE);
        assertThat(Discrepancy.entrywise(fast(golden, Activation.SOFTMAX).toMatrix(), expected(golden, "Softmax")))
                .isLessThan(CLOSE);
        assertThat(Discrepancy.entrywise(fast(golden, Activation.EXP).toMatrix(), expected(golden, "Exp")))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void signsAndLogarithmsAgreeEverywhere(GoldenCase golden) {
        assertLogarithms(fast(golden, Activation.SOFTMAX), expected(golden, "Softmax"));
        assertLogarithms(fast(golden, Activation.EXP), expected(golden, "Exp"));
        assertLogarithms(fast(golden, Activation.RELU), expected(golden, "Relu"));
    }

    private static void assertLogarithms(LimitTangentKernel kernel, FieldTable<Dfp> expected) {
        for (int i = 0; i < expected.rows(); i++) {
            for (int j = 0; j < expected.columns(); j++) {
                Dfp entry = expected.at(i, j);
                double logarithm = PRECISION.logMagnitude(entry);
                assertThat(kernel.logMagnitude(i, j))
                        .as("ln|K[%d][%d]|", i, j)
                        .isCloseTo(logarithm, within(CLOSE * (1 + Math.abs(logarithm))));
                assertThat(kernel.sign(i, j)).isEqualTo(PRECISION.isGreater(entry, PRECISION.zero()) ? 1 : -1);
            }
        }
    }

    private static LimitTangentKernel fast(GoldenCase golden, Activation activation) {
        return LimitTangentKernel.of(activation, golden.matrix("X"), golden.number("sigma"));
    }

    private static FieldTable<Dfp> expected(GoldenCase golden, String activation) {
        return golden.table(PRECISION, "limitKernel" + activation);
    }
}
