package org.softmaxntk.theorems.diffusion;

import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.target.GaussianMixture;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Target;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.diffusion.ReferenceLaw;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * A law of X_0: N(μ_k, vI) with probability proportional to w_k; points where v = 0, and only then of bounded support.
 *
 * @param weights w, 1×k, finite and &gt; 0
 * @param means μ, k×d, finite
 * @param variance v ≥ 0
 */
public record RoundMixture(Matrix weights, Matrix means, double variance) {
    public RoundMixture {
        if (weights.rows() != 1 || weights.columns() != means.rows()) {
            throw new InvalidInput("weights", "a 1×" + means.rows() + " matrix", weights.toString());
        }
        if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("variance", "a finite number, at least 0", "" + variance);
        }
    }

    /** k. */
    public int components() {
        return means.rows();
    }

    /** d. */
    public int dimension() {
        return means.columns();
    }

    /** max‖μ_k‖: D, where the law is one of points. */
    public double radius() {
        return means.maxRowNorm();
    }

    public boolean isOfPoints() {
        return variance == 0;
    }

    /** The law as the model has it. */
    public Target target() {
        return isOfPoints()
                ? PointsTarget.of(means, weights.row(0))
                : GaussianMixture.of(weights.row(0), means, covariances());
    }

    /** The law as the reference implementation has it. */
    public ReferenceLaw<Dfp> inDigits(Digits digits) {
        return ReferenceLaw.mixture(digits.precision(), weights.row(0), means, covariances());
    }

    private List<Matrix> covariances() {
        Matrix covariance = Matrix.generate(dimension(), dimension(), (i, j) -> i == j ? variance : 0);
        return Collections.nCopies(components(), covariance);
    }
}
