package org.softmaxntk.theorems.certificate;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.FastBudget;

/**
 * A bound on every step of gradient descent from a paired start, one step at a time, from quantities at the start alone.
 *
 * <p>Given η with hΛ ≤ 1, h = ηm: after τ steps ‖F(τ) − Y‖ ≤ V, ‖v − v_lin‖ ≤ D, ‖o_r‖ ≤ R, ‖ε_r‖ ≤ E, as long as R ≤ ½.
 * Theorem S; the recursion and its proof are those of {@link #advance}.
 *
 * <p><b>Numerics.</b> Everything is a sum, product or quotient of upper bounds, monotone in each; after every step all of
 * them are enlarged by (8N + 4000)u, which covers the at most 8N + 100 operations of a step and the exponentials of {@link
 * PathNorms} (exponents down to −745, 4u each). The path is that of a nearby kernel, known exactly; the distance e enters
 * as a forcing term h·e·ℓ ({@link LinearPath}).
 *
 * <p><b>Cost.</b> O(N²) a step. Not safe for several threads.
 */
public final class StepwiseCertificate {
    private final LinearPath path;
    private final StartSizes sizes;
    private final int samples;
    private final double width;
    private final double eta;
    private final double h;
    private final double up;
    private final double rootOutputs;
    private final double largest;
    private final double contraction;

    private int step;
    private double d;
    private double distance;
    private double distanceByDrift;
    private double b;
    private double forcing;
    private double e2;
    private double R;
    private double E;
    private double C;
    private double largestResidual;
    private double largestBeta;
    private double residual;
    private boolean failed;

    private StepwiseCertificate(LinearPath path, StartSizes sizes, SoftmaxNetwork network, int samples, double eta) {
        this.path = path;
        this.sizes = sizes;
        this.samples = samples;
        this.width = network.width();
        this.eta = eta;
        this.h = eta * width;
        this.up = 1 + (8.0 * path.size() + 4000) * FastBudget.U;
        this.rootOutputs = Math.sqrt(network.outputDimension());
        this.largest = path.largestEigenvalue();
        this.contraction = Math.max(0, 1 - h * path.smallestEigenvalue()) * up;
        this.d = path.startError();
        this.distance = d;
        this.distanceByDrift = d;
        this.forcing = d;
        this.failed = !(h * largest * up <= 1);
    }

    /** Before the first step. The start must be paired, with ‖x_i‖ ≤ 1; η > 0. Cost O(N²m + N³). */
    public static StepwiseCertificate of(SoftmaxNetwork network, DataSet data, double eta) {
        if (!network.isPaired()) {
            throw new InvalidInput("start", "neurons 2r and 2r+1 with equal weights and opposite signs", "others");
        }
        return new StepwiseCertificate(
                LinearPath.of(network, data), StartSizes.of(network, data), network, data.samples(), eta);
    }

    /** Another step size from the same start. */
    public StepwiseCertificate withStepSize(SoftmaxNetwork network, double other) {
        return new StepwiseCertificate(path, sizes, network, samples, other);
    }

    /** Whether nothing more can be promised: hΛ > 1, or R would exceed ½. */
    public boolean hasFailed() {
        return failed;
    }

    /** λ_max(H(0)), from above. */
    public double largestEigenvalue() {
        return largest;
    }

    /** λ_min(H(0)), from below, at least 0. */
    public double smallestEigenvalue() {
        return path.smallestEigenvalue();
    }

    /** ‖F(0) − Y‖_F = ‖Y‖_F, as computed. */
    public double initialResidual() {
        return path.initialResidual();
    }

    /**
     * The promise for the next τ = 0, 1, …; to be called while nothing {@linkplain #hasFailed() failed}.
     *
     * <p><b>Recursion.</b> As in theorem S, line by line.
     */
    public StepwiseBound advance() {
        PathNorms norms = PathNorms.of(path, h, step);
        residual = up * (norms.residual() + distance); // V
        StepwiseBound promise = new StepwiseBound(step, residual, distance, R, E);
        double s = sizes.largestFeature();
        double A = up * (norms.energy() + Math.sqrt(largest) * distance);
        double r = up * (norms.travelled() + b + norms.travelGain() * forcing) / width;
        double px = up * (outputNorm(norms.outputs()) + sizes.outputScale() * (distance + path.startError())) / width;
        double pMax = up
                * Math.min((largestOutput(norms.outputs()) + distance + path.startError()) / width, Math.tanh(R));
        double grown = Math.exp(E);
        double odd = grown * grown * (sinhRatio(R) * sizes.evenGradient() * r + Math.cosh(R) * px); // Γ
        double bySign = grown * grown * sinhRatio(R) * pMax * sizes.evenGradient() * r; // β_p
        double byEven = grown * Math.cosh(R) * expRatio(E) * sizes.spread() * e2; // β_ψ
        double byOdd = grown * coshRatio(R) * R * sizes.spread() * r; // β_φ
        double beta = up * (bySign + byEven + byOdd);
        double betaDecaying = up * (bySign + byEven);
        double crossed = up * 4 * grown * coshRatio(R) * sizes.quadratic() * r * r; // m_φ
        double gamma = up * odd;
        double nextR = up * (R + eta * sizes.gradient() * grown * grown * (Math.cosh(2 * R) / Math.cosh(R)) * residual);
        double nextE = up * (E + eta * sizes.evenGradient() * grown * grown * 2 * R * residual);
        if (!(nextR <= 0.5)) {
            failed = true;
            return promise;
        }
        double energy = A + beta * residual;
        double taylor = up
                * (0.5 * width * eta * eta * (1 + Math.tanh(nextR)) * rootOutputs * s)
                * (Math.exp(nextR + 2 * nextE) * sizes.inputNorm())
                * (energy * energy + gamma * gamma * residual * residual); // e_n
        double kernelForcing = h * path.kernelError() * norms.residual();
        double xi = up
                * (h
                                * (betaDecaying * A
                                        + (beta * beta + gamma * gamma) * residual
                                        + crossed * residual)
                        + taylor
                        + kernelForcing);
        double drift = 6 * Math.exp(4 * E) * R * R * sizes.second() + Math.expm1(4 * E) * sizes.first(); // μ
        d = up * (contraction * d + xi);
        forcing = up * (forcing + xi);
        distanceByDrift = up * (contraction * distance + h * drift * residual + taylor + kernelForcing);
        b = up * (b + h * beta * residual);
        e2 = up * (e2 + eta * gamma * residual);
        largestResidual = Math.max(largestResidual, residual);
        largestBeta = Math.max(largestBeta, betaDecaying);
        C = up * (C + h * norms.decayGain());
        R = nextR;
        E = nextE;
        distance = Math.min(up * (d + largestBeta * largestResidual * C), distanceByDrift);
        step++;
        return promise;
    }

    /** f_x = (Σ x̂_i²κ_ii F²)^½. */
    private double outputNorm(double[] outputs) {
        double sum = 0;
        for (int row = 0; row < outputs.length; row++) {
            double weighted = sizes.rows().at(row % samples) * outputs[row];
            sum += weighted * weighted;
        }
        return Math.sqrt(sum);
    }

    private static double largestOutput(double[] outputs) {
        double most = 0;
        for (double output : outputs) {
            most = Math.max(most, Math.abs(output));
        }
        return most;
    }

    /** sinh R/R. */
    private static double sinhRatio(double R) {
        return R == 0 ? 1 : Math.sinh(R) / R;
    }

    /** (cosh R − 1)/R² = ½(sinh(R/2)/(R/2))². */
    private static double coshRatio(double R) {
        double half = sinhRatio(R / 2);
        return half * half / 2;
    }

    /** (e^E − 1)/E. */
    private static double expRatio(double E) {
        return E == 0 ? 1 : Math.expm1(E) / E;
    }
}
