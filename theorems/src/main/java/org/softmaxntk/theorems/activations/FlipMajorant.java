package org.softmaxntk.theorems.activations;

import java.util.function.IntBinaryOperator;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * G_F = d_out·‖G‖_F with G_ij = |x_i·x_j|·(1/m)·#{r : neuron r is near the boundary of x_i or of x_j}: what the kernel of
 * the ReLU network moves by at most, whichever move of length R is made.
 *
 * <p>Counts are exact. In doubles x_i·x_j, its quotient and product are off by (d_in + 4)u·‖x_i‖‖x_j‖ in all, as a count is
 * at most m; so G_F is off by (n + d_in + 8)u·d_out·Σ_i‖x_i‖². Without a neuron near a boundary it is 0. Cost O(n²m) bits.
 */
final class FlipMajorant {
    private final NeuronSets near;
    private final DataSet data;
    private final IntBinaryOperator count;

    private FlipMajorant(NeuronSets near, DataSet data, IntBinaryOperator count) {
        this.near = near;
        this.data = data;
        this.count = count;
    }

    /** For the weights of {@code network} and moves of length {@code radius}. */
    static FlipMajorant of(Network network, DataSet data, double radius) {
        NeuronSets near = NeuronSets.nearBoundary(network, data, radius);
        return new FlipMajorant(near, data, near::countOfEither);
    }

    /** The same with only the neurons that are near both boundaries: too few. */
    static FlipMajorant ofBoth(Network network, DataSet data, double radius) {
        NeuronSets near = NeuronSets.nearBoundary(network, data, radius);
        return new FlipMajorant(near, data, near::countOfBoth);
    }

    Enclosure inDoubles() {
        if (near.areEmpty()) {
            return Enclosure.exactly(0);
        }
        int n = data.samples();
        CompensatedDot dot = new CompensatedDot();
        Matrix majorant = Matrix.generate(n, n, (i, j) -> {
            double product =
                    Math.abs(dot.ofRows(data.inputs(), i, data.inputs(), j).high());
            return product * ((double) count.applyAsInt(i, j) / near.width());
        });
        double size = data.inputs().frobeniusNorm();
        double roundings = (n + data.inputDimension() + 8) * FastBudget.U * 1.01;
        return Enclosure.of(
                data.outputDimension() * majorant.frobeniusNorm(), roundings * data.outputDimension() * size * size);
    }

    Dfp inDigits(Digits digits) {
        FieldTable<Dfp> inputs = digits.lift(data.inputs());
        return FieldTable.generate(
                        digits.precision(),
                        data.samples(),
                        data.samples(),
                        (i, j) -> inputs.dotRows(i, inputs, j)
                                .abs()
                                .multiply(count.applyAsInt(i, j))
                                .divide(near.width()))
                .frobeniusNorm()
                .multiply(data.outputDimension());
    }

    /** Error of {@link #inDigits}. */
    Dfp errorInDigits(Digits digits) {
        double size = data.inputs().frobeniusNorm();
        return near.areEmpty() ? digits.number(0) : digits.roundings(100.0 * data.outputDimension() * size * size);
    }
}
