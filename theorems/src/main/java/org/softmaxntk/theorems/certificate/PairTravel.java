package org.softmaxntk.theorems.certificate;

/**
 * How far the pairs come along the kernel's own path in τ steps, and how their even parts begin to move there: bounds for
 * each ṽ and u within rounding of what is computed, in the notation of {@link PairPath}.
 *
 * <p><b>Numerics.</b> ṽ and F are off by δ = {@link LinearPath#startError} and u by δhτ, as |Φ_k| ≤ hτ. s_ir and the sums
 * are off by κ = {@link StartSizes#relativeError} relative to what they sum; with ‖x_i‖ ≤ 1 that sum is at most s√N‖v‖. The
 * factor 4 covers the products of errors.
 *
 * <p><b>Cost.</b> O(N² + P·n·(d_out + d_in²)).
 *
 * @param farthest max_r ‖ô_r‖
 * @param largestTurn max_r ‖M_r‖
 * @param meanTurn ((1/P) Σ_r ‖M_r‖²)^{½}
 * @param largestEven max_r ‖γ_r‖
 * @param meanEven ((1/P) Σ_r ‖γ_r‖²)^{½}
 */
record PairTravel(double farthest, double largestTurn, double meanTurn, double largestEven, double meanEven) {
    static PairTravel at(CertifiedStart start, PairPath pairs, PathNorms norms, double h, int step) {
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
        double kappa = start.sizes().relativeError();
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
        double farthest = 0;
        double largestTurn = 0;
        double turns = 0;
        double largestEven = 0;
        double evens = 0;
        double[] products = products(outputs, v, pairs.samples());
        for (int r = 0; r < pairs.pairs(); r++) {
            double[] weights = pairs.weights(r, v);
            double[] odd = pairs.sum(pairs.weights(r, u)); // −ô_r
            double turn = pairs.turn(weights);
            double even = norm(pairs.sum(evenWeights(pairs, r, weights, odd, products)));
            farthest = Math.max(farthest, norm(odd));
            largestTurn = Math.max(largestTurn, turn);
            turns += turn * turn;
            largestEven = Math.max(largestEven, even);
            evens += even * even;
        }
        double count = pairs.pairs();
        return new PairTravel(farthest, largestTurn, Math.sqrt(turns / count), largestEven, Math.sqrt(evens / count));
    }

    /** s_ir((a_r·ṽ_i)⟨x_i, ô_r⟩ − F_i·ṽ_i), with the other sign. */
    private static double[] evenWeights(
            PairPath pairs, int pair, double[] weights, double[] minusOdd, double[] products) {
        double[] even = new double[weights.length];
        for (int i = 0; i < even.length; i++) {
            even[i] = weights[i] * pairs.logit(i, minusOdd) + pairs.feature(pair, i) * products[i];
        }
        return even;
    }

    /** F_i·ṽ_i of every sample. */
    private static double[] products(double[] outputs, double[] v, int samples) {
        double[] products = new double[samples];
        for (int row = 0; row < v.length; row++) {
            products[row % samples] += outputs[row] * v[row];
        }
        return products;
    }

    private static double norm(double[] vector) {
        double squares = 0;
        for (double entry : vector) {
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }
}
