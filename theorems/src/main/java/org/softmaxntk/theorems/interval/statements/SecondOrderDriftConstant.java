package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * With even parts below R², the drift of the kernel is at most 10.4R².
 *
 * <p><b>Statement.</b> e^{4R²}(1 + 6R²) − 1 ≤ 10.4R² for 0 ≤ R ≤ 0.1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at R = 0; the least constant is 10.325…, that of R = 0.1.
 *
 * <p><b>Source.</b> [ours] L2, with E = R².
 *
 * <p><b>Proof.</b> With z = R² the difference is z(10.4 − 6 − 4f(4z)(1 + 6z)), f(z) = (e^z − 1)/z, and f increases. ∎
 *
 * <p><b>Numerics.</b> R² carries the touching point.
 */
public final class SecondOrderDriftConstant implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Box RANGE = Box.of("R", "0", "0.1");
    private static final Expression Z = R.square();
    private static final Expression DRIFT =
            Z.times(4).exp().times(Z.times(6).plus(1)).minus(1);

    private static Expression bound(String constant) {
        return Expression.decimal(constant).times(Z);
    }

    @Override
    public String id() {
        return "second-order-drift-constant";
    }

    @Override
    public String conclusion() {
        return "e^{4R²}(1 + 6R²) − 1 ≤ 10.4R² for 0 ≤ R ≤ 0.1";
    }

    @Override
    public String latex() {
        return "e^{4R^2}(1+6R^2)-1\\le 10.4R^2\\quad(0\\le R\\le 0.1)";
    }

    @Override
    public String source() {
        return "[ours] L2 with E = R²";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-drift-second-order");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, DRIFT, bound("10.4"))
                .factored(
                        Z,
                        Expression.decimal("4.4")
                                .minus(Z.times(4)
                                        .exponentialTail(1)
                                        .times(4)
                                        .times(Z.times(6).plus(1))));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(
                FalseScalarVariant.atMost("10-for-10.4", RANGE, DRIFT, bound("10")),
                FalseScalarVariant.atMost("10.3-for-10.4", RANGE, DRIFT, bound("10.3")));
    }
}
