package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * The variance of one draw's contribution to the kernel of an exp network, summed over its entries: Σ_ij (x_i·x_j)²
 * e^{2q}·d_out(d_out − e^{−q}), q = σ²‖x_i + x_j‖².
 *
 * <p>In doubles q has relative error (d_in + 6)u, so a term (12 + 6q(d_in + 8))u, and the sum n²u more; the largest e^{2q}
 * is kept as a logarithm. Cost O(n²·d_in).
 */
final class ExponentialVariance {
    private ExponentialVariance() {}

    static Enclosure inDoubles(StartLaw law) {
        Matrix inputs = law.data().inputs();
        int n = inputs.rows();
        double largest = largestExponent(law);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += term(law, i, j, largest);
            }
        }
        double relative = (20 + 6 * largest * (inputs.columns() + 8) + (double) n * n) * FastBudget.U;
        return Enclosure.of(sum, 1.01 * relative * sum)
                .times(Enclosure.exponential(2 * largest, 4 * FastBudget.U * largest));
    }

    private static double term(StartLaw law, int i, int j, double largest) {
        Matrix inputs = law.data().inputs();
        double product = new CompensatedDot().ofRows(inputs, i, inputs, j).high();
        double q = exponent(law, i, j);
        int outputs = law.data().outputDimension();
        double share = outputs * (outputs - 1 - Math.expm1(-q)); // d_out(d_out − e^{−q}) without cancellation
        return product * product * Math.exp(2 * (q - largest)) * share;
    }

    /** q is largest on the diagonal: ‖x_i + x_j‖ ≤ 2·max‖x‖. */
    private static double largestExponent(StartLaw law) {
        double largest = 0;
        for (int i = 0; i < law.data().samples(); i++) {
            largest = Math.max(largest, exponent(law, i, i));
        }
        return largest;
    }

    /** From the sum itself: for x_j near −x_i the expanded square would cancel. */
    private static double exponent(StartLaw law, int i, int j) {
        Matrix inputs = law.data().inputs();
        double sum = 0;
        for (int k = 0; k < inputs.columns(); k++) {
            double entry = inputs.at(i, k) + inputs.at(j, k);
            sum += entry * entry;
        }
        return law.sigma() * law.sigma() * sum;
    }

    /** As E φ_i²φ_j² and (E φ_iφ_j)², by the expanded square. */
    static Dfp inDigits(StartLaw law, Digits digits) {
        FieldTable<Dfp> inputs = digits.lift(law.data().inputs());
        FieldTable<Dfp> gram = inputs.times(inputs.transpose());
        Dfp variance = digits.number(law.sigma()).multiply(digits.number(law.sigma()));
        int outputs = law.data().outputDimension();
        Dfp sum = digits.number(0);
        for (int i = 0; i < gram.rows(); i++) {
            for (int j = 0; j < gram.rows(); j++) {
                Dfp product = gram.at(i, j);
                Dfp square = gram.at(i, i).add(gram.at(j, j)).add(product.multiply(2));
                Dfp once = digits.exp(square.multiply(variance)); // (E φ_iφ_j)²
                Dfp twice = once.multiply(once); // E φ_i²φ_j²
                Dfp term = twice.multiply(outputs).subtract(once).multiply(outputs);
                sum = sum.add(product.multiply(product).multiply(term));
            }
        }
        return sum;
    }
}
