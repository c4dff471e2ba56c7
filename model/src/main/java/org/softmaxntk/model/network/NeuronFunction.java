package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;

/** A feature that depends on its own neuron's logit z = high + low alone; u = 2⁻⁵³. */
enum NeuronFunction {
    /** e^z and its derivative e^z, each with relative error ≤ 4u on top of the absolute error of z. */
    EXP(Activation.EXP, 340) {
        @Override
        double value(double high, double low) {
            double power = Math.exp(high);
            return power + power * low;
        }

        @Override
        double slope(double high, double low) {
            return value(high, low);
        }
    },
    /** max(z, 0), and its derivative: 1 for z > 0, else 0 (so 0 at z = 0). */
    RELU(Activation.RELU, 1e150) {
        @Override
        double value(double high, double low) {
            return Math.max(high, 0);
        }

        @Override
        double slope(double high, double low) {
            return high > 0 ? 1 : 0;
        }
    };

    private final Activation activation;
    /** Up to here the sum of 10⁷ squares of features is a double. */
    private final double largestLogit;

    NeuronFunction(Activation activation, double largestLogit) {
        this.activation = activation;
        this.largestLogit = largestLogit;
    }

    abstract double value(double high, double low);

    abstract double slope(double high, double low);

    Activation activation() {
        return activation;
    }

    /** Refuses NaN too, which is what a logit beyond the doubles becomes. */
    void requireInRange(double logit, int r, int i) {
        if (!(logit <= largestLogit)) {
            throw new InvalidInput(
                    "logit ⟨w_r, x_i⟩ of neuron r = " + r + " at sample i = " + i,
                    "at most " + largestLogit + " for " + activation + ", so that sums of squared features are doubles",
                    "" + logit);
        }
    }
}
