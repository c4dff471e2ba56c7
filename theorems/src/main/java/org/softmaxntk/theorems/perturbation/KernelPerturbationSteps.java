package org.softmaxntk.theorems.perturbation;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.fraction;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;
import static org.softmaxntk.theorems.interval.Inequality.identity;

import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The scalar steps of {@link KernelPerturbationOptimal}, L1: how far one centred coefficient can move, by the mass ω of its
 * sign, and how far two of them together. g = e^R, e = e^{2R}.
 */
public final class KernelPerturbationSteps {
    private static final Expression ONE = number(1);
    private static final Expression R = parameter("R");
    private static final Expression X = parameter("x");
    private static final Expression Y = parameter("y");
    private static final Expression E = parameter("e");
    private static final Expression G = parameter("g");
    private static final Expression S = parameter("s");
    private static final Expression T = parameter("t");
    private static final Expression THETA = parameter("θ");
    private static final Expression OMEGA = parameter("ω");
    private static final Box FROM_ONE = Box.from("g", "1");

    private static ScalarStatement step(String id, String where, Inequality inequality) {
        return ScalarStatement.of(
                id, "[ours] proof of L1, " + where, List.of("kernel-perturbation-optimal"), inequality);
    }

    /**
     * The arithmetic mean is at least the geometric one: 4e^δy/(x+y)² ≤ e^δ/x ≤ e^{2R}. Attained for x = y.
     *
     * <p><b>Proof.</b> (x + y)² − 4xy = (x − y)², the margin, never enclosed below 0. ∎
     */
    public static final ScalarStatement HALF_MASS_RATIO_ABOVE = step(
                    "half-mass-ratio-above",
                    "ω = ½ from above",
                    atMost(
                                    Box.from("x", "0").andFrom("y", "0"),
                                    X.times(Y).times(4),
                                    X.plus(Y).square())
                            .factored(ONE, X.minus(Y).square()))
            .unlike("4.1-for-4", X.times(Y).times(decimal("4.1")), X.plus(Y).square());

    private static final Expression SPREAD = G.minus(G.reciprocal());
    private static final Expression MOVED = G.reciprocal().plus(S.times(SPREAD));
    private static final Expression RATIO =
            MOVED.times(4).dividedBy(G.times(G.plus(MOVED).square()));
    private static final Expression BOUND =
            number(4).dividedBy(G.square().plus(1).square());

    /**
     * With half of the mass on either sign, a centred coefficient shrinks at most by e^{−2R}sech²R; attained at y = e^{−R}.
     *
     * <p><b>Proof.</b> With g = e^R the bound is 4/(g²+1)², and the difference is 4(y − 1/g)(g³ − y)/((g+y)²(g²+1)²):
     * y(g²+1)² − g(g+y)² is a quadratic in y with roots 1/g and g³. With y = 1/g + s(g − 1/g), g³ − y = (g − 1/g)(g² + 1 −
     * s). ∎ s(g − 1/g)² carries the touching points s = 0 and g = 1; the margin is g² + 1 − s ≥ 1.
     */
    public static final ScalarStatement HALF_MASS_RATIO_BELOW = step(
                    "half-mass-ratio-below",
                    "ω = ½ from below",
                    atMost(Box.from("g", "1").and("s", "0", "1"), BOUND, RATIO)
                            .factored(
                                    S.times(SPREAD.square())
                                            .times(4)
                                            .dividedBy(G.plus(MOVED)
                                                    .square()
                                                    .times(G.square().plus(1).square())),
                                    G.square().plus(1).minus(S)))
            .originally(
                    Domain.from("R", number(0)).and(R.negate().exp(), "y", R.exp()),
                    R.times(-2).exp().dividedBy(R.cosh().square()),
                    Y.times(R.negate().exp()).times(4).dividedBy(R.exp().plus(Y).square()),
                    Map.of("R", G.log(), "y", MOVED))
            .unlike("without-sech", ONE.dividedBy(G.square()), RATIO);

    private static final Expression GROWN = R.times(2).expm1();

    private static Expression excessAndLoss(int rate) {
        return R.times(rate).exp().plus(R.times(-4).exp().dividedBy(R.cosh().power(4)));
    }

    /**
     * A product of two half-mass coefficients rises by at least as much as it can fall: the loss 1 − e^{−4R}sech⁴R is at most
     * the excess e^{4R} − 1. Attained at R = 0.
     *
     * <p><b>Proof.</b> With t = e^{2R} − 1 ≥ 0 the difference is (1+t)² + 16/(2+t)⁴ − 2 = t²(56 + 72t + 39t² + 10t³ +
     * t⁴)/(2+t)⁴. ∎ Every coefficient is positive, so the range without upper end is settled as it is.
     */
    public static final ScalarStatement EXCESS_OUTWEIGHS_LOSS = step(
                    "excess-outweighs-loss",
                    "ω = ½",
                    atMost(Box.from("R", "0"), number(2), excessAndLoss(4))
                            .factored(
                                    GROWN.square().dividedBy(GROWN.plus(2).power(4)),
                                    GROWN.times(72)
                                            .plus(56)
                                            .plus(GROWN.square().times(39))
                                            .plus(GROWN.power(3).times(10))
                                            .plus(GROWN.power(4))))
            .unlike("exponent-3-for-4", number(2), excessAndLoss(3));

    private static final Box MASSES = Box.from("t", "0").and("θ", "0", "1");
    private static final Expression SHARE = ONE.minus(number(2).dividedBy(T.plus(2)));
    private static final Expression V = THETA.times(SHARE);
    private static final Expression MIDDLE = ONE.minus(V).dividedBy(2);

    private static Expression excess(Expression e, Expression omega) {
        return e.dividedBy(ONE.minus(omega).times(2)).minus(omega.times(2));
    }

    /**
     * In the middle range of ω a coefficient rises by at most e − 1, half of what L1 allows; attained at ω = ½.
     *
     * <p><b>Proof.</b> Let e = 1 + t, v = 1 − 2ω = θt/(2+t). Times 2(1−ω) = 1 + v the left side is 1 + t − (1−v)(1+v) = t +
     * v² and the right one t + tv; the difference is v(t − v) = vt(1 − θ/(2+t)). (On paper: the left side is convex in ω,
     * with end values e−1 and (e−1)(e+3)/(2(1+e)).) ∎ The margin is at least ½. t/(2+t) is written 1 − 2/(2+t), so that its
     * enclosure on the range without upper end is [0, 1].
     */
    public static final ScalarStatement MIDDLE_MASS_EXCESS = step(
                    "middle-mass-excess",
                    "second case",
                    atMost(MASSES, excess(T.plus(1), MIDDLE), T)
                            .factored(V.times(T).dividedBy(V.plus(1)), ONE.minus(THETA.dividedBy(T.plus(2)))))
            .originally(
                    Domain.from("e", ONE).and(ONE.dividedBy(E.plus(1)), "ω", fraction(1, 2)),
                    excess(E, OMEGA),
                    E.minus(1),
                    Map.of("e", T.plus(1), "ω", MIDDLE))
            .unlike("0.9-of-it", excess(T.plus(1), MIDDLE), T.times(decimal("0.9")));

    private static final Expression SMALL = THETA.dividedBy(T.plus(2));
    private static final Expression CENTRED = OMEGA.times(E.minus(1));

    /**
     * For a small mass ω of the other sign a coefficient rises by at most 2(e − 1): with u = ω(e−1), 2ω(e²/(1+u)² − 1) ≤
     * 2(e−1). Attained at e = 1, ω = ½.
     *
     * <p><b>Proof.</b> ω(e+1+u) = u + 2ω + ωu, so the difference to (1+u)² is (1 − 2ω) + u(1 − ω) + u², each term ≥ 0 as
     * 2ω ≤ 1. ∎ With e = 1 + t, ω = θ/(2+t). At the touching point all three terms are 0 without rounding. t/(2+t) is
     * written 1 − 2/(2+t).
     */
    public static final ScalarStatement SMALL_MASS_EXCESS = step(
                    "small-mass-excess",
                    "third case",
                    atMost(MASSES, SMALL.times(T.plus(2).plus(V)), V.plus(1).square())
                            .factored(
                                    ONE,
                                    ONE.minus(SMALL.times(2))
                                            .plus(V.times(ONE.minus(SMALL)))
                                            .plus(V.square())))
            .originally(
                    Domain.from("e", ONE).and(number(0), "ω", ONE.dividedBy(E.plus(1))),
                    OMEGA.times(E.plus(1).plus(CENTRED)),
                    CENTRED.plus(1).square(),
                    Map.of("e", T.plus(1), "ω", SMALL))
            .unlike(
                    "up-to-twice-the-mass",
                    SMALL.times(2).times(T.plus(2).plus(V.times(2))),
                    V.times(2).plus(1).square());

    private static final Expression SMALL_LOSS = ONE.minus(E.reciprocal()).times(2);

    /**
     * Where the normaliser shrinks, D ≤ 1, a coefficient falls by less than L1 allows; attained at e = 1.
     *
     * <p><b>Proof.</b> The difference is 2(e − 1)²/e; 2/e is the margin. ∎
     */
    public static final ScalarStatement LOSS_BELOW_FOR_SMALL_NORMALISER = step(
                    "loss-below-for-small-normaliser",
                    "D ≤ 1",
                    atMost(Box.from("e", "1"), SMALL_LOSS, E.minus(1).times(2))
                            .factored(E.minus(1).square(), number(2).dividedBy(E)))
            .unlike("half-of-it", SMALL_LOSS, E.minus(1));

    private static Expression normaliser(Expression omega) {
        return ONE.minus(omega).times(G).plus(omega.dividedBy(G));
    }

    /**
     * The normaliser can exceed 1 only while ω < g/(1+g); attained at ω = g/(1+g) and at g = 1.
     *
     * <p><b>Proof.</b> With ω = (g + θ)/(g + 1), 1 − ω = (1 − θ)/(g + 1), so the left side is 1 − θ(g − 1)/g. ∎ θ(g − 1)
     * carries the touching points; 1/g is the margin.
     */
    public static final ScalarStatement LARGE_MASS_SHRINKS_NORMALISER = step(
                    "large-mass-shrinks-normaliser",
                    "D > 1",
                    atMost(
                                    Box.from("g", "1").and("θ", "0", "1"),
                                    normaliser(G.plus(THETA).dividedBy(G.plus(1))),
                                    ONE)
                            .factored(THETA.times(G.minus(1)), G.reciprocal()))
            .originally(
                    Domain.from("g", ONE).and(G.dividedBy(G.plus(1)), "ω", ONE),
                    normaliser(OMEGA),
                    ONE,
                    Map.of("ω", G.plus(THETA).dividedBy(G.plus(1))))
            .unlike("from-one-half", normaliser(THETA.plus(1).dividedBy(2)), ONE);

    private static final Expression LARGE_LOSS =
            G.times(2).dividedBy(G.plus(1)).times(ONE.minus(ONE.dividedBy(G.power(4))));
    private static final Expression CUBIC =
            G.power(3).plus(G.square().times(2)).plus(G).plus(1);

    /**
     * Where the normaliser grows, D > 1, a coefficient falls by less than L1 allows; attained at g = 1.
     *
     * <p><b>Proof.</b> The difference is 2(g−1)²(g³ + 2g² + g + 1)/g³. ∎ Every coefficient of the margin is positive.
     */
    public static final ScalarStatement LOSS_BELOW_FOR_LARGE_NORMALISER = step(
                    "loss-below-for-large-normaliser",
                    "D > 1",
                    atMost(FROM_ONE, LARGE_LOSS, G.square().minus(1).times(2))
                            .factored(G.minus(1).square().dividedBy(G.power(3)), CUBIC.times(2)))
            .unlike("0.9-of-it", LARGE_LOSS, G.square().minus(1).times(decimal("1.8")));

    private static final Expression UPPER = G.power(3).plus(G.power(4));

    /**
     * What the loss with a grown normaliser reduces to, as the proof writes it; attained at g = 1.
     *
     * <p><b>Proof.</b> g⁴ + g³ − g² − 1 = (g−1)(g³ + 2g² + g + 1); every coefficient of the margin is positive. ∎
     */
    public static final ScalarStatement CUBIC_ABOVE_QUADRATIC = step(
                    "cubic-above-quadratic",
                    "D > 1",
                    atMost(FROM_ONE, G.square().plus(1), UPPER).factored(G.minus(1), CUBIC))
            .unlike("twice-the-square", G.square().times(2).plus(1), UPPER);

    private static final Expression PRODUCTS =
            E.minus(1).times(2).times(E.times(2).plus(2));

    /**
     * Two coefficients together change by at most 4(e² − 1): |q̃s̃q̃′s̃′ − qsq′s′| ≤ 2(e−1)s·2es′ + 2s·2(e−1)s′.
     *
     * <p><b>Proof.</b> Both sides are 4e² − 4; decided in exact fractions. ∎
     */
    public static final ScalarStatement TWO_FACTOR_DIFFERENCE = step(
                    "two-factor-difference",
                    "products",
                    identity(Box.from("e", "1"), PRODUCTS, E.square().minus(1).times(4)))
            .unlike("3-for-4", PRODUCTS, E.square().minus(1).times(3));

    private KernelPerturbationSteps() {}
}
