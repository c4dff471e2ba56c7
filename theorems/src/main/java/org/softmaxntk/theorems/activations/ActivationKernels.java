package org.softmaxntk.theorems.activations;

import java.util.OptionalDouble;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The tangent kernels before and after a move under one activation, in doubles; weights and signs are those of the softmax
 * network.
 *
 * <p>With ε of {@link FastBudget} a kernel is off by at most (6ε + (m + d_in + 8)u)·tr H: exp's features have relative error
 * 4u + 2d²u²·max‖w‖‖x‖, less than ε, and ReLU's slopes are exact wherever they are right. A feature that underflows is off
 * by 2⁻¹⁰⁷⁴, which N·m·2⁻¹⁰²²·(1 + tr H) covers. Cost O(N²m).
 */
final class ActivationKernels {
    private final MovedWeights given;
    private final NetworkPass passBefore;
    private final NetworkPass passAfter;
    private final Matrix before;
    private final Matrix after;

    private ActivationKernels(MovedWeights given, Activation activation) {
        this.given = given;
        this.passBefore =
                given.network().withActivation(activation).forward(given.data().inputs());
        this.passAfter =
                given.moved().withActivation(activation).forward(given.data().inputs());
        this.before = TangentKernel.of(passBefore);
        this.after = TangentKernel.of(passAfter);
    }

    /** For exp only where {@link LogitRange#holds}. */
    static ActivationKernels of(MovedWeights given, Activation activation) {
        return new ActivationKernels(given, activation);
    }

    /** ∂s_r/∂z_r of every sample before the move, n×m. */
    Matrix slopesBefore() {
        return slopes(passBefore);
    }

    /** The same after the move. */
    Matrix slopesAfter() {
        return slopes(passAfter);
    }

    private static Matrix slopes(NetworkPass pass) {
        return Matrix.generate(pass.inputs().rows(), pass.network().width(), pass::slope);
    }

    /** ‖H(W) − H(W̃)‖_F as computed. */
    double driftComputed() {
        return after.minus(before).frobeniusNorm();
    }

    /** ‖H(W) − H(W̃)‖_F. */
    Enclosure drift() {
        double drift = driftComputed();
        return Enclosure.of(drift, error() + 4 * before.rows() * FastBudget.U * drift);
    }

    /** What bounds the drift without any proof: ‖H(W)‖_F + ‖H(W̃)‖_F. */
    Enclosure sumOfNorms() {
        return Enclosure.of(before.frobeniusNorm() + after.frobeniusNorm(), 2 * error());
    }

    /** ‖H(W) − H(W̃)‖_F / ‖H(W̃)‖_F; empty where it cannot be told from rounding, or where H(W̃) = 0. */
    OptionalDouble relativeDrift() {
        double drift = driftComputed();
        double norm = before.frobeniusNorm();
        boolean measured = norm > 0 && (drift == 0 ? slopesBefore().equals(slopesAfter()) : drift > 4 * error());
        return measured ? OptionalDouble.of(drift / norm) : OptionalDouble.empty();
    }

    /** tr H(W̃). */
    double traceBefore() {
        return before.trace();
    }

    private double error() {
        return error(given.network(), before) + error(given.moved(), after);
    }

    private double error(SoftmaxNetwork network, Matrix kernel) {
        return FastBudget.of(network, given.data()).kernel(kernel) + underflow(kernel);
    }

    private double underflow(Matrix kernel) {
        return kernel.rows() * given.network().width() * Double.MIN_NORMAL * (1 + kernel.trace());
    }
}
