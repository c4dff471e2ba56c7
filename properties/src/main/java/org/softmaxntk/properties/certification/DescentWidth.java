package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.OptionalInt;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.DenseEigenvalues;
import org.softmaxntk.model.linear.DenseOperator;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;

/**
 * The least width with which descent itself comes to a loss, tried and not proved: η = 0.3/(mΛ), the σ that does best of a few,
 * every seed, within {@value #STEPS} steps.
 */
final class DescentWidth {
    private static final int STEPS = 4000;
    private static final double SHARE = 0.3;
    private static final List<Double> SIGMAS = List.of(0.001, 0.5, 1.0);
    private static final List<Integer> WIDTHS =
            List.of(2, 4, 6, 8, 12, 16, 24, 32, 48, CertificateTable.WIDEST_DESCENT);

    private DescentWidth() {}

    /** Over tasks that differ in their seed. */
    static OptionalInt least(List<Task> seeded) {
        return WIDTHS.stream()
                .filter(width -> SIGMAS.stream()
                        .map(sigma -> new Candidate(sigma, width))
                        .anyMatch(candidate -> seeded.stream().allMatch(task -> reaches(task, candidate))))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static boolean reaches(Task task, Candidate candidate) {
        SoftmaxNetwork network = Attempt.network(task, candidate);
        ForwardPass pass = ForwardPass.of(network, task.data().inputs());
        double largest = DenseEigenvalues.largest(DenseOperator.of(TangentKernel.of(pass)))
                .value();
        GradientDescent descent = new GradientDescent(SHARE / candidate.width() / largest, new SquaredLoss());
        for (int step = 0; step < STEPS; step++) {
            pass = ForwardPass.of(
                    descent.step(pass, task.data().targets()), task.data().inputs());
            double residual = pass.outputs().minus(task.data().targets()).frobeniusNorm();
            if (residual * residual <= task.loss()) {
                return true;
            }
        }
        return false;
    }
}
