package org.softmaxntk.theorems.probability;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.NeuronwiseReference;
import org.softmaxntk.model.reference.ReferenceFrame;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * ‖H(W) − I_{d_out} ⊗ K∞‖_F of a draw, under one activation: the left side of every limit-kernel claim, in both
 * arithmetics.
 *
 * <p>In doubles the error is that of H, (6ε + (m + d_in + 9)u)·tr H with the ε of {@link FastBudget}, which covers exp's
 * smaller one and ReLU's exact slopes (a Gaussian logit is nearer to 0 than 10⁻³⁰ of its size with probability 10⁻³⁰);
 * that of K∞, by {@link LimitTangentKernel}; and that of the norm. In digits it is n·m·N roundings of tr H + tr K∞, and half of
 * the digits for ReLU's angles. Cost O(N²m).
 */
final class LimitDeviation {
    private static final int LARGEST_SPREAD = 10;

    private final DrawnStart given;
    private final Activation activation;
    private final Blocks blocks;

    /** How the rows l·n + i of H are read: the blocks of I ⊗ K are one for each output. */
    enum Blocks {
        /** I_{d_out} ⊗ K∞. */
        BY_OUTPUT {
            @Override
            int block(int row, int samples, int outputs) {
                return row / samples;
            }

            @Override
            int entry(int row, int samples, int outputs) {
                return row % samples;
            }
        },
        /** K∞ ⊗ I_{d_out}, which is wrong for this order of rows. */
        BY_SAMPLE {
            @Override
            int block(int row, int samples, int outputs) {
                return row % outputs;
            }

            @Override
            int entry(int row, int samples, int outputs) {
                return row / outputs;
            }
        };

        abstract int block(int row, int samples, int outputs);

        abstract int entry(int row, int samples, int outputs);
    }

    /** σ·max‖x_i‖ ≤ 10, so that K∞ is a table of doubles; compared as computed, like {@link Hypotheses#unitInputs}. */
    static Hypothesis<DrawnStart> moderateLogits() {
        return new Hypothesis<>(
                Hypotheses.MODERATE_LOGITS,
                "σ·max‖x_i‖ ≤ " + LARGEST_SPREAD,
                given -> spread(given) <= LARGEST_SPREAD * (1 + (given.data().inputDimension() + 4) * 0x1p-52),
                given -> "σ·max‖x_i‖ = " + spread(given),
                Hypothesis.EVERY_RECIPE);
    }

    private static double spread(DrawnStart given) {
        return given.law().sigma() * given.data().inputs().maxRowNorm();
    }

    LimitDeviation(DrawnStart given, Activation activation, Blocks blocks) {
        this.given = given;
        this.activation = activation;
        this.blocks = blocks;
    }

    Enclosure inDoubles() {
        Matrix inputs = given.data().inputs();
        Network network = given.network().withActivation(activation);
        Matrix kernel = TangentKernel.of(network.forward(inputs));
        Matrix limit =
                LimitTangentKernel.of(activation, inputs, given.law().sigma()).toMatrix();
        Matrix difference = Matrix.generate(
                kernel.rows(), kernel.rows(), (row, column) -> kernel.at(row, column) - limitAt(limit, row, column));
        double norm = difference.frobeniusNorm();
        double error = FastBudget.of(given.network(), given.data()).kernel(kernel)
                + Math.sqrt(outputs()) * limitError(limit)
                + 2 * kernel.rows() * FastBudget.U * norm;
        return Enclosure.of(norm, 1.01 * error);
    }

    private double limitAt(Matrix limit, int row, int column) {
        return isSameBlock(row, column) ? limit.at(entry(row), entry(column)) : 0;
    }

    private boolean isSameBlock(int row, int column) {
        return blocks.block(row, samples(), outputs()) == blocks.block(column, samples(), outputs());
    }

    private int entry(int row) {
        return blocks.entry(row, samples(), outputs());
    }

    private int samples() {
        return given.data().samples();
    }

    private int outputs() {
        return given.data().outputDimension();
    }

    /** Of K∞ in the Frobenius norm, and a rounding of the difference: each entry is at most a diagonal one, or two. */
    private double limitError(Matrix limit) {
        double sigma = given.law().sigma();
        double square = Math.pow(given.data().inputs().maxRowNorm(), 2);
        int d = given.data().inputDimension();
        double relative = 5 + (d + 6) * 2 * sigma * sigma * square;
        double angles = activation == Activation.RELU ? (d + 8) * samples() * square : 0;
        return FastBudget.U * (relative * limit.frobeniusNorm() + angles);
    }

    Measured inDigits(Digits digits) {
        FieldTable<Dfp> kernel = reference(digits).kernel();
        FieldTable<Dfp> limit = limit(digits);
        Dfp norm = FieldTable.generate(digits.precision(), kernel.rows(), kernel.rows(), (row, column) -> {
                    Dfp entry = kernel.at(row, column);
                    return isSameBlock(row, column) ? entry.subtract(limit.at(entry(row), entry(column))) : entry;
                })
                .frobeniusNorm();
        return new Measured(norm, error(digits, trace(kernel), trace(limit)));
    }

    /** A number and how far it may be off. */
    record Measured(Dfp value, Dfp error) {}

    private ReferenceFrame<Dfp, ?> reference(Digits digits) {
        List<FieldTable<Dfp>> parts = List.of(
                digits.lift(given.network().hiddenWeights()),
                digits.lift(given.network().signs()),
                digits.lift(given.data().inputs()));
        return switch (activation) {
            case SOFTMAX -> new ReferenceNetwork<>(parts.get(0), parts.get(1), parts.get(2));
            case EXP -> NeuronwiseReference.exp(parts.get(0), parts.get(1), parts.get(2));
            case RELU -> NeuronwiseReference.relu(parts.get(0), parts.get(1), parts.get(2));
        };
    }

    private FieldTable<Dfp> limit(Digits digits) {
        FieldTable<Dfp> inputs = digits.lift(given.data().inputs());
        Dfp sigma = digits.number(given.law().sigma());
        return switch (activation) {
            case SOFTMAX -> ReferenceLimitKernel.softmax(inputs, sigma);
            case EXP -> ReferenceLimitKernel.exp(inputs, sigma);
            case RELU -> ReferenceLimitKernel.relu(inputs);
        };
    }

    private Dfp error(Digits digits, Dfp kernelTrace, Dfp limitTrace) {
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        if (activation == Activation.SOFTMAX) {
            return budget.kernel().add(limitTrace.multiply(digits.roundings(20.0 * outputs())));
        }
        Dfp traces = kernelTrace.add(limitTrace.multiply(outputs()));
        Dfp error = traces.multiply(digits.roundings(20 * budget.probabilityRoundings() * samples() * outputs()));
        return activation == Activation.RELU ? error.add(angles(digits)) : error;
    }

    private static Dfp trace(FieldTable<Dfp> table) {
        Dfp sum = table.precision().zero();
        for (int i = 0; i < table.rows(); i++) {
            sum = sum.add(table.at(i, i));
        }
        return sum;
    }

    /** An angle found from its cosine keeps half of the digits where two inputs are parallel. */
    private Dfp angles(Digits digits) {
        double square = Math.pow(given.data().inputs().maxRowNorm(), 2);
        return digits.precision()
                .of("1e-" + digits.count() / 2)
                .multiply(digits.number(samples() * Math.sqrt(outputs()) * square));
    }
}
