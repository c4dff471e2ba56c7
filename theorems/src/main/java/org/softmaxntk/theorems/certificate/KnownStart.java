package org.softmaxntk.theorems.certificate;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.certificate.forever.ConvergenceConditions;
import org.softmaxntk.theorems.certificate.forever.ConvergenceForm;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.PairPath;
import org.softmaxntk.theorems.certificate.start.PathNorms;
import org.softmaxntk.theorems.certificate.stepwise.AlignedCertificate;
import org.softmaxntk.theorems.certificate.stepwise.StepwiseRecursion;
import org.softmaxntk.theorems.certificate.time.KernelTime;
import org.softmaxntk.theorems.certificate.time.KernelTimeForm;

/**
 * One paired start for all certificates: its spectrum and its sizes are reckoned once. Immutable.
 */
public final class KnownStart {
    private final CertifiedStart start;
    private final PairPath pairs;

    private KnownStart(CertifiedStart start, PairPath pairs) {
        this.start = start;
        this.pairs = pairs;
    }

    /**
     * Cost O(N²m + N³ + m·n·d_in·min(n, d_in)).
     *
     * @throws InvalidInput if the start is not paired or an input is outside the unit ball
     */
    public static KnownStart of(SoftmaxNetwork network, DataSet data) {
        return new KnownStart(CertifiedStart.of(network, data), PairPath.of(network, data));
    }

    /**
     * As of {@code width} neurons whose spectrum and sizes are this one's: an extrapolation, by which nothing is promised.
     */
    public KnownStart extrapolatedTo(int width) {
        return new KnownStart(start.withWidth(width), pairs);
    }

    /** m. */
    public int width() {
        return start.width();
    }

    /** ≥ λ_max(H(0)). */
    public double largestEigenvalue() {
        return start.path().largestEigenvalue();
    }

    /** ≤ λ_min(H(0)), at least 0. */
    public double smallestEigenvalue() {
        return start.path().smallestEigenvalue();
    }

    /** ‖(I − ηmH(0))^τ Y‖ after τ = {@code steps} steps. Cost O(N). */
    public double pathResidual(double stepSize, int steps) {
        return PathNorms.residual(start.path(), stepSize * start.width(), steps);
    }

    /** Theorem S. */
    public StepwiseRecursion stepwise(double stepSize) {
        return StepwiseRecursion.of(start, stepSize);
    }

    /** Theorem S2. */
    public AlignedCertificate aligned(double stepSize) {
        return AlignedCertificate.of(start, pairs, stepSize);
    }

    /** The first form of the kernel-time theorems, K1 or K2. */
    public KernelTime kernelTime(KernelTimeForm form) {
        return KernelTime.of(form, start);
    }

    /** A convergence theorem; of those for any start, at this one. */
    public ConvergenceConditions convergence(ConvergenceForm form) {
        return form.at(start);
    }
}
