package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * The distance from its mean that an average of k independent random matrices exceeds with probability at most δ:
 * √(v/(kδ)), v = Σ of the entries' variances in one draw.
 */
final class Chebyshev {
    private Chebyshev() {}

    /** k: pairs at a paired start, neurons otherwise. */
    private static double draws(StartLaw law) {
        return (double) law.width() / law.draws().neuronsPerDraw();
    }

    /** In the log domain: v may be beyond the doubles. */
    static Enclosure radius(Enclosure variance, StartLaw law) {
        double lnDraws = Math.log(draws(law));
        double lnDelta = Math.log(law.failureProbability());
        double error = 4 * FastBudget.U * (1 + Math.abs(lnDraws) + Math.abs(lnDelta));
        return new Enclosure(
                half(variance.lnLower() - lnDraws - lnDelta - error, -1),
                half(variance.lnUpper() - lnDraws - lnDelta + error, +1));
    }

    private static double half(double ln, int direction) {
        return Double.isInfinite(ln) ? ln : ln / 2 + direction * Math.ulp(ln);
    }

    static Dfp radius(Dfp variance, StartLaw law, Digits digits) {
        return variance.divide(digits.number(draws(law)).multiply(digits.number(law.failureProbability())))
                .sqrt();
    }
}
