package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/**
 * The smallest eigenvalue of a symmetric operator from products with vectors, where something near its inverse is at hand.
 *
 * <p>Davidson's method with locally optimal restarts: Rayleigh–Ritz on a space that grows by T(Hx_j − θ_j x_j), j < b, for the
 * b lowest Ritz pairs, where T is the preconditioner. When the space is full, the lowest Ritz vectors are kept, and those of
 * the step before, which makes of it a conjugate gradient method; with room for 3b vectors it would be LOBPCG itself. Where
 * T is H⁻¹ up to a factor between 1 and κ, the number of products depends on κ and on the gap above λ_min relative to λ_min,
 * and not on the condition of H. Each step costs b products with H and with T, and O(N·b·(20 + 4b)) more; memory 2N·(20 + 4b).
 *
 * <p>What no residual shows: <em>which</em> eigenvalue was found. The start is random, but a search may rest at an eigenvalue
 * whose neighbours below have not come in yet, the sooner the coarser the tolerance. The value is never below λ_min but for
 * rounding, and where λ_min itself is less than the tolerance times ‖H‖ it says only that: λ_min is at most about so small.
 * A larger block makes it less likely that something is overlooked and costs two to four times the products on the kernels of
 * wide networks (N = 2,048, 10⁻⁸: 57 with b = 1, 84 with 2, 112 with 4, 244 with 16), although λ_min is nearly
 * d_out-fold there. At N = 4,096 (n = 256, d = 16, m = 65,536) b = 1 took 16, 38 and 57 products to 10⁻⁴, 10⁻⁶, 10⁻⁸.
 *
 * <p>Same seed, same bits, if operator and preconditioner keep to theirs. Source: A. Knyazev, "Toward the optimal preconditioned
 * eigensolver", SIAM J. Sci. Comput. 23 (2001), doi 10.1137/S1064827500366124; A. Stathopoulos, "Nearly optimal
 * preconditioned methods for Hermitian eigenproblems under limited memory, part I", SIAM J. Sci. Comput. 29 (2007), for the
 * restarts.
 */
public final class PreconditionedEigenvalues {
    private final double tolerance;
    private final int products;
    private final int block;
    private final RandomStream start;

    /**
     * One vector at a time, which takes the fewest products.
     *
     * @param tolerance the residual that is required, as a share of ‖H‖₂: from 10⁻¹⁵ to 10⁻¹
     * @param products at most about so many products are spent, ≥ 1
     * @param seed of the start vectors
     */
    public PreconditionedEigenvalues(double tolerance, int products, long seed) {
        this(tolerance, products, 1, RandomStream.of(seed).named("preconditioned"));
    }

    private PreconditionedEigenvalues(double tolerance, int products, int block, RandomStream start) {
        if (!(tolerance >= 1e-15 && tolerance <= 1e-1)) {
            throw new InvalidInput("tolerance", "a number from 1e-15 to 0.1", "" + tolerance);
        }
        if (products < 1) {
            throw new InvalidInput("products", "at least 1", "" + products);
        }
        if (block < 1 || block > 1000) {
            throw new InvalidInput("block", "from 1 to 1000 vectors", "" + block);
        }
        this.tolerance = tolerance;
        this.products = products;
        this.block = block;
        this.start = start;
    }

    /** The same, improving the lowest {@code block} pairs at once: b, from 1 to 1000. */
    public PreconditionedEigenvalues inBlocksOf(int block) {
        return new PreconditionedEigenvalues(tolerance, products, block, start);
    }

    /**
     * λ_min. Its residual is at most the tolerance times ‖H‖, and formed anew.
     *
     * @param operator H
     * @param preconditioner T, of the same size, positive definite: a map like H⁻¹ + c·I, at least in the directions where H is
     *     small. A bad one costs products, not correctness
     * @param productError ≥ ‖(Hx as computed) − Hx‖ for unit vectors x; it goes into the error bound
     * @throws IllegalStateException if the products do not suffice, or rounding stands in the way
     */
    public Eigenpair smallest(SymmetricOperator operator, SymmetricOperator preconditioner, double productError) {
        if (preconditioner.size() != operator.size()) {
            throw new InvalidInput(
                    "preconditioner",
                    "one on " + operator.size() + " dimensions, as H",
                    preconditioner.size() + " dimensions");
        }
        if (operator.size() <= PreconditionedSearch.room(block)) {
            return Eigenpair.of(operator, FormedEigenvectors.at(operator, 0), productError);
        }
        double[] found = new PreconditionedSearch(operator, preconditioner, block, start.named("vectors"))
                .smallest(tolerance, products);
        return Eigenpair.of(operator, found, productError);
    }
}
