package org.softmaxntk.model.linear;

import org.netlib.arpack.Dgetv0;
import org.netlib.util.doubleW;
import org.netlib.util.intW;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/**
 * The smallest and the largest eigenvalue of a symmetric operator from products with vectors alone, by ARPACK's implicitly
 * restarted Lanczos method.
 *
 * <p>The start vector is drawn from a seed: same seed, same bits. The residual is formed anew, so that {@link
 * Eigenpair#errorBound} owes nothing to the method. The method may overlook an eigenvalue whose eigenvector is all but
 * orthogonal to the start, and what it calls the smallest is then another, which no residual shows.
 *
 * <p>The bottom of a spectrum is often crowded. A residual of τ‖H‖ then takes some 1/√τ products, whatever the method that
 * only multiplies: a polynomial of lower degree does not tell λ_min from its neighbours, and filtering H by one is no way
 * around it. Kernels of 1,024 rows took 60 to 210 products to 10⁻⁴ at d_in = 100 and 20; at d_in = 5, where λ_min is
 * 10⁻⁶‖H‖ and less, no 3,000 products gave 10⁻⁶. Where N products would not suffice, H is better formed. Between restarts
 * the smallest eigenvalue gets 60 vectors: fewer forget too much, more brought no gain where there was convergence, and near N
 * the restarts of ARPACK stagnate. Where something near H⁻¹ is at hand, {@link PreconditionedEigenvalues} are much the
 * faster. Cost: a product and O(N·60) for each step; 64·N numbers of memory.
 * Source: R. Lehoucq, D. Sorensen, C. Yang, "ARPACK Users' Guide", SIAM (1998).
 */
public final class LanczosEigenvalues {
    /** Below this all N products are no more than the method would need. */
    private static final int DENSE = 40;

    private static final int SPACE_AT_THE_TOP = 20;
    private static final int SPACE_AT_THE_BOTTOM = 60;
    private static final double ROUGH = 1e-2;

    /** Largest algebraically. */
    private static final String LARGEST = "LA";

    private final double tolerance;
    private final int products;
    private final RandomStream start;

    /**
     * @param tolerance the residual aimed at, as a share of ‖H‖₂: from 10⁻¹⁵ to 10⁻¹
     * @param products at most about so many products are spent on one eigenvalue, ≥ 1
     * @param seed of the start vector
     */
    public LanczosEigenvalues(double tolerance, int products, long seed) {
        if (!(tolerance >= 1e-15 && tolerance <= 1e-1)) {
            throw new InvalidInput("tolerance", "a number from 1e-15 to 0.1", "" + tolerance);
        }
        if (products < 1) {
            throw new InvalidInput("products", "at least 1", "" + products);
        }
        this.tolerance = tolerance;
        this.products = products;
        this.start = RandomStream.of(seed).named("lanczos");
    }

    /**
     * λ_max.
     *
     * @param productError ≥ ‖(Hx as computed) − Hx‖ for unit vectors x; it goes into the error bound
     * @throws IllegalStateException if the products do not suffice
     */
    public Eigenpair largest(SymmetricOperator operator, double productError) {
        return operator.size() <= DENSE
                ? Eigenpair.of(operator, FormedEigenvectors.at(operator, operator.size() - 1), productError)
                : Eigenpair.of(operator, vector(operator, tolerance, SPACE_AT_THE_TOP), productError);
    }

    /**
     * λ_min, as the largest eigenvalue of Λ·I − H with Λ ≈ λ_max: ARPACK stops at a residual relative to the eigenvalue it
     * looks for, which near 0 would be never.
     *
     * @param productError ≥ ‖(Hx as computed) − Hx‖ for unit vectors x; it goes into the error bound
     * @throws IllegalStateException if the products do not suffice
     */
    public Eigenpair smallest(SymmetricOperator operator, double productError) {
        if (operator.size() <= DENSE) {
            return Eigenpair.of(operator, FormedEigenvectors.at(operator, 0), productError);
        }
        double[] top = vector(operator, ROUGH, SPACE_AT_THE_TOP);
        double shift = Eigenpair.of(operator, top, productError).value();
        double[] found = vector(new Mirrored(operator, shift), tolerance, SPACE_AT_THE_BOTTOM);
        return Eigenpair.of(operator, found, productError);
    }

    /** v ↦ shift·v − Hv. */
    private record Mirrored(SymmetricOperator operator, double shift) implements SymmetricOperator {
        @Override
        public int size() {
            return operator.size();
        }

        @Override
        public void multiply(double[] in, double[] out) {
            operator.multiply(in, out);
            for (int i = 0; i < in.length; i++) {
                out[i] = shift * in[i] - out[i];
            }
        }
    }

    /** One run of ARPACK. The translation keeps its state between calls in static fields: one run at a time. */
    private double[] vector(SymmetricOperator operator, double relative, int space) {
        synchronized (LanczosEigenvalues.class) {
            return new Run(operator, relative, Math.min(space, operator.size() / 2)).vector();
        }
    }

    /** The state of one run, in ARPACK's names: resid, ncv, v, iparam, ipntr, workd, workl. */
    private final class Run {
        private final SymmetricOperator operator;
        private final double relative;
        private final int n;
        private final int space;
        private final double[] resid;
        private final double[] basis;
        private final int[] parameters = new int[11];
        private final int[] pointers = new int[14];
        private final double[] work;
        private final double[] small;

        Run(SymmetricOperator operator, double relative, int space) {
            this.operator = operator;
            this.relative = relative;
            this.n = operator.size();
            this.space = space;
            this.resid = new double[n];
            this.basis = new double[Math.multiplyExact(n, space)];
            this.work = new double[3 * n];
            this.small = new double[space * (space + 8)];
            RandomStream stream = start.named("vector");
            for (int i = 0; i < n; i++) {
                resid[i] = stream.nextGaussian();
            }
            parameters[0] = 1;
            parameters[2] = 1 + products / space;
            parameters[6] = 1;
        }

        double[] vector() {
            // Its own random vectors, for when the space is exhausted, begin anew with every run.
            Dgetv0.inits = true;
            intW next = new intW(0);
            intW info = new intW(1);
            doubleW tol = new doubleW(relative);
            double[] in = new double[n];
            double[] out = new double[n];
            double scale = scale();
            while (next.val != 99) {
                Netlib.ARPACK.dsaupd(
                        next,
                        "I",
                        n,
                        LARGEST,
                        1,
                        tol,
                        resid,
                        space,
                        basis,
                        n,
                        parameters,
                        pointers,
                        work,
                        small,
                        small.length,
                        info);
                if (next.val == -1 || next.val == 1) {
                    System.arraycopy(work, pointers[0] - 1, in, 0, n);
                    operator.multiply(in, out);
                    for (int i = 0; i < n; i++) {
                        work[pointers[1] - 1 + i] = scale * out[i];
                    }
                }
            }
            requireConverged(info.val);
            return extracted();
        }

        /** A power of two that brings the operator near 1: ARPACK takes less than 10⁻¹¹ for 0. */
        private double scale() {
            double[] image = new double[n];
            operator.multiply(resid, image);
            double size = Matrix.ofRows(1, n, image).frobeniusNorm();
            return size > 0 && size < Double.POSITIVE_INFINITY ? Math.scalb(1.0, -Math.getExponent(size)) : 1;
        }

        private double[] extracted() {
            double[] values = new double[1];
            double[] vector = new double[n];
            intW info = new intW(0);
            Netlib.ARPACK.dseupd(
                    true,
                    "A",
                    new boolean[space],
                    values,
                    vector,
                    n,
                    0,
                    "I",
                    n,
                    LARGEST,
                    new intW(1),
                    relative,
                    resid,
                    space,
                    basis,
                    n,
                    parameters,
                    pointers,
                    work,
                    small,
                    small.length,
                    info);
            requireConverged(info.val);
            return vector;
        }

        private void requireConverged(int info) {
            if (info != 0 || parameters[4] < 1) {
                throw new IllegalStateException("largest eigenvalue of an operator on " + n
                        + " dimensions: required a residual of " + relative + "·‖H‖ after about " + products
                        + " products; got none after " + parameters[8] + " (ARPACK says " + info + ")");
            }
        }
    }
}
