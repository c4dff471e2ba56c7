package org.softmaxntk.theorems.convergence;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.fraction;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * The scalar steps of {@link ConvergenceConstants}, C1-simple. Where ‖x_i‖₂, ‖y_i‖₂ ≤ 1 and E_B holds at W(0), paired.
 */
public final class ConstantSteps {
    private static final String OWN = "convergence-constants";
    private static final Expression ONE = number(1);
    private static final Expression B = parameter("B");
    private static final Expression Q = parameter("q");
    private static final Expression R = parameter("R");
    private static final Expression U = parameter("u");
    private static final Expression Z = parameter("z");

    private static ScalarStatement step(String id, String where, Inequality inequality, String... alsoUsedBy) {
        List<String> users =
                Stream.concat(Stream.of(OWN), Stream.of(alsoUsedBy)).toList();
        return ScalarStatement.of(id, "[ours] convergence-constants, " + where, users, inequality);
    }

    private static Expression drift(String rate) {
        return decimal(rate).times(Q).exp().minus(1);
    }

    /**
     * With R = 0.1013λ/(Ne^{2B}), q = λ/(Ne^{2B}), the kernel drifts by at most λ/2; attained at q = 0. 0.1013 is the largest
     * constant with four digits (0.10137 = ln(1.5)/4).
     *
     * <p><b>Proof.</b> On E_B at a paired start K ≤ N·e^{2B} and λ ≤ e^{2B}, so q ≤ 1 and (a), (e^{4R} − 1)K ≤ λ/2, follows
     * from the claim times N·e^{2B}, 0.4052 = 4·0.1013. The left side over q increases, and e^{0.4052} ≤ 1.5. ∎ q carries the
     * touching point; what remains is ½ − 0.4052f(0.4052q), f(z) = (e^z − 1)/z.
     */
    public static final ScalarStatement CERTIFICATE_RADIUS_CONSTANT = step(
                    "certificate-radius-constant",
                    "C1-simple (a)",
                    atMost(Box.of("q", "0", "1"), drift("0.4052"), Q.dividedBy(2))
                            .factored(
                                    Q,
                                    fraction(1, 2)
                                            .minus(decimal("0.4052")
                                                    .times(decimal("0.4052")
                                                            .times(Q)
                                                            .exponentialTail(1)))),
                    "convergence-certificate")
            .unlike("0.1014-for-0.1013", drift("0.4056"), Q.dividedBy(2));

    private static final Box WITHIN = Box.of("R", "0", "0.1013");

    private static Expression path(int factor) {
        return R.times(2).exp().times(factor);
    }

    private static Expression width(int constant) {
        return decimal("0.1013").times(constant);
    }

    /**
     * Width 49·λ⁻²N^{3/2}n^{1/2}e^{4B} suffices for the path condition 4e^{2R}Gρ ≤ mλR; the left side is at most 4.898…, the
     * right side 4.9637.
     *
     * <p><b>Proof.</b> On E_B, G ≤ e^{2B}√N and ρ ≤ √n; with R = 0.1013λ/(Ne^{2B}) ≤ 0.1013 the condition reads m ≥
     * (4e^{2R}/0.1013)·λ⁻²N^{3/2}n^{1/2}e^{4B}. In logarithms: ln 4 + 2R ≤ ln 4.9637. ∎ The enclosure is the natural one.
     */
    public static final ScalarStatement SUFFICIENT_WIDTH_CONSTANT = step(
                    "sufficient-width-constant", "width", atMost(WITHIN, path(4), width(49)))
            .unlike("48-for-49", path(4), width(48));

    /**
     * Width 33·λ⁻²N^{3/2}n^{1/2}e^{4B} suffices already for C1-simple (c), 8e^{2R}Gρ ≤ 3mλR; the left side is at most
     * 9.797…, the right side 3·33·0.1013 = 10.0287.
     *
     * <p><b>Proof.</b> As for sufficient-width-constant, with the path bound 8ρ/(3λ) of C1-simple in place of 4ρ/λ. ∎
     */
    public static final ScalarStatement SHARPER_WIDTH_CONSTANT = step(
                    "sharper-width-constant", "width, sharpened", atMost(WITHIN, path(8), width(3 * 33)))
            .unlike("32-for-33", path(8), width(3 * 32));

    private static Expression hidden(Expression quotient) {
        return B.times(14).exp().times(quotient.log().square());
    }

    private static Expression quotient(long numerator, long denominator) {
        return Z.plus(1).times(fraction(numerator, denominator));
    }

    /**
     * Hidden constant 1 is enough in the width of Theorem 4.2: with y = N/δ, N ≥ 1 and 0 < δ ≤ 0.99, λ⁻²N²e^{18B}ln²(N/δ) ≥
     * 49·λ⁻²N^{3/2}n^{1/2}e^{4B}, as N ≥ n. The right side is at least 121.4….
     *
     * <p><b>Proof.</b> In logarithms ln 49 = 3.89 ≤ 14B + 2 ln ln y, and ln(100/99) = 0.01005. ∎ y ≥ 100/99 is written
     * (100/99)(1 + z); both ranges are settled without upper end.
     */
    public static final ScalarStatement HIDDEN_WIDTH_CONSTANT_ONE = step(
                    "hidden-width-constant-one",
                    "hidden constant of m",
                    atMost(Box.from("B", "1").andFrom("z", "0"), number(49), hidden(quotient(100, 99)))
                            .logarithmic(B.times(14)
                                    .plus(quotient(100, 99).log().log().times(2))
                                    .minus(number(49).log())),
                    "convergence")
            .originally(
                    Domain.from("B", ONE).andFrom("y", fraction(100, 99)),
                    number(49),
                    hidden(parameter("y")),
                    Map.of("y", quotient(100, 99)))
            .unlike("probability-up-to-0.995", number(49), hidden(quotient(200, 199)));

    private static Expression remainder(String constant) {
        return decimal(constant).times(R.tanh().plus(1)).times(R.times(2).exp());
    }

    /**
     * The stated step size η = 0.1λ/(mN²e^{16B}) meets the certificate's condition on the Taylor remainder, (b), where m ≥ √n;
     * the left side is below 1.
     *
     * <p><b>Proof.</b> C_e ≤ (1 + tanhR)√d_out·e^{2B}e^{2R}·n·(N·e^{2B} + λ/2) with λ ≤ e^{2B}, ρ ≤ √n, so 4C_eρη ≤ λ
     * follows from the claim and n^{3/2}d_out^{1/2} ≤ N·√n ≤ N·m. The other half of (b), ηm(Λ + λ/2) ≤ 0.15e^{−12B}/N ≤ 1,
     * is plain. ∎ In logarithms the margin is linear in B, so its range is settled without upper end.
     */
    public static final ScalarStatement STATED_STEP_SIZE_IS_ADMISSIBLE = step(
                    "stated-step-size-is-admissible",
                    "C1-simple (b)",
                    atMost(
                                    Box.from("B", "1").and("R", "0", "0.1013"),
                                    remainder("0.6"),
                                    B.times(12).exp())
                            .logarithmic(B.times(12).minus(remainder("0.6").log())))
            .unlike(
                    "exponent-2-at-ten-times-the-step",
                    remainder("6"),
                    B.times(2).exp());

    private static final Expression SHARE = U.dividedBy(20);
    private static final Expression EXACT_RATE = ONE.minus(U.dividedBy(10)).square();

    private static Expression promised(String hiddenConstant) {
        return U.negate().dividedBy(decimal(hiddenConstant)).exp();
    }

    /**
     * T̂ with hidden constant 20 suffices: a step contracts ‖F − Y‖² by 1 − ηmλ/2 = 1 − u/20, u = λ²/(N²e^{16B}), so
     * 20u⁻¹ln(n/ε) steps reach ε. Attained at u = 0.
     *
     * <p><b>Proof.</b> e^{−x} − 1 + x = x²Σ_k (−x)^k/(k+2)!, positive for every x. Hidden constant 1 is refuted, and so is
     * 4.9, even for the exact linear rate (1 − u/10)², which n = d = 1 comes down to: those are the false variants. ∎ (u/20)²
     * carries the touching point; the series is the margin.
     */
    public static final ScalarStatement SUFFICIENT_TIME_CONSTANT = step(
                    "sufficient-time-constant",
                    "T̂",
                    atMost(
                                    Box.of("u", "0", "1"),
                                    ONE.minus(SHARE),
                                    SHARE.negate().exp())
                            .factored(SHARE.square(), SHARE.negate().exponentialTail(2)),
                    "convergence")
            .unlike("19-for-20", ONE.minus(SHARE), promised("19"))
            .unlike("1-at-the-exact-rate", EXACT_RATE, promised("1"))
            .unlike("4.9-at-the-exact-rate", EXACT_RATE, promised("4.9"));

    private ConstantSteps() {}
}
