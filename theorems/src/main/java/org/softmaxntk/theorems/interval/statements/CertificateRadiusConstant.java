package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * With R = 0.1013λ/(Ne^{2B}) the kernel drifts by at most λ/2.
 *
 * <p><b>Statement.</b> e^{4·0.1013q} − 1 ≤ q/2 for 0 ≤ q ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at q = 0; 0.1013 is the largest constant with four digits (0.10137 =
 * ln(1.5)/4).
 *
 * <p><b>Source.</b> [ours] C1-simple (a) with q = λ/(Ne^{2B}).
 *
 * <p><b>Proof.</b> On E_B at a paired start K ≤ N·e^{2B} and λ ≤ e^{2B}, so q ≤ 1 and (a), (e^{4R} − 1)K ≤ λ/2, follows
 * from the claim times N·e^{2B}. The left side over q increases, and e^{0.4052} ≤ 1.5. ∎
 *
 * <p><b>Numerics.</b> q carries the touching point; what remains is ½ − 0.4052f(0.4052q), f(z) = (e^z − 1)/z.
 */
public final class CertificateRadiusConstant implements ScalarStatement {
    private static final Expression Q = Expression.parameter("q");
    private static final Box RANGE = Box.of("q", "0", "1");
    private static final Expression RATE = Expression.decimal("0.4052");

    private static Expression drift(String rate) {
        return Expression.decimal(rate).times(Q).exp().minus(1);
    }

    @Override
    public String id() {
        return "certificate-radius-constant";
    }

    @Override
    public String conclusion() {
        return "e^{4·0.1013q} − 1 ≤ q/2 for 0 ≤ q ≤ 1";
    }

    @Override
    public String latex() {
        return "e^{4\\cdot 0.1013q}-1\\le q/2\\quad(0\\le q\\le 1)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, C1-simple (a)";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants", "convergence-certificate");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, drift("0.4052"), Q.dividedBy(2))
                .factored(
                        Q,
                        Expression.fraction(1, 2).minus(RATE.times(RATE.times(Q).exponentialTail(1))));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("0.1014-for-0.1013", RANGE, drift("0.4056"), Q.dividedBy(2)));
    }
}
