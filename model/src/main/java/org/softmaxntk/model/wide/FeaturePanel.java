package org.softmaxntk.model.wide;

import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * Logits of one tile of samples and one block of neurons, and the features and slopes made of them: for exponentials one
 * array, as all are the same numbers or not needed any more.
 */
final class FeaturePanel {
    final int rows;
    final double[] logits;
    final double[] features;
    final double[] slopes;

    FeaturePanel(int rows, Features kind) {
        this.rows = rows;
        this.logits = new double[Coefficients.paddedRows(rows) * PanelArithmetic.NEURONS];
        this.features = kind == Features.RECTIFIED ? new double[logits.length] : logits;
        this.slopes = kind == Features.RECTIFIED ? new double[logits.length] : logits;
    }
}
