package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * T̂ with hidden constant 20 suffices.
 *
 * <p><b>Statement.</b> 1 − u/20 ≤ e^{−u/20} for 0 ≤ u ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at u = 0.
 *
 * <p><b>Source.</b> [ours] convergence-constants: a step contracts ‖F − Y‖² by 1 − ηmλ/2 = 1 − u/20, u =
 * λ²/(N²e^{16B}), so 20u⁻¹ln(n/ε) steps reach ε.
 *
 * <p><b>Proof.</b> e^{−x} − 1 + x = x²Σ_k (−x)^k/(k+2)!, positive for every x. Hidden constant 1 is refuted, and so is
 * 4.9, even for the exact linear rate (1 − u/10)², which n = d = 1 comes down to: those are the false variants. ∎
 *
 * <p><b>Numerics.</b> (u/20)² carries the touching point; the series is the margin.
 */
public final class SufficientTimeConstant implements ScalarStatement {
    private static final Expression U = Expression.parameter("u");
    private static final Box RANGE = Box.of("u", "0", "1");
    private static final Expression X = U.dividedBy(20);
    private static final Expression EXACT_RATE =
            Expression.number(1).minus(U.dividedBy(10)).square();

    private static Expression promised(String hiddenConstant) {
        return U.negate().dividedBy(Expression.decimal(hiddenConstant)).exp();
    }

    @Override
    public String id() {
        return "sufficient-time-constant";
    }

    @Override
    public String conclusion() {
        return "1 − u/20 ≤ e^{−u/20} for 0 ≤ u ≤ 1";
    }

    @Override
    public String latex() {
        return "1-\\tfrac u{20}\\le e^{-u/20}\\quad(0\\le u\\le 1)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, T̂";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants", "convergence");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(
                        RANGE, Expression.number(1).minus(X), X.negate().exp())
                .factored(X.square(), X.negate().exponentialTail(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost(
                        "19-for-20", RANGE, Expression.number(1).minus(X), promised("19")),
                FalseScalarVariant.atMost("1-at-the-exact-rate", RANGE, EXACT_RATE, promised("1")),
                FalseScalarVariant.atMost("4.9-at-the-exact-rate", RANGE, EXACT_RATE, promised("4.9")));
    }
}
