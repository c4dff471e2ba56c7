package org.softmaxntk.theorems.descent;

import static org.softmaxntk.theorems.interval.Expression.decimal;
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

/** The scalar steps of {@link EvenPartSecondOrder}, L3: the coefficients of one step's odd and even part. */
public final class EvenPartSteps {
    private static final Expression U = parameter("u");
    private static final Expression V = parameter("v");
    private static final Expression D = parameter("d");
    private static final Expression G = parameter("g");
    private static final Expression INVERSE = G.reciprocal();
    private static final Expression COSH = G.plus(INVERSE).dividedBy(2);
    private static final Expression SINH = G.minus(INVERSE).dividedBy(2);
    private static final Box FROM_ONE = Box.from("g", "1");

    private static ScalarStatement step(String id, String where, Inequality inequality) {
        return ScalarStatement.of(id, "[ours] proof of L3, " + where, List.of("even-part-second-order"), inequality);
    }

    private static Expression odd(Expression u) {
        return u.times(2).cosh().dividedBy(u.cosh());
    }

    private static final Expression ODD = COSH.plus(SINH.dividedBy(COSH).times(SINH));

    /**
     * The coefficient of the odd step at its largest.
     *
     * <p><b>Proof.</b> cosh²u + sinh²u = cosh2u. ∎ With g = e^u both sides are rational in g; decided in exact fractions.
     */
    public static final ScalarStatement ODD_COEFFICIENT_IDENTITY = step(
                    "odd-coefficient-identity",
                    "odd part",
                    identity(
                            FROM_ONE,
                            ODD,
                            G.square().plus(INVERSE.square()).dividedBy(2).dividedBy(COSH)))
            .originally(
                    Domain.from("u", number(0)), U.cosh().plus(U.tanh().times(U.sinh())), odd(U), Map.of("u", G.log()))
            .unlike("1-for-the-coefficient", ODD, number(1));

    private static final Expression X = parameter("x");

    private static Expression inCosh(Expression cosh) {
        return cosh.times(2).minus(cosh.reciprocal());
    }

    /** The number ≥ 0 with this hyperbolic cosine. */
    private static Expression inverseCosh(Expression cosh) {
        return cosh.plus(cosh.square().minus(1).sqrt()).log();
    }

    /**
     * The coefficient of the odd step increases with the radius; attained for u = v.
     *
     * <p><b>Proof.</b> cosh2u/cosh u = 2x − 1/x with x = cosh u, so with cosh v = x + d the difference is d(2 + 1/(x(x+d))).
     * ∎ d carries the touching points.
     */
    public static final ScalarStatement ODD_COEFFICIENT_INCREASES = step(
                    "odd-coefficient-increases",
                    "odd part",
                    atMost(Box.from("x", "1").andFrom("d", "0"), inCosh(X), inCosh(X.plus(D)))
                            .factored(D, X.times(X.plus(D)).reciprocal().plus(2)))
            .originally(
                    Domain.from("u", number(0)).andFrom("v", U),
                    odd(U),
                    odd(V),
                    Map.of("u", inverseCosh(X), "v", inverseCosh(X.plus(D))))
            .unlike("in-the-other-direction", inCosh(X.plus(D)), inCosh(X));

    private static final Expression ALPHA = parameter("α");
    private static final Expression TILTED = ALPHA.plus(parameter("φ"));
    private static final Expression TWICE_TANH = ALPHA.tanh().times(2);

    /**
     * The coefficient of the even step increases with the tilt α of the normaliser: sinh(α+φ)/cosh²α has logarithmic
     * derivative coth(α+φ) − 2tanhα in α. Never attained.
     *
     * <p><b>Proof.</b> 2tanhα ≤ 0.925 and tanh(α+φ) ≤ 0.762, so the ratio of the sides is at most 0.704. (For the odd part,
     * cosh(α+φ)/cosh²α, the same fails: that is the false variant, and why L3 drops its normaliser there.) ∎ The enclosure is
     * the natural one.
     */
    public static final ScalarStatement EVEN_COEFFICIENT_INCREASES = step(
                    "even-coefficient-increases",
                    "even part",
                    atMost(
                            Box.of("α", "0", "0.5").and("φ", "0", "0.5"),
                            TWICE_TANH.times(TILTED.sinh()),
                            TILTED.cosh()))
            .unlike("odd-part-in-place-of-even", TWICE_TANH.times(TILTED.cosh()), TILTED.sinh());

    private static final Expression EVEN =
            G.square().minus(INVERSE.square()).dividedBy(2).dividedBy(COSH.square());
    private static final Expression TANH =
            G.square().minus(1).dividedBy(G.square().plus(1));

    /**
     * The coefficient of the even step at its largest.
     *
     * <p><b>Proof.</b> sinh2u = 2sinh u cosh u. ∎ With g = e^u both sides are rational in g; decided in exact fractions.
     */
    public static final ScalarStatement EVEN_COEFFICIENT_IDENTITY = step(
                    "even-coefficient-identity", "even part", identity(FROM_ONE, EVEN, TANH.times(2)))
            .originally(
                    Domain.from("u", number(0)),
                    U.times(2).sinh().dividedBy(U.cosh().square()),
                    U.tanh().times(2),
                    Map.of("u", G.log()))
            .unlike("1.9-for-2", EVEN, TANH.times(decimal("1.9")));

    /**
     * The coefficient of the even step is at most 2u; attained at u = 0.
     *
     * <p><b>Proof.</b> u cosh u − sinh u = u³Σ_j u^{2j}(1/(2j+2)! − 1/(2j+3)!), every coefficient positive. ∎ Two forms that
     * overlap: for u ≤ 2 the series, with u³ for the touching point; for u ≥ 1 the difference itself, where tanh u ≤ 1
     * settles the range without upper end.
     */
    public static final ScalarStatement TANH_BELOW_ARGUMENT = step(
                    "tanh-below-argument",
                    "even part",
                    atMost(Box.from("u", "0"), U.tanh().times(2), U.times(2))
                            .factoredOn(
                                    Box.of("u", "0", "2"),
                                    U.power(3),
                                    U.square()
                                            .hyperbolicTail(2)
                                            .minus(U.square().hyperbolicTail(3))
                                            .times(2)
                                            .dividedBy(U.cosh()))
                            .factoredOn(
                                    Box.from("u", "1"),
                                    number(1),
                                    U.times(2).minus(U.tanh().times(2))))
            .unlike("1.9-for-2", U.tanh().times(2), U.times(decimal("1.9")));

    private static final Expression A = parameter("a");
    private static final Expression B = parameter("b");
    private static final Expression GROWN = A.plus(D);

    /**
     * Twice a radius times its increment is at most the increment of its square: E_{τ+1} − E_τ ≤ 2ζR_τ(R_{τ+1} − R_τ) ≤
     * ζ(R²_{τ+1} − R²_τ). Attained for a = b.
     *
     * <p><b>Proof.</b> The difference is (b − a)² = d², the margin. ∎
     */
    public static final ScalarStatement INCREMENT_BELOW_SQUARE_INCREMENT = step(
                    "increment-below-square-increment",
                    "induction",
                    atMost(
                                    Box.from("a", "0").andFrom("d", "0"),
                                    A.times(2).times(GROWN.minus(A)),
                                    GROWN.square().minus(A.square()))
                            .factored(number(1), D.square()))
            .originally(
                    Domain.from("a", number(0)).andFrom("b", A),
                    A.times(2).times(B.minus(A)),
                    B.square().minus(A.square()),
                    Map.of("b", GROWN))
            .unlike(
                    "larger-end-for-smaller",
                    GROWN.times(2).times(GROWN.minus(A)),
                    GROWN.square().minus(A.square()));

    private EvenPartSteps() {}
}
