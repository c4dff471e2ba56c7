package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The remainder of the exponential beyond its linear part is at most x² near 0.
 *
 * <p><b>Statement.</b> (e^x − 1 − x)/x² ≤ 1 for |x| ≤ 0.1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the supremum is 0.517…, at x = 0.1.
 *
 * <p><b>Source.</b> [recalled] the step that bounds D₂ of the loss decomposition.
 *
 * <p><b>Proof.</b> The quotient is Σ_k x^k/(k+2)!, a series with positive coefficients, so it increases and stays below
 * e^0.1/2. ∎
 *
 * <p><b>Numerics.</b> At x = 0 the quotient is its limit ½: it is enclosed as a series with a remainder, on the whole
 * range.
 */
public final class ExponentialRemainder implements ScalarStatement {
    private static final Expression X = Expression.parameter("x");
    private static final Expression QUOTIENT = X.exp().minus(1).minus(X).dividedBy(X.square());

    @Override
    public String id() {
        return "exponential-remainder";
    }

    @Override
    public String conclusion() {
        return "(e^x − 1 − x)/x² ≤ 1 for |x| ≤ 0.1";
    }

    @Override
    public String latex() {
        return "\\frac{e^x-1-x}{x^2}\\le 1\\quad(|x|\\le 0.1)";
    }

    @Override
    public String source() {
        return "[recalled] loss decomposition, D₂";
    }

    @Override
    public List<String> usedBy() {
        return List.of("loss-decomposition", "one-step-contraction");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.of("x", "-0.1", "0.1"), QUOTIENT, Expression.number(1))
                .factored(Expression.number(1), Expression.number(1).minus(X.exponentialTail(2)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "0.5-for-1", Box.of("x", "-0.1", "0.1"), QUOTIENT, Expression.decimal("0.5")));
    }
}
