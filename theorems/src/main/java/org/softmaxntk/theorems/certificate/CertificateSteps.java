package org.softmaxntk.theorems.certificate;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.fraction;
import static org.softmaxntk.theorems.interval.Expression.hyperbolicTailQuotient;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;

import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** The scalar steps of the certificates: C2-simple ({@code HalvedEigenvalue}) and the stepwise one, S. */
public final class CertificateSteps {
    private static final Expression ONE = number(1);
    private static final Expression STEP_RATE = ONE.dividedBy(parameter("r").plus(fraction(1, 2)));

    /**
     * The step size of the certificates keeps hλ below 2/3, the supremum: hλ ≤ λ/(Λ + λ/2) with r = Λ/λ.
     *
     * <p><b>Proof.</b> r + ½ ≥ 3/2. ∎ The enclosure is the natural one.
     */
    public static final ScalarStatement STEP_RATE_BOUND = ScalarStatement.of(
                    "step-rate-bound",
                    "[ours] C2-simple",
                    List.of("convergence-certificate"),
                    atMost(Box.from("r", "1"), STEP_RATE, fraction(16, 9)))
            .unlike("0.66-for-16-ninths", STEP_RATE, decimal("0.66"));

    private static final Expression Z = parameter("z");
    private static final Expression SCALED = Z.times(fraction(16, 9));

    private static Expression square(Expression t) {
        return ONE.minus(t.times(fraction(3, 8))).square();
    }

    private static Expression line(Expression t) {
        return ONE.minus(t.dividedBy(2));
    }

    /**
     * Three eighths a step contract the square by one half, t = hλ; attained at t = 0 and t = 16/9.
     *
     * <p><b>Proof.</b> The difference is t/4 − 9t²/64 = (t/4)(1 − 9t/16). ∎ Written t = 16z/9, 0 ≤ z ≤ 1, because 16/9 is no
     * double; the margin is then 1 − z.
     */
    public static final ScalarStatement CONTRACTION_SQUARED = ScalarStatement.of(
                    "contraction-squared",
                    "[ours] C2-simple",
                    List.of("convergence-certificate"),
                    atMost(Box.of("z", "0", "1"), square(SCALED), line(SCALED))
                            .factored(Z.times(fraction(4, 9)), ONE.minus(Z)))
            .originally(
                    Domain.of(number(0), "t", fraction(16, 9)),
                    square(parameter("t")),
                    line(parameter("t")),
                    Map.of("t", SCALED))
            .unlike("up-to-2", atMost(Box.of("z", "0", "2"), square(Z), line(Z)));

    private static final Expression R = parameter("R");
    private static final Expression THETA = parameter("θ");
    private static final Box SHARES = Box.from("R", "0").and("θ", "0", "1");
    private static final Expression SINH = THETA.times(R).sinh();
    private static final List<String> STEPWISE = List.of("stepwise-certificate");

    /**
     * A hyperbolic sine is superlinear in its argument: |sinhφ| ≤ (sinhR/R)|φ| for |φ| ≤ R. Attained at θ = 0, θ = 1 and
     * R = 0.
     *
     * <p><b>Proof.</b> With f(z) = Σ z^j/(2j+1)! the difference is θR(f(R²) − f(θ²R²)) = θR³(1−θ²)f′(ξ), and f′ > 0. ∎
     * θR³(1−θ²) carries all touching points; f′ ≥ 1/6 on [0, ∞).
     */
    public static final ScalarStatement SINH_BELOW_CHORD = ScalarStatement.of(
                    "sinh-below-chord",
                    "[ours] S",
                    STEPWISE,
                    atMost(SHARES, SINH, THETA.times(R.sinh()))
                            .factored(
                                    THETA.times(R.power(3)).times(ONE.minus(THETA.square())),
                                    hyperbolicTailQuotient(1, THETA.times(R).square(), R.square())))
            .unlike("square-for-linear", SINH, THETA.square().times(R.sinh()));

    private static final Expression COSH = THETA.times(R).cosh().minus(1);

    private static Expression share(int exponent) {
        return THETA.power(exponent).times(R.cosh().minus(1));
    }

    /**
     * A hyperbolic cosine minus 1 is superquadratic in its argument: coshφ − 1 ≤ c_Rφ² for |φ| ≤ R, c_R = (coshR − 1)/R².
     * Attained at θ = 0, θ = 1 and R = 0.
     *
     * <p><b>Proof.</b> With f(z) = Σ z^j/(2j+2)! the difference is θ²R²(f(R²) − f(θ²R²)) = θ²R⁴(1−θ²)f′(ξ), and f′ > 0. ∎
     * θ²R⁴(1−θ²) carries all touching points; f′ ≥ 1/24 on [0, ∞).
     */
    public static final ScalarStatement COSH_BELOW_PARABOLA = ScalarStatement.of(
                    "cosh-below-parabola",
                    "[ours] S",
                    STEPWISE,
                    atMost(SHARES, COSH, share(2))
                            .factored(
                                    THETA.square().times(R.power(4)).times(ONE.minus(THETA.square())),
                                    hyperbolicTailQuotient(2, THETA.times(R).square(), R.square())))
            .unlike("cube-for-square", COSH, share(3));

    private CertificateSteps() {}
}
