package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.linear.Matrix;

/**
 * How far the pairs come along the kernel's own path in τ steps, and how their even parts begin to move there: bounds for
 * each ṽ and u within rounding of what is computed, in the notation of {@link PairPath}.
 *
 * <p><b>Numerics.</b> ṽ and F are off by δ = {@link LinearPath#startError} and u by δhτ, as |Φ_k| ≤ hτ. s_ir and the sums
 * are off by κ = {@link StartSizes#relativeError} relative to what they sum; with ‖x_i‖ ≤ 1 that sum is at most s√N‖v‖. The
 * factor 4 covers the products of errors. Inputs in fewer coordinates, {@link FewRows}, are off by γ, and products of two by 2γ.
 *
 * <p><b>Cost.</b> O(N² + P·n·(d_out + min(d_in, 4n)²)).
 *
 * @param farthest max_r ‖ô_r‖
 * @param largestTurn max_r ‖M_r‖
 * @param meanTurn ((1/P) Σ_r ‖M_r‖²)^{½}
 * @param largestEven max_r ‖γ_r‖
 * @param meanEven ((1/P) Σ_r ‖γ_r‖²)^{½}
 */
public record PairTravel(double farthest, double largestTurn, double meanTurn, double largestEven, double meanEven) {
    public static PairTravel at(CertifiedStart start, PairPath pairs, PathNorms norms, double h, int step) {
        LinearPath path = start.path();
        double[] v = path.vector(PathNorms.residuals(path, h, step));
        double[] u = path.vector(PathNorms.travels(path, h, step));
        double[] outputs = new double[v.length];
        double outputNorm = 0;
        for (int row = 0; row < v.length; row++) {
            outputs[row] = path.target(row) + v[row];
            outputNorm += outputs[row] * outputs[row];
        }
        PairTravel computed = computed(pairs, v, u, outputs);
        double up = start.up();
        double kappa = start.sizes().relativeError() + 2 * pairs.relativeError();
        double delta = path.startError();
        double scale = 4 * up * start.sizes().largestFeature() * Math.sqrt(path.size()); // 4s√N
        double turnError = scale * (kappa * norms.residual() + delta);
        double travelError = scale * (kappa * norms.travelNorm() + delta * h * step);
        double signError = scale
                * (kappa * norms.residual() * Math.sqrt(outputNorm)
                        + delta * (norms.residual() + Math.sqrt(outputNorm) + delta));
        double farthest = up * (computed.farthest + travelError);
        double largestTurn = up * (computed.largestTurn + turnError);
        double evenError = turnError * farthest
                + (largestTurn + scale * norms.residual() * kappa) * travelError
                + signError
                + scale * norms.residual() * kappa * farthest;
        return new PairTravel(
                farthest,
                largestTurn,
                up * (computed.meanTurn + turnError),
                up * (computed.largestEven + evenError),
                up * (computed.meanEven + evenError));
    }

    private static PairTravel computed(PairPath pairs, double[] v, double[] u, double[] outputs) {
        Matrix weights = pairs.weights(v);
        Matrix odd = pairs.sums(pairs.weights(u)); // −ô_r
        Matrix even = pairs.sums(evenWeights(pairs, weights, odd, products(outputs, v, pairs.samples())));
        double largestTurn = 0;
        double turns = 0;
        double evens = 0;
        for (double turn : pairs.turns(weights)) {
            largestTurn = Math.max(largestTurn, turn);
            turns += turn * turn;
        }
        for (int r = 0; r < pairs.pairs(); r++) {
            double norm = even.rowNorm(r);
            evens += norm * norm;
        }
        double count = pairs.pairs();
        return new PairTravel(
                odd.maxRowNorm(), largestTurn, Math.sqrt(turns / count), even.maxRowNorm(), Math.sqrt(evens / count));
    }

    /** s_ir((a_r·ṽ_i)⟨x_i, ô_r⟩ − F_i·ṽ_i), with the other sign, P×n. */
    private static Matrix evenWeights(PairPath pairs, Matrix weights, Matrix minusOdd, double[] products) {
        Matrix logits = pairs.logits(minusOdd);
        return Matrix.generate(
                weights.rows(),
                weights.columns(),
                (r, i) -> weights.at(r, i) * logits.at(r, i) + pairs.feature(r, i) * products[i]);
    }

    /** F_i·ṽ_i of every sample. */
    private static double[] products(double[] outputs, double[] v, int samples) {
        double[] products = new double[samples];
        for (int row = 0; row < v.length; row++) {
            products[row % samples] += outputs[row] * v[row];
        }
        return products;
    }
}
