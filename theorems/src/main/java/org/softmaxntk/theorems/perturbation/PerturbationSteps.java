package org.softmaxntk.theorems.perturbation;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;
import static org.softmaxntk.theorems.interval.Inequality.less;

import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The scalar steps of {@link KernelEntryPerturbation}, {@link NtkPerturbationBound}, {@link SoftmaxL1Perturbation} and
 * {@link EigenvalueStability}.
 */
public final class PerturbationSteps {
    private static final Expression B = parameter("B");
    private static final Expression R = parameter("R");
    private static final Box NEAR_ZERO = Box.of("R", "0", "0.01");
    private static final Box RADII = Box.from("B", "1").and("R", "0", "0.01");
    private static final List<String> LEMMA = List.of("kernel-entry-perturbation", "ntk-perturbation");

    private static final Expression GROWTH = R.times(2).exp().minus(1).dividedBy(R);

    /**
     * Within radius 0.01, an exponential of 2R grows by at most 2.1R; the supremum is 2.0202…, at R = 0.01.
     *
     * <p><b>Proof.</b> (e^{2R} − 1)/R = 2Σ_k (2R)^k/(k+1)!, which increases; at 0.01 it is 2.0202. ∎ Enclosed as a series, so
     * R = 0 is the limit 2 and needs no cut-off.
     */
    public static final ScalarStatement EXPONENTIAL_GROWTH_NEAR_ZERO = ScalarStatement.of(
                    "exponential-growth-near-zero",
                    "[recalled] Lemma 5.1",
                    LEMMA,
                    atMost(NEAR_ZERO, GROWTH, decimal("2.1"))
                            .factored(
                                    number(1),
                                    decimal("2.1")
                                            .minus(R.times(2).exponentialTail(1).times(2))))
            .unlike("2.0-for-2.1", GROWTH, number(2))
            .unlike("2.02-for-2.1", GROWTH, decimal("2.02"));

    /**
     * The constant 20.5 is absorbed by 8B in the exponent; e⁸ = 2,980.9….
     *
     * <p><b>Proof.</b> ln 20.5 = 3.02… ≤ 8 ≤ 8B. ∎ The margin 8B − ln 20.5 is linear.
     */
    public static final ScalarStatement CONSTANT_ABSORBED = ScalarStatement.of(
                    "constant-absorbed",
                    "[recalled] Lemma 5.1",
                    LEMMA,
                    atMost(Box.from("B", "1"), decimal("20.5"), B.times(8).exp())
                            .logarithmic(B.times(8).minus(decimal("20.5").log())))
            .unlike("exponent-3-for-8", decimal("20.5"), B.times(3).exp());

    private static final Expression S = parameter("s");
    private static final Expression ROOT = parameter("r");
    private static final Expression RIGHT = ROOT.minus(1).dividedBy(ROOT.plus(1));

    private static Expression normaliser(Expression growth) {
        return S.times(growth).plus(1);
    }

    private static Expression shift(Expression growth) {
        return S.times(number(1).minus(S)).times(growth).dividedBy(normaliser(growth));
    }

    /**
     * Moving mass s by the factor t moves it by at most (√t − 1)/(√t + 1), which is tanh(R/2) at t = e^{2R}; attained at
     * s = 1/(√t + 1): the right side is the maximum over s.
     *
     * <p><b>Proof.</b> With r = √t the difference is (r−1)/((r+1)(1 + s(r²−1)))·(1 − s(r+1))²: indeed 1 + s(r²−1) −
     * s(1−s)(r+1)² = (1 − s(r+1))². ∎ The square is the margin: it is 0 where the bound is attained, and never enclosed below.
     */
    public static final ScalarStatement SOFTMAX_SHIFT_MAXIMUM = ScalarStatement.of(
                    "softmax-shift-maximum",
                    "[ours] softmax-l1-perturbation",
                    List.of("softmax-l1-perturbation"),
                    atMost(
                                    Box.from("r", "1").and("s", "0", "1"),
                                    shift(ROOT.square().minus(1)),
                                    RIGHT)
                            .factored(
                                    ROOT.minus(1)
                                            .dividedBy(ROOT.plus(1)
                                                    .times(normaliser(
                                                            ROOT.square().minus(1)))),
                                    number(1).minus(S.times(ROOT.plus(1))).square()))
            .originally(
                    Domain.from("t", number(1)).and(number(0), "s", number(1)),
                    shift(parameter("t").minus(1)),
                    RIGHT.with(Map.of("r", parameter("t").sqrt())),
                    Map.of("t", ROOT.square()))
            .unlike("0.99-of-it", shift(ROOT.square().minus(1)), RIGHT.times(decimal("0.99")));

    private static Expression exponential(int rate) {
        return B.times(rate).exp();
    }

    private static Inequality drift(Expression drift, int factor, int exponent, int left) {
        return atMost(RADII, drift, R.times(exponential(exponent)))
                .logarithmic(B.times(left)
                        .minus(R.times(4).exponentialTail(1).times(factor).log()));
    }

    private static final Expression TIMES_FOUR =
            R.times(4).exp().minus(1).times(4).times(exponential(4));

    /**
     * The sharp bound implies Lemma 5.1 with room to spare, where ‖x_i‖₂ ≤ 1 and E_B holds at W̃; the ratio is largest,
     * 0.0405, at B = 1, R = 0.01.
     *
     * <p><b>Proof.</b> On E_B, s_ir ≤ e^{2B}, so κ_ij ≤ e^{4B} (even e^{2B}, as the s_ir have mean 1) and each entry moves
     * by at most 4(e^{4R} − 1)κ_ij. Divided by R and in logarithms the claim is ln 16 + ln f(4R) ≤ 6B, f(z) = (e^z − 1)/z ≤
     * 1.021. ∎ The series takes R to 0, and the range of B is settled without upper end.
     */
    public static final ScalarStatement PERTURBATION_EXPONENT_TEN = ScalarStatement.of(
                    "perturbation-exponent-ten", "[ours] Lemma 5.1 from L1", LEMMA, drift(TIMES_FOUR, 16, 10, 6))
            .unlike("exponent-6-for-10", TIMES_FOUR, R.times(exponential(6)));

    private static final Expression PAIRED = R.times(4).exp().minus(1).times(exponential(2));

    /**
     * From a paired start Lemma 5.1 holds with e^{4B} in place of e^{10B}; the ratio is largest, 0.552, at B = 1, R = 0.01.
     *
     * <p><b>Proof.</b> On E_B, κ_ij ≤ max_r s_ir·(1/m)Σ_r s_jr ≤ e^{2B}, so K_F ≤ N·e^{2B}. Divided by R and in logarithms
     * the claim is ln 4 + ln f(4R) ≤ 2B. ∎ As for perturbation-exponent-ten.
     */
    public static final ScalarStatement PAIRED_PERTURBATION_EXPONENT_FOUR = ScalarStatement.of(
                    "paired-perturbation-exponent-four",
                    "[ours] L1",
                    List.of("ntk-perturbation"),
                    drift(PAIRED, 4, 4, 2))
            .unlike("exponent-3-for-4", PAIRED, R.times(exponential(3)));

    private static final Expression LAMBDA = parameter("λ");
    private static final Expression N = parameter("N");
    private static final Expression THETA = parameter("θ");

    private static Expression radius(Expression share, int divisor) {
        return share.times(LAMBDA).dividedBy(N.times(divisor).times(exponential(10)));
    }

    private static Expression drift(Expression radius) {
        return radius.times(N).times(exponential(10));
    }

    /**
     * Within R = λ/(2N·e^{10B}) the stated drift of the kernel is at most λ/2; attained at the largest radius.
     *
     * <p><b>Proof.</b> With R = θλ/(2N·e^{10B}) the left side is θλ/2. ∎ λ/2 is the factor and 1 − θ the margin.
     */
    public static final ScalarStatement HALF_EIGENVALUE_RADIUS = ScalarStatement.of(
                    "half-eigenvalue-radius",
                    "[recalled] eigenvalue stability",
                    List.of("eigenvalue-stability"),
                    atMost(
                                    Box.from("λ", "0")
                                            .andFrom("N", "1")
                                            .andFrom("B", "1")
                                            .and("θ", "0", "1"),
                                    drift(radius(THETA, 2)),
                                    LAMBDA.dividedBy(2))
                            .factored(LAMBDA.dividedBy(2), number(1).minus(THETA)))
            .originally(
                    Domain.from("λ", number(0))
                            .andFrom("N", number(1))
                            .andFrom("B", number(1))
                            .and(number(0), "R", LAMBDA.dividedBy(N.times(2).times(exponential(10)))),
                    drift(R),
                    LAMBDA.dividedBy(2),
                    Map.of("R", radius(THETA, 2)))
            .unlike("without-the-half", drift(radius(THETA, 1)), LAMBDA.dividedBy(2));

    /**
     * The radius of eigenvalue stability lies within Lemma 5.1's; the left side is 1.7·10⁻⁴ at B = 1.
     *
     * <p><b>Proof.</b> On E_B at a paired start λ ≤ tr H/N ≤ max_i κ_ii ≤ e^{2B}, so R ≤ e^{−8B}/2; in logarithms ln 50 =
     * 3.92 < 8B. ∎ The margin is linear in B.
     */
    public static final ScalarStatement EIGENVALUE_RADIUS_IS_SMALL = ScalarStatement.of(
                    "eigenvalue-radius-is-small",
                    "[ours] eigenvalue stability",
                    List.of("eigenvalue-stability"),
                    less(Box.from("B", "1"), exponential(-8).dividedBy(2), decimal("0.01"))
                            .logarithmic(B.times(8).minus(number(50).log())))
            .unlike("exponent-3-for-8", less(Box.from("B", "1"), exponential(-3).dividedBy(2), decimal("0.01")));

    private PerturbationSteps() {}
}
