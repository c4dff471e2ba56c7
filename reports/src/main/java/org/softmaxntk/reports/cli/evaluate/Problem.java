package org.softmaxntk.reports.cli.evaluate;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import tools.jackson.databind.JsonNode;

/**
 * A network, data for it, and a descent to run.
 *
 * <p>Inputs and targets need not lie in the unit balls: nothing is claimed about them here.
 *
 * @param network W and A, an even number of neurons
 * @param inputs X, n×d_in, n ≥ 1
 * @param targets Y, n×d_out
 * @param stepSize η, finite and > 0, required even where {@code steps} is 0
 * @param steps 0 to {@value #MOST_STEPS}
 */
public record Problem(SoftmaxNetwork network, Matrix inputs, Matrix targets, double stepSize, int steps) {
    /** The most steps of descent that are run: each leaves a point of the trajectory in the result. */
    public static final int MOST_STEPS = 1_000_000;

    /** The most rows n·d_out of the kernel, which is formed whole and costs their cube. */
    public static final int MOST_KERNEL_ROWS = 10_000;

    private static final List<String> KEYS = List.of("X", "Y", "W", "A", "eta");
    private static final String SCHEMA = "schema";
    private static final String STEP_SIZE = "a finite number above 0";

    /** @throws InvalidInput if the shapes do not fit or a number is out of its range */
    public Problem {
        requireEven(network.width());
        requireColumns("X", inputs, network.inputDimension(), "W");
        requireColumns("Y", targets, network.outputDimension(), "A");
        if (targets.rows() != inputs.rows()) {
            throw new InvalidInput("Y", counted(inputs.rows(), "row") + ", as X has", "" + targets.rows());
        }
        long kernelRows = (long) targets.rows() * targets.columns();
        if (kernelRows > MOST_KERNEL_ROWS) {
            throw new InvalidInput("Y", "at most " + MOST_KERNEL_ROWS + " entries n·d_out", "" + kernelRows);
        }
    }

    /**
     * Reads an instance that replay wrote out, or the keys X, Y, W, A, eta and, if present, steps; other keys are ignored.
     * Without steps there are as many as a list {@code trajectory} has entries, so that a result read back is reproduced;
     * without that too, none.
     *
     * @throws InvalidInput naming the key, and the place in it, that is not as required
     */
    public static Problem of(JsonNode source) {
        JsonNode object = source.has(SCHEMA) ? InstanceFile.problem(source) : source;
        for (String key : KEYS) {
            if (!object.has(key)) {
                throw new InvalidInput(key, "a value, as for each of " + String.join(", ", KEYS), "no such key");
            }
        }
        Matrix inputs = JsonNumbers.matrix(object.get("X"), "X");
        Matrix targets = JsonNumbers.matrix(object.get("Y"), "Y");
        Matrix weights = JsonNumbers.matrix(object.get("W"), "W");
        Matrix signs = JsonNumbers.matrix(object.get("A"), "A");
        return new Problem(
                new SoftmaxNetwork(weights, signs), inputs, targets, stepSize(object.get("eta")), steps(object));
    }

    private static double stepSize(JsonNode eta) {
        double value = JsonNumbers.number(eta, "eta", STEP_SIZE);
        if (!(value > 0)) {
            throw new InvalidInput("eta", STEP_SIZE, Described.node(eta));
        }
        return value;
    }

    private static int steps(JsonNode object) {
        if (object.has("steps")) {
            return JsonNumbers.count(object.get("steps"), "steps", MOST_STEPS);
        }
        JsonNode trajectory = object.path("trajectory");
        int steps = trajectory.isArray() ? trajectory.size() : 0;
        if (steps > MOST_STEPS) {
            throw new InvalidInput("trajectory", "at most " + MOST_STEPS + " entries, or steps beside it", "" + steps);
        }
        return steps;
    }

    private static void requireEven(int width) {
        if (width % 2 != 0) {
            throw new InvalidInput("W", "an even number m of rows (neurons)", "" + width);
        }
    }

    private static void requireColumns(String name, Matrix matrix, int columns, String like) {
        if (matrix.columns() != columns) {
            throw new InvalidInput(name, counted(columns, "column") + ", as " + like + " has", "" + matrix.columns());
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
