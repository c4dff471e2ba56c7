package org.softmaxntk.theorems.budget;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.AutomaticDerivatives;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;

/** How far the reference implementation is off in plain doubles, by eighty digits. */
final class PlainErrors {
    private static final Digits DIGITS = Digits.of(80);

    private final RandomInstances instance;
    private final ReferenceNetwork<Dfp> exact;

    PlainErrors(RandomInstances instance) {
        this.instance = instance;
        this.exact = DigitsNetwork.of(DIGITS, instance.network(), instance.data());
    }

    /** Largest absolute error of an S_ir. */
    double probability() {
        Matrix plain = ReferenceNetwork.of(
                        Precision.doubles(),
                        instance.network().hiddenWeights(),
                        instance.network().signs(),
                        instance.data().inputs())
                .softmax()
                .toMatrix();
        return DIGITS.lift(plain).minus(exact.softmax()).toMatrix().maxAbsolute();
    }

    /** Largest absolute error of dF_il/ds along {@code direction}, by automatic differentiation. */
    double outputSlope(Matrix direction) {
        FieldTable<DerivativeStructure> outputs = AutomaticDerivatives.along(
                        direction,
                        1,
                        instance.network().hiddenWeights(),
                        instance.network().signs(),
                        instance.data().inputs())
                .outputs();
        int n = outputs.rows();
        Matrix slopes = Matrix.generate(
                n * outputs.columns(),
                1,
                (row, column) -> outputs.at(row % n, row / n).getPartialDerivative(1));
        int d = direction.columns();
        FieldTable<Dfp> stacked = FieldTable.generate(
                DIGITS.precision(),
                direction.rows() * d,
                1,
                (row, column) -> DIGITS.number(direction.at(row / d, row % d)));
        FieldTable<Dfp> exactSlopes = exact.jacobian().times(stacked);
        return DIGITS.lift(slopes).minus(exactSlopes).toMatrix().maxAbsolute();
    }
}
