package org.softmaxntk.reports.cli.evaluate;

import java.io.PrintWriter;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.training.Trajectory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evaluation as one JSON object: n, dIn, dOut, m, softmax, F, loss, gradient, kernelIndex, kernel, eigenvalues
 * (ascending), trajectory, finalLoss, finalF and finalW. The trajectory has an entry (step, loss, F) for each step,
 * taken before the step is made; the final values are those after the last. Written as it goes, so that a wide network
 * needs no second copy.
 */
public final class EvaluationJson implements AutoCloseable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private EvaluationJson(PrintWriter out) {
        json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out);
    }

    /** Writes the object and ends the line. */
    public static void write(Evaluation evaluation, PrintWriter out) {
        try (EvaluationJson writer = new EvaluationJson(out)) {
            writer.write(evaluation);
        }
        out.println();
    }

    private void write(Evaluation evaluation) {
        json.writeStartObject();
        writeShape(evaluation.problem());
        write("softmax", evaluation.softmax());
        write("F", evaluation.outputs());
        write("loss", evaluation.loss());
        write("gradient", evaluation.gradient());
        json.writeStringProperty("kernelIndex", "row = l * n + i");
        write("kernel", evaluation.kernel());
        json.writeName("eigenvalues");
        writeRow(evaluation.spectrum().values());
        writeTrajectory(evaluation.trajectory());
        json.writeEndObject();
    }

    private void writeShape(Problem problem) {
        json.writeNumberProperty("n", problem.inputs().rows());
        json.writeNumberProperty("dIn", problem.network().inputDimension());
        json.writeNumberProperty("dOut", problem.network().outputDimension());
        json.writeNumberProperty("m", problem.network().width());
    }

    private void writeTrajectory(Trajectory trajectory) {
        int steps = trajectory.points().size() - 1;
        json.writeName("trajectory");
        json.writeStartArray();
        trajectory.points().subList(0, steps).forEach(this::writePoint);
        json.writeEndArray();
        Trajectory.Point last = trajectory.points().get(steps);
        write("finalLoss", last.loss());
        write("finalF", last.outputs());
        write("finalW", trajectory.end().hiddenWeights());
    }

    private void writePoint(Trajectory.Point point) {
        json.writeStartObject();
        json.writeNumberProperty("step", point.step());
        write("loss", point.loss());
        write("F", point.outputs());
        json.writeEndObject();
    }

    private void write(String name, Matrix matrix) {
        json.writeName(name);
        json.writeStartArray();
        for (int i = 0; i < matrix.rows(); i++) {
            writeRow(matrix.row(i));
        }
        json.writeEndArray();
    }

    private void writeRow(double[] row) {
        json.writeStartArray();
        for (double value : row) {
            json.writeNumber(SeventeenDigits.of(value));
        }
        json.writeEndArray();
    }

    private void write(String name, double value) {
        json.writeName(name);
        json.writeNumber(SeventeenDigits.of(value));
    }

    @Override
    public void close() {
        json.close();
    }
}
