package org.softmaxntk.theorems.perturbation;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * H(W) − H(W̃): the left side of every kernel perturbation bound, in both arithmetics.
 *
 * <p>In doubles the error is that of the two kernels, (6ε + (m + d_in + 9)u)·tr H each; it is absolute, so a drift below
 * 10⁻¹⁴ is left to the digits. Cost O(N²m).
 */
final class KernelDrift {
    private KernelDrift() {}

    /** ‖H(W) − H(W̃)‖_F. */
    static Enclosure inDoubles(MovedWeights given) {
        Matrix before =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        Matrix after =
                TangentKernel.of(ForwardPass.of(given.moved(), given.data().inputs()));
        double drift = after.minus(before).frobeniusNorm();
        return Enclosure.of(drift, error(given, before, after) + 4 * before.rows() * FastBudget.U * drift);
    }

    /** The largest entry of |H(W) − H(W̃)|. */
    static Enclosure largestEntryInDoubles(MovedWeights given) {
        Matrix before =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        Matrix after =
                TangentKernel.of(ForwardPass.of(given.moved(), given.data().inputs()));
        double largest = after.minus(before).maxAbsolute();
        return Enclosure.of(largest, error(given, before, after) + FastBudget.U * largest);
    }

    /** ‖H(W)‖_F + ‖H(W̃)‖_F: what the drift is at most without any proof. */
    static Enclosure trivially(MovedWeights given) {
        Matrix before =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        Matrix after =
                TangentKernel.of(ForwardPass.of(given.moved(), given.data().inputs()));
        double sum = before.frobeniusNorm() + after.frobeniusNorm();
        return Enclosure.of(sum, error(given, before, after) + 4 * before.rows() * FastBudget.U * sum);
    }

    /** The largest entry of |H(W)| + |H(W̃)|. */
    static Enclosure triviallyOfAnEntry(MovedWeights given) {
        Matrix before =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        Matrix after =
                TangentKernel.of(ForwardPass.of(given.moved(), given.data().inputs()));
        double largest = Matrix.generate(
                        before.rows(), before.columns(), (a, b) -> Math.abs(before.at(a, b)) + Math.abs(after.at(a, b)))
                .maxAbsolute();
        return Enclosure.of(largest, error(given, before, after) + FastBudget.U * largest);
    }

    static double error(MovedWeights given, Matrix before, Matrix after) {
        return FastBudget.of(given.network(), given.data()).kernel(before)
                + FastBudget.of(given.moved(), given.data()).kernel(after);
    }

    /** H(W) − H(W̃), N×N. */
    static FieldTable<Dfp> inDigits(MovedWeights given, Digits digits) {
        return inDigits(DigitsNetwork.of(digits, given.network(), given.data()), given, digits);
    }

    /** The same, with the network {@code before} the move known already. */
    static FieldTable<Dfp> inDigits(ReferenceNetwork<Dfp> before, MovedWeights given, Digits digits) {
        return DigitsNetwork.of(digits, given.moved(), given.data()).kernel().minus(before.kernel());
    }

    static Dfp error(MovedWeights given, Digits digits) {
        return budget(given.network(), given, digits)
                .kernel()
                .add(budget(given.moved(), given, digits).kernel());
    }

    private static ReferenceBudget budget(SoftmaxNetwork network, MovedWeights given, Digits digits) {
        return new ReferenceBudget(digits, FastBudget.of(network, given.data()));
    }
}
