package org.softmaxntk.theorems.convergence;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.fraction;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;

import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** The scalar steps of {@link OneStepContraction} and {@link ConvergenceTheorem}: what a square root is compared with. */
public final class ContractionSteps {
    private static final Expression ONE = number(1);
    private static final Expression X = parameter("x");
    private static final Expression Z = parameter("z");
    private static final Expression W = parameter("w");

    private static ScalarStatement step(String id, Inequality inequality) {
        return ScalarStatement.of(
                id, "[recalled] convergence proof", List.of("one-step-contraction", "convergence"), inequality);
    }

    private static Expression root(Expression x) {
        return ONE.minus(x).sqrt();
    }

    private static Expression chord(Expression x) {
        return ONE.minus(x.times(fraction(3, 4)));
    }

    private static Expression parabola(Expression curvature) {
        return ONE.minus(X.dividedBy(2)).minus(curvature.times(X.square()));
    }

    /**
     * The square root stays above its second-order parabola; attained at x = 0 and x = 1.
     *
     * <p><b>Proof.</b> With y = √(1−x), x = 1 − y², the difference is (y/2)(y−1)²(y+2). ∎ y and (y−1)² carry the touching
     * ends, and y + 2 is the margin.
     */
    public static final ScalarStatement ROOT_ABOVE_PARABOLA = step(
                    "root-above-parabola",
                    atMost(Box.of("x", "0", "1"), parabola(fraction(1, 2)), root(X))
                            .factored(
                                    root(X).times(root(X).minus(1).square()),
                                    root(X).plus(2).dividedBy(2)))
            .unlike("0.4-for-the-second-half", parabola(decimal("0.4")), root(X));

    private static final Expression LOW = Z.times(fraction(8, 9));

    /**
     * Up to 8/9 the square root stays above the chord of slope −¾; attained at x = 0 and x = 8/9, beyond which it fails, see
     * {@link #ROOT_BELOW_CHORD}.
     *
     * <p><b>Proof.</b> Times the conjugate √(1−x) + 1 − ¾x > 0 the difference is x/2 − 9x²/16 = (x/16)(8 − 9x). ∎ Written x =
     * 8z/9, 0 ≤ z ≤ 1, because 8/9 is no double; z(1 − z) carries the touching ends and the reciprocal of the conjugate is
     * the margin.
     */
    public static final ScalarStatement ROOT_ABOVE_CHORD = step(
                    "root-above-chord",
                    atMost(Box.of("z", "0", "1"), chord(LOW), root(LOW))
                            .factored(
                                    Z.times(ONE.minus(Z)).times(fraction(4, 9)),
                                    root(LOW).plus(chord(LOW)).reciprocal()))
            .originally(Domain.of(number(0), "x", fraction(8, 9)), chord(X), root(X), Map.of("x", LOW))
            .unlike("up-to-1", chord(Z), root(Z));

    private static final Expression HIGH = W.plus(8).dividedBy(9);

    /**
     * Beyond 8/9 the square root is below the chord of slope −¾; attained at x = 8/9: with {@link #ROOT_ABOVE_CHORD} the two
     * sides compare as x and 8/9 do.
     *
     * <p><b>Proof.</b> As there: the difference is (x/16)(9x − 8)/(√(1−x) + 1 − ¾x), and its factors are positive for x >
     * 8/9. ∎ Written x = (8 + w)/9, 0 ≤ w ≤ 1, so that 9x − 8 = w and 1 − x = (1 − w)/9 are exact; w is the factor that
     * touches.
     */
    public static final ScalarStatement ROOT_BELOW_CHORD = step(
                    "root-below-chord",
                    atMost(Box.of("w", "0", "1"), root(HIGH), chord(HIGH))
                            .factored(
                                    W,
                                    HIGH.dividedBy(16)
                                            .dividedBy(ONE.minus(W)
                                                    .dividedBy(9)
                                                    .sqrt()
                                                    .plus(chord(HIGH)))))
            .originally(Domain.of(fraction(8, 9), "x", ONE), root(X), chord(X), Map.of("x", HIGH))
            .unlike("from-0.8", atMost(Box.of("w", "0.8", "1"), root(W), chord(W)));

    private ContractionSteps() {}
}
