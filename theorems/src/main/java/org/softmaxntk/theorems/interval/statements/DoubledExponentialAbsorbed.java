package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A factor 2 and the radius are absorbed by one more B in the exponent.
 *
 * <p><b>Statement.</b> 2e^{2(B+R)} ≤ e^{3B} for B ≥ 1, 0 ≤ R ≤ 0.01.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the ratio is largest, 0.75, at B = 1, R = 0.01.
 *
 * <p><b>Source.</b> [recalled] the step that makes the gradient bound e^{3B}√N‖F − Y‖.
 *
 * <p><b>Proof.</b> Taking logarithms, ln 2 + 2R ≤ B; the left side is at most 0.7132. ∎
 *
 * <p><b>Numerics.</b> In logarithms the margin B − 2R − ln 2 is linear, so the range without upper end is settled as it
 * is.
 */
public final class DoubledExponentialAbsorbed implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.from("B", "1").and("R", "0", "0.01");
    private static final Expression LEFT = B.plus(R).times(2).exp().times(2);

    @Override
    public String id() {
        return "doubled-exponential-absorbed";
    }

    @Override
    public String conclusion() {
        return "2e^{2(B+R)} ≤ e^{3B} for B ≥ 1, 0 ≤ R ≤ 0.01";
    }

    @Override
    public String latex() {
        return "2e^{2(B+R)}\\le e^{3B}\\quad(B\\ge 1,\\ 0\\le R\\le 0.01)";
    }

    @Override
    public String source() {
        return "[recalled] gradient bound";
    }

    @Override
    public List<String> usedBy() {
        return List.of("gradient-bound", "weights-stay-close");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, LEFT, B.times(3).exp())
                .logarithmic(B.minus(R.times(2)).minus(Expression.number(2).log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "exponent-2.5-for-3",
                RANGE,
                LEFT,
                B.times(Expression.decimal("2.5")).exp()));
    }
}
