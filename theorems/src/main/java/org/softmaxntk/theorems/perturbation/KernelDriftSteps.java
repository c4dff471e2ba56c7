package org.softmaxntk.theorems.perturbation;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.exponentialTailQuotient;
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

/** The scalar steps of {@link KernelDriftSecondOrder}, L2: how far a pair of neurons can grow or fall. */
public final class KernelDriftSteps {
    private static final Expression ONE = number(1);
    private static final Expression B = parameter("b");
    private static final Expression C = parameter("c");
    private static final Expression X = parameter("x");
    private static final Expression Y = parameter("y");
    private static final Expression Z = parameter("z");
    private static final Expression U = parameter("U");
    private static final Expression W = parameter("w");

    private static ScalarStatement step(String id, String where, Inequality inequality) {
        return ScalarStatement.of(id, "[ours] proof of L2, " + where, List.of("kernel-drift-second-order"), inequality);
    }

    private static final Expression TANGENT = B.times(C).minus(1).square();

    /**
     * The function √(c² − 1) is concave: divided by √(b² − 1) this is √(c²−1) ≤ √(b²−1) + b(c−b)/√(b²−1), as Jensen's
     * inequality needs it. Attained for b = c.
     *
     * <p><b>Proof.</b> The difference is (b − c)², the margin. Both sides are squares of numbers ≥ 0, as bc ≥ 1. ∎
     */
    public static final ScalarStatement HYPERBOLIC_TANGENT_LINE = step(
                    "hyperbolic-tangent-line",
                    "Jensen",
                    atMost(
                                    Box.from("b", "1").andFrom("c", "1"),
                                    B.square().minus(1).times(C.square().minus(1)),
                                    TANGENT)
                            .factored(ONE, B.minus(C).square()))
            .unlike("square-for-square-minus-1", B.square().minus(1).times(C.square()), TANGENT);

    private static final Expression MEAN =
            X.times(Y).plus(X.times(Y).reciprocal()).plus(2).dividedBy(4);

    private static Expression product(int divisor) {
        return X.plus(X.reciprocal()).times(Y.plus(Y.reciprocal())).dividedBy(divisor);
    }

    /**
     * A product of two hyperbolic cosines is least for equal arguments, which reduces L2 to α = β. Attained for α = β.
     *
     * <p><b>Proof.</b> With x = e^α, y = e^β, four times the sides are xy + 1/(xy) + 2 and (x + 1/x)(y + 1/y); the
     * difference is x/y + y/x − 2 = (x−y)²/(xy). ∎ (x − y)² carries the touching points; 1/(4xy) is the margin.
     */
    public static final ScalarStatement COSH_LOG_CONVEX = step(
                    "cosh-log-convex",
                    "from above",
                    atMost(Box.from("x", "1").andFrom("y", "1"), MEAN, product(4))
                            .factored(X.minus(Y).square(), X.times(Y).times(4).reciprocal()))
            .originally(
                    Domain.from("α", number(0)).andFrom("β", number(0)),
                    parameter("α").plus(parameter("β")).dividedBy(2).cosh().square(),
                    parameter("α").cosh().times(parameter("β").cosh()),
                    Map.of("α", X.log(), "β", Y.log()))
            .unlike("5-for-4-in-the-product", MEAN, product(5));

    private static final Expression QUARTIC =
            U.times(4).cosh().dividedBy(U.cosh().power(4));
    private static final Expression G = parameter("g");
    private static final Expression INVERSE = G.reciprocal();
    private static final Expression RATIONAL = G.power(4)
            .plus(INVERSE.power(4))
            .dividedBy(2)
            .dividedBy(G.plus(INVERSE).dividedBy(2).power(4));
    private static final Expression RATIONAL_TANH =
            G.square().minus(1).dividedBy(G.square().plus(1));

    private static Expression inTanh(Expression tanh, int coefficient) {
        return tanh.power(4).plus(tanh.square().times(coefficient)).plus(1);
    }

    /**
     * The largest growth of a pair, in terms of its hyperbolic tangent.
     *
     * <p><b>Proof.</b> cosh4U = cosh⁴U + 6cosh²U sinh²U + sinh⁴U. ∎ With g = e^U both sides are rational in g; decided in
     * exact fractions.
     */
    public static final ScalarStatement HYPERBOLIC_QUARTIC_IDENTITY = step(
                    "hyperbolic-quartic-identity",
                    "from above",
                    identity(Box.from("g", "1"), RATIONAL, inTanh(RATIONAL_TANH, 6)))
            .originally(Domain.from("U", number(0)), QUARTIC, inTanh(U.tanh(), 6), Map.of("U", G.log()))
            .unlike("5-for-6", RATIONAL, inTanh(RATIONAL_TANH, 5));

    private static final Expression KAPPA =
            U.square().hyperbolicTail(2).minus(U.square().hyperbolicTail(3)).dividedBy(U.cosh());
    private static final Expression TAU = ONE.minus(U.square().times(KAPPA));

    private static Expression parabola(int slope) {
        return U.square().times(slope).plus(1);
    }

    /**
     * A pair grows by at most 6U²; attained at U = 0. Proved for every U ≥ 0; the proof of L2 needs U ≤ ½ only.
     *
     * <p><b>Proof.</b> The ratio is 1 + 6T² + T⁴, T = tanh U. With κ = (1 − T/U)/U² = Σ_j (U^{2j}/(2j+2)! −
     * U^{2j}/(2j+3)!)/coshU and τ = T/U = 1 − κU², 6U² − 6T² − T⁴ = U⁴(6κ(1 + τ) − τ⁴). In general T + T³/3 ≤ U gives 6T² +
     * 4T⁴ ≤ 6U². ∎ Two forms that overlap: for U ≤ 2 the series, with U⁴ for the touching point (the margin is 3 at U = 0);
     * for U ≥ 1 the difference 6U² − 6T² − T⁴ itself, where T ≤ 1 settles the range without upper end.
     */
    public static final ScalarStatement HYPERBOLIC_QUARTIC_BOUND = step(
                    "hyperbolic-quartic-bound",
                    "from above",
                    atMost(Box.from("U", "0"), QUARTIC, parabola(6))
                            .factoredOn(
                                    Box.of("U", "0", "2"),
                                    U.power(4),
                                    KAPPA.times(TAU.plus(1)).times(6).minus(TAU.power(4)))
                            .factoredOn(
                                    Box.from("U", "1"),
                                    ONE,
                                    U.square()
                                            .times(6)
                                            .minus(U.tanh().square().times(6))
                                            .minus(U.tanh().power(4))))
            .unlike("5-for-6", atMost(Box.of("U", "0", "0.5"), QUARTIC, parabola(5)));

    private static final Expression GAMMA = parameter("γ");
    private static final Expression T = GAMMA.tanh();

    /**
     * Up to ½, quadrupling the argument at least doubles the hyperbolic tangent, so that cosh(2γ+2U)/cosh⁴γ increases in γ.
     * Attained at γ = 0.
     *
     * <p><b>Proof.</b> With t = tanhγ, tanh4γ = (4t + 4t³)/(1 + 6t² + t⁴), so the difference is 2t(1 − 4t² − t⁴)/(1 + 6t² +
     * t⁴), and 4t² + t⁴ ≤ 0.9 at γ = ½. ∎ 2t/(1 + 6t² + t⁴) carries the touching point.
     */
    public static final ScalarStatement TANH_OF_QUADRUPLE = step(
                    "tanh-of-quadruple",
                    "from above",
                    atMost(Box.of("γ", "0", "0.5"), T.times(2), GAMMA.times(4).tanh())
                            .factored(
                                    T.times(2).dividedBy(inTanh(T, 6)),
                                    ONE.minus(T.square().times(4)).minus(T.power(4))))
            .unlike(
                    "up-to-0.6",
                    atMost(Box.of("γ", "0", "0.6"), T.times(2), GAMMA.times(4).tanh()))
            .unlike("2.2-for-2", T.times(decimal("2.2")), GAMMA.times(4).tanh());

    /**
     * The hyperbolic cosine stays below e^{z²/2}; attained at z = 0, even in z.
     *
     * <p><b>Proof.</b> Term by term, as (2j)! ≥ 2^j j!. For z ≥ 2 also ln cosh z = z − ln 2 + ln(1 + e^{−2z}) ≤ z²/2. ∎ Two
     * forms that overlap: for z ≤ 3 the series beyond z², e^{z²/2} − cosh z = z⁴(¼φ(z²/2) − ψ(z²)), φ = Σ x^k/(k+2)!, ψ = Σ
     * x^k/(2k+4)!, margin 1/12 at z = 0; for z ≥ 2 the logarithms, z(z/2 − 1) + ln 2 − ln(1 + e^{−2z}), where the range has
     * no upper end.
     */
    public static final ScalarStatement COSH_BELOW_GAUSSIAN = step(
                    "cosh-below-gaussian",
                    "from below",
                    atMost(Box.from("z", "0"), Z.cosh(), Z.square().dividedBy(2).exp())
                            .factoredOn(
                                    Box.of("z", "0", "3"),
                                    Z.power(4),
                                    Z.square()
                                            .dividedBy(2)
                                            .exponentialTail(2)
                                            .dividedBy(4)
                                            .minus(Z.square().hyperbolicTail(4)))
                            .logarithmicOn(
                                    Box.from("z", "2"),
                                    ONE,
                                    Z.times(Z.dividedBy(2).minus(1))
                                            .plus(number(2).log())
                                            .minus(Z.times(-2).exp().log1p())))
            .unlike(
                    "0.9-of-the-exponent",
                    atMost(
                            Box.of("z", "0", "0.5"),
                            Z.cosh(),
                            Z.square().times(decimal("0.9")).dividedBy(2).exp()));

    private static final Expression HALF = fraction(1, 2);

    private static Expression chord(Expression slope) {
        return slope.times(W).plus(1);
    }

    /**
     * Up to ½ the exponential stays below its chord; attained at w = 0 and w = ½.
     *
     * <p><b>Proof.</b> With f(w) = (e^w − 1)/w the difference is w(f(½) − f(w)) = w(½ − w)f′(ξ) for some ξ in between, and
     * f′ > 0. ∎ w(½ − w) carries both touching points; the difference quotient of f is enclosed by f′ over the hull.
     */
    public static final ScalarStatement EXPONENTIAL_BELOW_ROOT_CHORD = step(
                    "exponential-below-root-chord",
                    "from below",
                    atMost(Box.of("w", "0", "0.5"), W.exp(), chord(HALF.expm1().times(2)))
                            .factored(W.times(HALF.minus(W)), exponentialTailQuotient(1, W, HALF)))
            .unlike("1.29-for-the-slope", W.exp(), chord(decimal("1.29")));

    private static final Expression SLOPE = HALF.expm1().times(8);

    /**
     * The chord of the exponential over the largest loss of a pair stays below 5.2U²: 2(√e − 1)·4U² ≤ 5.2U² ≤ 6U². The left
     * side is 5.1897….
     *
     * <p><b>Proof.</b> e ≤ 1.65² = 2.7225. ∎ No parameter: one enclosure.
     */
    public static final ScalarStatement ROOT_CHORD_CONSTANT = step(
                    "root-chord-constant", "from below", atMost(Box.ofConstants(), SLOPE, decimal("5.2")))
            .unlike("5.18-for-5.2", SLOPE, decimal("5.18"));

    private static final Expression R = parameter("r");
    private static final Expression D = ONE.minus(C);
    private static final Expression LOSS =
            C.times(R).cosh().square().times(D.times(R).cosh().square());
    private static final Expression FIRST =
            C.times(C.times(R).square().hyperbolicTail(1)).square();
    private static final Expression SECOND =
            D.times(D.times(R).square().hyperbolicTail(1)).square();
    private static final Expression A = parameter("a");

    private static Expression line(String coefficient) {
        return decimal(coefficient).times(R.square()).plus(1);
    }

    /**
     * A pair falls by at most 6U², where a + b = 2U ≤ 1; attained at U = 0. In one step and on a larger range than on paper,
     * where cosh z ≤ e^{z²/2} and then the chord of the exponential are used.
     *
     * <p><b>Proof.</b> Let r = 2U, a = cr, b = (1−c)r. With cosh²a = 1 + a²σ_a², σ_a = sinh a/a, the difference is r²(3/2 −
     * c²σ_a² − (1−c)²σ_b² − r²c²(1−c)²σ_a²σ_b²). ∎ r² carries the touching point; the rest is positive, and needs bisection.
     */
    public static final ScalarStatement PAIR_LOSS_BELOW_BOUND = step(
                    "pair-loss-below-bound",
                    "from below",
                    atMost(Box.of("r", "0", "1").and("c", "0", "1"), LOSS, line("1.5"))
                            .factored(
                                    R.square(),
                                    decimal("1.5")
                                            .minus(FIRST)
                                            .minus(SECOND)
                                            .minus(R.square().times(FIRST).times(SECOND))))
            .originally(
                    Domain.of(number(0), "U", HALF).and(number(0), "a", U.times(2)),
                    A.cosh().square().times(U.times(2).minus(A).cosh().square()),
                    parabola(6),
                    Map.of("U", R.dividedBy(2), "a", C.times(R)))
            .unlike("5-for-6", LOSS, line("1.25"));

    private static final Expression SUM = C.plus(C.reciprocal());

    /**
     * A factor rises by at least as much as its reciprocal falls: with c = e^{4Ex}(1 + 6U²) the deviation below is the smaller
     * one. Attained at c = 1.
     *
     * <p><b>Proof.</b> c + 1/c − 2 = (c − 1)²/c; 1/c is the margin. ∎
     */
    public static final ScalarStatement RECIPROCAL_OUTWEIGHS_LOSS = step(
                    "reciprocal-outweighs-loss",
                    "from below",
                    atMost(Box.from("c", "1"), number(2), SUM)
                            .factored(C.minus(1).square(), C.reciprocal()))
            .unlike("2.01-for-2", decimal("2.01"), SUM);

    private static final Expression GROWN = C.times(X).exp().minus(1);

    /**
     * An exponential minus 1 is superlinear in its exponent; attained at x = 0, x = 1 and c = 0. For L2 c = 4E; also μ(R_τ) ≤
     * μ(R)(R_τ/R)² in C2 and |e^ψ − 1| ≤ ((e^E − 1)/E)|ψ| in S.
     *
     * <p><b>Proof.</b> With f(z) = (e^z − 1)/z the difference is cx(f(c) − f(cx)) = c²x(1−x)f′(ξ), and f′ > 0. ∎ c²x(1−x)
     * carries all touching points; f′ ≥ ½ on [0, ∞), so the range without upper end is settled as it is.
     */
    public static final ScalarStatement EXPONENTIAL_BELOW_CHORD = ScalarStatement.of(
                    "exponential-below-chord",
                    "[ours] proof of L2, operator norm; C2; S",
                    List.of(
                            "kernel-drift-second-order",
                            "convergence-certificate",
                            "kernel-time-certificate",
                            "stepwise-certificate"),
                    atMost(
                                    Box.from("c", "0").and("x", "0", "1"),
                                    GROWN,
                                    X.times(C.exp().minus(1)))
                            .factored(
                                    C.square().times(X).times(ONE.minus(X)), exponentialTailQuotient(1, C.times(X), C)))
            .unlike("square-for-linear", GROWN, X.square().times(C.exp().minus(1)));

    private static final Expression EVEN = parameter("R").square();
    private static final Expression DRIFT =
            EVEN.times(4).exp().times(EVEN.times(6).plus(1)).minus(1);

    /**
     * With even parts below R², the drift of the kernel is at most 10.4R²; attained at R = 0. The least constant is 10.325…,
     * that of R = 0.1.
     *
     * <p><b>Proof.</b> With z = R² the difference is z(10.4 − 6 − 4f(4z)(1 + 6z)), f(z) = (e^z − 1)/z, and f increases. ∎ R²
     * carries the touching point.
     */
    public static final ScalarStatement SECOND_ORDER_DRIFT_CONSTANT = ScalarStatement.of(
                    "second-order-drift-constant",
                    "[ours] L2 with E = R²",
                    List.of("kernel-drift-second-order"),
                    atMost(Box.of("R", "0", "0.1"), DRIFT, decimal("10.4").times(EVEN))
                            .factored(
                                    EVEN,
                                    decimal("4.4")
                                            .minus(EVEN.times(4)
                                                    .exponentialTail(1)
                                                    .times(4)
                                                    .times(EVEN.times(6).plus(1)))))
            .unlike("10-for-10.4", DRIFT, decimal("10").times(EVEN))
            .unlike("10.3-for-10.4", DRIFT, decimal("10.3").times(EVEN));

    private KernelDriftSteps() {}
}
