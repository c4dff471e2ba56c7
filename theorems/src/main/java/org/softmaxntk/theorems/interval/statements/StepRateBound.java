package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The step size of the certificates keeps hλ below 2/3.
 *
 * <p><b>Statement.</b> 1/(r + ½) ≤ 16/9 for r ≥ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the supremum is ⅔.
 *
 * <p><b>Source.</b> [ours] proof of C2-simple: hλ ≤ λ/(Λ + λ/2) with r = Λ/λ.
 *
 * <p><b>Proof.</b> r + ½ ≥ 3/2. ∎
 *
 * <p><b>Numerics.</b> The enclosure is the natural one.
 */
public final class StepRateBound implements ScalarStatement {
    private static final Expression R = Expression.parameter("r");
    private static final Expression RATE = Expression.number(1).dividedBy(R.plus(Expression.fraction(1, 2)));

    @Override
    public String id() {
        return "step-rate-bound";
    }

    @Override
    public String conclusion() {
        return "1/(r + ½) ≤ 16/9 for r ≥ 1";
    }

    @Override
    public String latex() {
        return "\\frac1{r+\\frac12}\\le\\tfrac{16}9\\quad(r\\ge 1)";
    }

    @Override
    public String source() {
        return "[ours] C2-simple";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-certificate");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.from("r", "1"), RATE, Expression.fraction(16, 9));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("0.66-for-16-ninths", Box.from("r", "1"), RATE, Expression.decimal("0.66")));
    }
}
