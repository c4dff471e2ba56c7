package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * The variance of one draw's contribution to the kernel of a ReLU network, summed over its entries: Σ_ij d_out·K_ij(d_out·
 * x_i·x_j − K_ij), K = K∞.
 *
 * <p>In doubles an entry of K is off by (d_in + 8)u·|x_i·x_j|, so the sum by 3d_out²(d_in + n² + 12)u·Σ(x_i·x_j)². In digits
 * K is off by 10^(−digits/2)·|x_i·x_j| where inputs are parallel. Cost O(n²·d_in).
 */
final class ReluVariance {
    private ReluVariance() {}

    static Enclosure inDoubles(StartLaw law) {
        Matrix inputs = law.data().inputs();
        Matrix limit =
                LimitTangentKernel.of(Activation.RELU, inputs, law.sigma()).toMatrix();
        CompensatedDot dot = new CompensatedDot();
        double outputs = law.data().outputDimension();
        int n = inputs.rows();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double product = dot.ofRows(inputs, i, inputs, j).high();
                sum += outputs * limit.at(i, j) * (outputs * product - limit.at(i, j));
                squares += product * product;
            }
        }
        double roundings = 3 * outputs * outputs * (inputs.columns() + (double) n * n + 12);
        return Enclosure.of(sum, roundings * FastBudget.U * squares);
    }

    static Dfp inDigits(StartLaw law, Digits digits) {
        FieldTable<Dfp> inputs = digits.lift(law.data().inputs());
        FieldTable<Dfp> gram = inputs.times(inputs.transpose());
        FieldTable<Dfp> limit = ReferenceLimitKernel.relu(inputs);
        int outputs = law.data().outputDimension();
        return limit.inner(gram.times(digits.number(outputs)).minus(limit)).multiply(outputs);
    }
}
