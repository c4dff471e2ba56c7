package org.softmaxntk.model.diffusion.target;

import org.softmaxntk.model.linear.CompensatedSum;

/** r_k = e^{ℓ_k}/Σe^ℓ from logarithms ℓ, shifted by the largest: right wherever the logarithms are. */
final class LogWeights {
    private final double[] shares;
    private final double logSum;

    private LogWeights(double[] shares, double logSum) {
        this.shares = shares;
        this.logSum = logSum;
    }

    static LogWeights of(double[] logarithms) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logarithm : logarithms) {
            largest = Math.max(largest, logarithm);
        }
        double[] shares = new double[logarithms.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(logarithms[k] - largest);
        }
        double total = PointsTarget.sum(shares);
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= total;
        }
        return new LogWeights(shares, largest + Math.log(total));
    }

    int count() {
        return shares.length;
    }

    /** r_k. */
    double share(int k) {
        return shares[k];
    }

    /** log Σe^ℓ. */
    double logSum() {
        return logSum;
    }

    /** The k with the given place, in [0, 1), in the running sums of r. */
    int choose(double place) {
        return choose(shares, place);
    }

    static int choose(double[] shares, double place) {
        CompensatedSum sum = new CompensatedSum();
        for (int k = 0; k < shares.length; k++) {
            sum.add(shares[k]);
            if (place < sum.value()) {
                return k;
            }
        }
        return shares.length - 1;
    }
}
