package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A pair grows by at most 6U².
 *
 * <p><b>Statement.</b> cosh4U/cosh⁴U ≤ 1 + 6U² for U ≥ 0.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at U = 0.
 *
 * <p><b>Source.</b> [ours] proof of L2, from above.
 *
 * <p><b>Deviation.</b> Proved for every U ≥ 0; the proof needs U ≤ ½ only.
 *
 * <p><b>Proof.</b> The ratio is 1 + 6T² + T⁴, T = tanh U. With κ = (1 − T/U)/U² = Σ_j (U^{2j}/(2j+2)! −
 * U^{2j}/(2j+3)!)/coshU and τ = T/U = 1 − κU², 6U² − 6T² − T⁴ = U⁴(6κ(1 + τ) − τ⁴). In general T + T³/3 ≤ U gives 6T² +
 * 4T⁴ ≤ 6U². ∎
 *
 * <p><b>Numerics.</b> Two forms that overlap: for U ≤ 2 the series, with U⁴ for the touching point (the margin is 3 at
 * U = 0); for U ≥ 1 the difference 6U² − 6T² − T⁴ itself, where T ≤ 1 settles the range without upper end.
 */
public final class HyperbolicQuarticBound implements ScalarStatement {
    private static final Expression U = Expression.parameter("U");
    private static final Expression T = U.tanh();
    private static final Expression RATIO = U.times(4).cosh().dividedBy(U.cosh().power(4));
    private static final Expression KAPPA =
            U.square().hyperbolicTail(2).minus(U.square().hyperbolicTail(3)).dividedBy(U.cosh());
    private static final Expression TAU = Expression.number(1).minus(U.square().times(KAPPA));

    private static Expression bound(int slope) {
        return U.square().times(slope).plus(1);
    }

    @Override
    public String id() {
        return "hyperbolic-quartic-bound";
    }

    @Override
    public String conclusion() {
        return "cosh4U/cosh⁴U ≤ 1 + 6U² for U ≥ 0";
    }

    @Override
    public String latex() {
        return "\\frac{\\cosh 4U}{\\cosh^4U}\\le 1+6U^2\\quad(U\\ge 0)";
    }

    @Override
    public String source() {
        return "[ours] proof of L2, from above";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.from("U", "0"), RATIO, bound(6))
                .factoredOn(
                        Box.of("U", "0", "2"),
                        U.power(4),
                        KAPPA.times(TAU.plus(1)).times(6).minus(TAU.power(4)))
                .factoredOn(
                        Box.from("U", "1"),
                        Expression.number(1),
                        U.square().times(6).minus(T.square().times(6)).minus(T.power(4)));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("5-for-6", Box.of("U", "0", "0.5"), RATIO, bound(5)));
    }
}
