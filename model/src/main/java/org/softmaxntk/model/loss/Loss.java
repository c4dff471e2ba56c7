package org.softmaxntk.model.loss;

import org.softmaxntk.model.linear.Matrix;

/** A loss over all samples as a function of the outputs F and the targets Y, both n×d_out. */
public interface Loss {
    /** The loss, summed over samples. */
    double value(Matrix outputs, Matrix targets);

    /** ∂loss/∂F, n×d_out. */
    Matrix residual(Matrix outputs, Matrix targets);
}
