package org.softmaxntk.model.loss;

import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/** ½‖F − Y‖²_F, whose residual is F − Y. */
public final class SquaredLoss implements Loss {
    @Override
    public double value(Matrix outputs, Matrix targets) {
        Matrix residual = residual(outputs, targets);
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < residual.rows(); i++) {
            for (int l = 0; l < residual.columns(); l++) {
                sum.add(residual.at(i, l) * residual.at(i, l));
            }
        }
        return sum.value() / 2;
    }

    @Override
    public Matrix residual(Matrix outputs, Matrix targets) {
        return outputs.minus(targets);
    }
}
