package org.softmaxntk.theorems.activations;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * K_F = d_out·‖(|x_i·x_j|·κ_ij)‖_F of the exp network before the move, in doubles.
 *
 * <p>κ is a sum of m positive terms, relative error 2ε + (m + 2)u; x_i·x_j is off by d_in·u·‖x_i‖‖x_j‖; κ is positive
 * semidefinite: so K_F is off by at most (2ε + (m + d_in + 8)u)·tr H, and by what underflow adds to the kernel itself. Cost
 * O(n²(m + d_in)).
 */
final class ExpMajorant {
    private ExpMajorant() {}

    static Enclosure of(MovedWeights given, ActivationKernels kernels) {
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double relative = 2 * budget.probability() + (budget.width() + budget.inputDimension() + 8) * FastBudget.U;
        double trace = kernels.traceBefore();
        double underflow = budget.size() * budget.width() * Double.MIN_NORMAL * (1 + trace);
        return Enclosure.of(
                budget.outputDimension()
                        * absoluteGram(given, kernels.slopesBefore()).frobeniusNorm(),
                1.01 * relative * trace + underflow);
    }

    /** |x_i·x_j|·κ_ij, n×n. */
    private static Matrix absoluteGram(MovedWeights given, Matrix features) {
        Matrix kappa = features.times(features.transpose()).times(1.0 / features.columns());
        Matrix products = given.data().inputs().times(given.data().inputs().transpose());
        return Matrix.generate(
                products.rows(), products.rows(), (i, j) -> Math.abs(products.at(i, j)) * kappa.at(i, j));
    }
}
