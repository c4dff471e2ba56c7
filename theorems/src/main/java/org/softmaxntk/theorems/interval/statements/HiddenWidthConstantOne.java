package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The stated width with hidden constant 1 is enough.
 *
 * <p><b>Statement.</b> 49 ≤ e^{14B}·ln²(N/δ) for B ≥ 1, N ≥ 1, 0 < δ ≤ 0.99, where N/δ = (100/99)(1 + z), z ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the right side is at least 121.4….
 *
 * <p><b>Source.</b> [ours] convergence-constants: λ⁻²N²e^{18B}ln²(N/δ) ≥ 49·λ⁻²N^{3/2}n^{1/2}e^{4B}, as N ≥ n.
 *
 * <p><b>Proof.</b> In logarithms ln 49 = 3.89 ≤ 14B + 2 ln ln(N/δ), and ln(100/99) = 0.01005. ∎
 *
 * <p><b>Numerics.</b> N/δ ≥ 100/99 is written (100/99)(1 + z); both ranges are settled without upper end.
 */
public final class HiddenWidthConstantOne implements ScalarStatement {
    private static final Expression B = Expression.parameter("B");
    private static final Expression Z = Expression.parameter("z");
    private static final Box RANGE = Box.from("B", "1").andFrom("z", "0");
    private static final Expression CONSTANT = Expression.number(49);
    private static final Expression LOGARITHM =
            Z.plus(1).times(Expression.fraction(100, 99)).log();

    private static Expression right(Expression logarithm) {
        return B.times(14).exp().times(logarithm.square());
    }

    @Override
    public String id() {
        return "hidden-width-constant-one";
    }

    @Override
    public String conclusion() {
        return "49 ≤ e^{14B}·ln²(N/δ) for B ≥ 1, N ≥ 1, 0 < δ ≤ 0.99, where N/δ = (100/99)(1 + z), z ≥ 0";
    }

    @Override
    public String latex() {
        return "49\\le e^{14B}\\ln^2(N/\\delta)\\quad(B\\ge 1,\\ N\\ge 1,\\ 0<\\delta\\le 0.99)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, hidden constant of m";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants", "convergence");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, CONSTANT, right(LOGARITHM))
                .logarithmic(B.times(14).plus(LOGARITHM.log().times(2)).minus(CONSTANT.log()));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost(
                "probability-up-to-0.995",
                RANGE,
                CONSTANT,
                right(Z.plus(1).times(Expression.fraction(200, 199)).log())));
    }
}
