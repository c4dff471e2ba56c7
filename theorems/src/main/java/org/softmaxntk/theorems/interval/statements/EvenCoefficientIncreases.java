package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The coefficient of the even step increases with the tilt α of the normaliser.
 *
 * <p><b>Statement.</b> 2tanhα·sinh(α+φ) ≤ cosh(α+φ) for 0 ≤ α, φ ≤ ½.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, never attained.
 *
 * <p><b>Source.</b> [ours] proof of L3, even part: sinh(α+φ)/cosh²α has logarithmic derivative coth(α+φ) − 2tanhα in α.
 *
 * <p><b>Proof.</b> 2tanhα ≤ 0.925 and tanh(α+φ) ≤ 0.762, so the ratio of the sides is at most 0.704. (For the odd part,
 * cosh(α+φ)/cosh²α, the same fails: that is the false variant, and why L3 drops its normaliser there.) ∎
 *
 * <p><b>Numerics.</b> The enclosure is the natural one.
 */
public final class EvenCoefficientIncreases implements ScalarStatement {
    private static final Expression ALPHA = Expression.parameter("α");
    private static final Expression PHI = Expression.parameter("φ");
    private static final Box RANGE = Box.of("α", "0", "0.5").and("φ", "0", "0.5");
    private static final Expression SUM = ALPHA.plus(PHI);
    private static final Expression TWICE_TANH = ALPHA.tanh().times(2);

    @Override
    public String id() {
        return "even-coefficient-increases";
    }

    @Override
    public String conclusion() {
        return "2tanhα·sinh(α+φ) ≤ cosh(α+φ) for 0 ≤ α, φ ≤ ½";
    }

    @Override
    public String latex() {
        return "2\\tanh\\alpha\\,\\sinh(\\alpha+\\varphi)\\le\\cosh(\\alpha+\\varphi)\\quad(0\\le\\alpha,\\varphi\\le\\tfrac12)";
    }

    @Override
    public String source() {
        return "[ours] proof of L3, even part";
    }

    @Override
    public List<String> usedBy() {
        return List.of("even-part-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, TWICE_TANH.times(SUM.sinh()), SUM.cosh());
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "odd-part-in-place-of-even", RANGE, TWICE_TANH.times(SUM.cosh()), SUM.sinh()));
    }
}
