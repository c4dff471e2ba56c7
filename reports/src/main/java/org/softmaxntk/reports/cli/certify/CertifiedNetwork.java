package org.softmaxntk.reports.cli.certify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.properties.certification.Certified;
import org.softmaxntk.properties.certification.Task;

/**
 * Everything that a certificate speaks of, for anybody to check and for {@code evaluate} to read: the components are its
 * keys, and every double comes back exactly. F = m·softmax(XWᵀ)A, the softmax over the m neurons, and a step is W ← W −
 * η·∇½‖F − Y‖².
 *
 * @param inputs X, n×d_in, scaled
 * @param targets Y, n×d_out, scaled
 * @param weights W(0), m×d_in
 * @param signs A, m×d_out
 * @param promisedLoss ≥ ‖F(T) − Y‖², ½ not included
 * @param promisedMovement ≥ max_r ‖w_r(T) − w_r(0)‖
 */
record CertifiedNetwork(
        @JsonProperty("X") List<List<Double>> inputs,
        @JsonProperty("Y") List<List<Double>> targets,
        @JsonProperty("W") List<List<Double>> weights,
        @JsonProperty("A") List<List<Double>> signs,
        double eta,
        int steps,
        double promisedLoss,
        double promisedMovement) {
    static CertifiedNetwork of(Task task, Certified found) {
        SoftmaxNetwork start = found.start(task);
        return new CertifiedNetwork(
                rows(task.data().inputs()),
                rows(task.data().targets()),
                rows(start.hiddenWeights()),
                rows(start.signs()),
                found.stepSize(),
                found.steps(),
                found.promise().loss(),
                found.promise().movement());
    }

    private static List<List<Double>> rows(Matrix matrix) {
        return IntStream.range(0, matrix.rows())
                .mapToObj(i -> Arrays.stream(matrix.row(i)).boxed().toList())
                .toList();
    }
}
