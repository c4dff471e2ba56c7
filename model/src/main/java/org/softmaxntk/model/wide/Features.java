package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.network.Activation;

/**
 * What an activation does to a panel of logits. For softmax the features are e^{z_ir − c_i} for a shift c_i of each sample;
 * for exp the shift is 0.
 */
enum Features {
    /** Features and slopes are the same numbers, in place of the logits. */
    EXPONENTIAL(340, PanelArithmetic.MOST_GROWTH) {
        @Override
        void fill(PanelArithmetic arithmetic, FeaturePanel panel, double[] shifts) {
            arithmetic.exponentials(panel.logits, panel.rows, shifts);
        }

        @Override
        void grow(PanelArithmetic arithmetic, FeaturePanel panel, double most, double[] moves) {
            arithmetic.growths(panel.logits, panel.rows, most, moves);
        }
    },
    /** max(z, 0), with slope 1 above 0. */
    RECTIFIED(1e150, Double.MAX_VALUE) {
        @Override
        void fill(PanelArithmetic arithmetic, FeaturePanel panel, double[] shifts) {
            arithmetic.rectify(panel.logits, panel.rows, panel.features, panel.slopes);
        }

        @Override
        void grow(PanelArithmetic arithmetic, FeaturePanel panel, double most, double[] moves) {
            arithmetic.rectifiedGrowths(panel.logits, panel.features, panel.rows, moves);
        }
    };

    /** The largest logit that sums of squared features allow, where no shift keeps them down. */
    private final double largestLogit;

    private final double mostGrowth;

    Features(double largestLogit, double mostGrowth) {
        this.largestLogit = largestLogit;
        this.mostGrowth = mostGrowth;
    }

    static Features of(Activation activation) {
        return activation == Activation.RELU ? RECTIFIED : EXPONENTIAL;
    }

    abstract void fill(PanelArithmetic arithmetic, FeaturePanel panel, double[] shifts);

    /** Replaces the moves of the logits, each at most {@code most}, by those of the features. */
    abstract void grow(PanelArithmetic arithmetic, FeaturePanel panel, double most, double[] moves);

    /** Whether moves of the logits this large can be grown; if not, features are computed anew. */
    boolean canGrow(double most) {
        return most <= mostGrowth;
    }

    void requireInRange(double logit, int sample) {
        if (!(logit <= largestLogit)) {
            throw new InvalidInput(
                    "largest logit ⟨w_r, x_i⟩ at sample i = " + sample,
                    "at most " + largestLogit + ", so that sums of squared features are doubles",
                    "" + logit);
        }
    }
}
