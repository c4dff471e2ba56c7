package org.softmaxntk.model.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * Samples {@code (x_i, y_i)}: {@code X} n×d_in, {@code Y} n×d_out.
 *
 * <p>The theory lives in the unit balls, {@code ‖x_i‖₂ ≤ 1} and {@code ‖y_i‖₂ ≤ 1}: everything scaled, shipped or drawn
 * here is inside. Rows handed to {@link #of} need not be, so that the claims which rely on it can be seen to; they check
 * it. n, d_in and d_out are at least 1, every entry is finite, column names are distinct; anything else is an {@link
 * InvalidInput}. Immutable.
 */
public final class DataSet {
    private final String name;
    private final Matrix inputs;
    private final Matrix targets;
    private final List<String> inputNames;
    private final List<String> targetNames;
    private final Optional<Scaling> scaling;

    private DataSet(
            String name,
            Matrix inputs,
            List<String> inputNames,
            Matrix targets,
            List<String> targetNames,
            Optional<Scaling> scaling) {
        if (inputs.rows() != targets.rows()) {
            throw new InvalidInput(
                    name, "as many target rows as input rows", "inputs " + inputs + ", targets " + targets);
        }
        if (inputs.rows() < 1 || inputs.columns() < 1 || targets.columns() < 1) {
            throw new InvalidInput(
                    name, "at least one sample, one input and one target", "inputs " + inputs + ", targets " + targets);
        }
        this.name = name;
        this.inputs = inputs.requireFinite(name + ", inputs");
        this.targets = targets.requireFinite(name + ", targets");
        this.inputNames = UnitBall.requireNames(inputNames, inputs, name + ", inputs");
        this.targetNames = UnitBall.requireNames(targetNames, targets, name + ", targets");
        this.scaling = scaling;
    }

    /** Rows taken as they are; the columns are called x1, x2, … and y1, y2, …. */
    public static DataSet of(String name, Matrix inputs, Matrix targets) {
        return new DataSet(
                name,
                inputs,
                numbered("x", inputs.columns()),
                targets,
                numbered("y", targets.columns()),
                Optional.empty());
    }

    /**
     * Measured values, brought into the unit balls by {@link UnitBallScaling}; the scaling is kept.
     *
     * @throws InvalidInput also if a column is constant
     */
    public static DataSet scaled(
            String name, Matrix inputs, List<String> inputNames, Matrix targets, List<String> targetNames) {
        Scaling scaling =
                new Scaling(UnitBallScaling.fit(inputs, inputNames), UnitBallScaling.fit(targets, targetNames));
        return scaled(name, inputs, inputNames, targets, targetNames, scaling);
    }

    static DataSet scaled(
            String name,
            Matrix inputs,
            List<String> inputNames,
            Matrix targets,
            List<String> targetNames,
            Scaling scaling) {
        return new DataSet(
                name,
                scaling.inputs().apply(inputs),
                inputNames,
                scaling.targets().apply(targets),
                targetNames,
                Optional.of(scaling));
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(k -> letter + k).toList();
    }

    public String name() {
        return name;
    }

    /** {@code X}, n×d_in. */
    public Matrix inputs() {
        return inputs;
    }

    /** {@code Y}, n×d_out. */
    public Matrix targets() {
        return targets;
    }

    /** n. */
    public int samples() {
        return inputs.rows();
    }

    /** d_in. */
    public int inputDimension() {
        return inputs.columns();
    }

    /** d_out. */
    public int outputDimension() {
        return targets.columns();
    }

    public List<String> inputNames() {
        return inputNames;
    }

    public List<String> targetNames() {
        return targetNames;
    }

    /** How measured values became these; empty when the rows were taken as they are. */
    public Optional<Scaling> scaling() {
        return scaling;
    }

    @Override
    public String toString() {
        return name + " (" + samples() + " samples, " + inputDimension() + " inputs, " + outputDimension()
                + " targets)";
    }
}
