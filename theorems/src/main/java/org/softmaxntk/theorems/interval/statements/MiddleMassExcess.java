package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * In the middle range of ω a coefficient rises by at most e − 1, half of what L1 allows.
 *
 * <p><b>Statement.</b> e/(2(1−ω)) − 2ω ≤ e − 1 for e ≥ 1, 1/(1+e) ≤ ω ≤ ½, where e = 1 + t and ω = ½(1 − θt/(2+t)), 0 ≤
 * θ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound, attained at ω = ½.
 *
 * <p><b>Source.</b> [ours] proof of L1, second case from above, which needs 2(e−1) only.
 *
 * <p><b>Proof.</b> Let v = 1 − 2ω = θt/(2+t). Times 2(1−ω) = 1 + v the left side is 1 + t − (1−v)(1+v) = t + v² and the
 * right one t + tv; the difference is v(t − v) = vt(1 − θ/(2+t)). (On paper: the left side is convex in ω, with end
 * values e−1 and (e−1)(e+3)/(2(1+e)).) ∎
 *
 * <p><b>Numerics.</b> vt/(1+v) carries the touching points; the margin 1 − θ/(2+t) is at least ½. t/(2+t) is written 1
 * − 2/(2+t), so that its enclosure on the range without upper end is [0, 1].
 */
public final class MiddleMassExcess implements ScalarStatement {
    private static final Expression T = Expression.parameter("t");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Box RANGE = Box.from("t", "0").and("θ", "0", "1");
    private static final Expression SHARE =
            Expression.number(1).minus(Expression.number(2).dividedBy(T.plus(2)));
    private static final Expression V = THETA.times(SHARE);
    private static final Expression OMEGA = Expression.number(1).minus(V).dividedBy(2);
    private static final Expression EXCESS =
            T.plus(1).dividedBy(Expression.number(1).minus(OMEGA).times(2)).minus(OMEGA.times(2));

    @Override
    public String id() {
        return "middle-mass-excess";
    }

    @Override
    public String conclusion() {
        return "e/(2(1−ω)) − 2ω ≤ e − 1 for e ≥ 1, 1/(1+e) ≤ ω ≤ ½, where e = 1 + t and ω = ½(1 − θt/(2+t)), 0 ≤ θ ≤ 1";
    }

    @Override
    public String latex() {
        return "\\frac{e}{2(1-\\omega)}-2\\omega\\le e-1\\quad(e\\ge 1,\\ \\tfrac1{1+e}\\le\\omega\\le\\tfrac12)";
    }

    @Override
    public String source() {
        return "[ours] proof of L1, second case";
    }

    @Override
    public List<String> usedBy() {
        return List.of("kernel-perturbation-optimal");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, EXCESS, T)
                .factored(V.times(T).dividedBy(V.plus(1)), Expression.number(1).minus(THETA.dividedBy(T.plus(2))));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("0.9-of-it", RANGE, EXCESS, T.times(Expression.decimal("0.9"))));
    }
}
