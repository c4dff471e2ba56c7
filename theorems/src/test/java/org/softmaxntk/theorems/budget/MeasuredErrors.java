package org.softmaxntk.theorems.budget;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;

/** How far the fast implementation is off on one instance, by eighty digits. */
final class MeasuredErrors {
    /** So many that a − p keeps forty where p is within 10⁻⁴⁰ of a. */
    private static final Digits DIGITS = Digits.of(80);

    private final ForwardPass pass;
    private final Matrix targets;
    private final ReferenceNetwork<Dfp> exact;

    MeasuredErrors(RandomInstances instance) {
        this.pass = ForwardPass.of(instance.network(), instance.data().inputs());
        this.targets = instance.data().targets();
        this.exact = DigitsNetwork.of(DIGITS, instance.network(), instance.data());
    }

    /** Largest relative error of an S_ir that has a place among the normal doubles. */
    double probability() {
        double largest = 0;
        for (int i = 0; i < pass.softmax().rows(); i++) {
            for (int r = 0; r < pass.softmax().columns(); r++) {
                largest = Math.max(
                        largest,
                        relative(pass.softmax().at(i, r), exact.softmax().at(i, r)));
            }
        }
        return largest;
    }

    /** Largest relative error of an a − p of 10⁻³⁰ or more. */
    double centredSign() {
        double largest = 0;
        for (int i = 0; i < pass.inputs().rows(); i++) {
            for (int l = 0; l < targets.columns(); l++) {
                for (int r = 0; r < pass.network().width(); r++) {
                    Dfp centred =
                            exact.signs().at(r, l).subtract(exact.signMeans().at(i, l));
                    if (Math.abs(DIGITS.precision().toDouble(centred)) > 1e-30) {
                        largest = Math.max(largest, relative(pass.centredSign(i, r, l), centred));
                    }
                }
            }
        }
        return largest;
    }

    private static double relative(double got, Dfp exact) {
        double size = Math.abs(DIGITS.precision().toDouble(exact));
        return size < 1e-300
                ? 0
                : Math.abs(DIGITS.precision().toDouble(DIGITS.number(got).subtract(exact))) / size;
    }

    /** Largest absolute error of an F_il. */
    double output() {
        return difference(pass.outputs(), exact.outputs()).maxAbsolute();
    }

    Matrix fastKernel() {
        return TangentKernel.of(pass);
    }

    /** Error of H in the Frobenius norm, beyond what underflow takes away. */
    double kernel() {
        double error = difference(fastKernel(), exact.kernel()).frobeniusNorm();
        return error < 1e-300 ? 0 : error;
    }

    double residualNorm() {
        return pass.outputs().minus(targets).frobeniusNorm();
    }

    /** |Σ_r ⟨Δw_r, V_r⟩ − its true value|. */
    double gradientAlong(Matrix direction) {
        Matrix fast = Gradient.of(pass, targets, new SquaredLoss());
        FieldTable<Dfp> error = DIGITS.lift(fast).minus(exact.gradient(DIGITS.lift(targets)));
        return Math.abs(DIGITS.precision().toDouble(error.inner(DIGITS.lift(direction))));
    }

    private static Matrix difference(Matrix fast, FieldTable<Dfp> exact) {
        return DIGITS.lift(fast).minus(exact).toMatrix();
    }
}
