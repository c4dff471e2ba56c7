package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.interval.RewritingCheck.Tie;

class SubstitutionCheckTest {
    private static final Expression ZERO = Expression.number(0);
    private static final Expression ONE = Expression.number(1);
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Expression Z = Expression.parameter("z");
    private static final Expression W = Expression.parameter("w");
    private static final Box UNIT = Box.of("z", "0", "1");
    private static final Expression SCALED = Z.times(Expression.fraction(8, 9));
    private static final Domain UP_TO_8_NINTHS = Domain.of(ZERO, "x", Expression.fraction(8, 9));

    private static ChangeOfVariables change(Domain domain, Map<String, Expression> substitution) {
        return new ChangeOfVariables(domain, X.square(), X, substitution);
    }

    private static Tie cover(Domain domain, Box box, Map<String, Expression> substitution) {
        return SubstitutionCheck.cover(change(domain, substitution), box);
    }

    @Test
    void theOriginalIsHeldToWhatIsProved() {
        ChangeOfVariables change = change(UP_TO_8_NINTHS, Map.of("x", SCALED));
        Inequality proved = Inequality.atMost(UNIT, Z.square().times(Expression.fraction(64, 81)), SCALED);
        assertThat(SubstitutionCheck.sides(change, proved)).isEqualTo(Tie.EXACT);
        Inequality otherLeft = Inequality.atMost(UNIT, Z.square().times(Expression.fraction(64, 80)), SCALED);
        assertThat(SubstitutionCheck.sides(change, otherLeft)).isEqualTo(Tie.BROKEN);
        Inequality otherRight = Inequality.atMost(UNIT, Z.square().times(Expression.fraction(64, 81)), Z);
        assertThat(SubstitutionCheck.sides(change, otherRight)).isEqualTo(Tie.BROKEN);
    }

    @Test
    void aWrongSubstitutionIsNoticed() {
        Inequality proved = Inequality.atMost(UNIT, SCALED.square(), SCALED);
        ScalarStatement step = ScalarStatement.of("square-below", "[ours] a test", List.of(), proved);
        assertThat(SubstitutionCheck.of(step)).isEqualTo(Tie.EXACT);
        assertThat(SubstitutionCheck.of(step.originally(UP_TO_8_NINTHS, X.square(), X, Map.of("x", SCALED))))
                .isEqualTo(Tie.EXACT);
        Expression wrong = Z.times(Expression.fraction(7, 9));
        assertThat(SubstitutionCheck.of(step.originally(UP_TO_8_NINTHS, X.square(), X, Map.of("x", wrong))))
                .isEqualTo(Tie.BROKEN);
    }

    @Test
    void whatIsNotRationalIsSampled() {
        Box fromOne = Box.from("g", "1");
        Expression g = Expression.parameter("g");
        Domain radii = Domain.from("x", ZERO);
        Expression twiceCosh = X.cosh().times(2);
        Inequality proved = Inequality.atMost(fromOne, g.plus(g.reciprocal()), g.times(2));
        ChangeOfVariables change =
                new ChangeOfVariables(radii, twiceCosh, X.exp().times(2), Map.of("x", g.log()));
        assertThat(SubstitutionCheck.sides(change, proved)).isEqualTo(Tie.SAMPLED);
        assertThat(SubstitutionCheck.cover(change, fromOne)).isEqualTo(Tie.EXACT);
        ChangeOfVariables squared = new ChangeOfVariables(
                radii, twiceCosh, X.exp().times(2), Map.of("x", g.square().log()));
        assertThat(SubstitutionCheck.sides(squared, proved)).isEqualTo(Tie.BROKEN);
    }

    @Test
    void aBoxThatDoesNotCoverIsNoticed() {
        assertThat(cover(UP_TO_8_NINTHS, UNIT, Map.of("x", SCALED))).isEqualTo(Tie.EXACT);
        assertThat(cover(UP_TO_8_NINTHS, Box.of("z", "0", "0.99"), Map.of("x", SCALED)))
                .isEqualTo(Tie.BROKEN);
        assertThat(cover(UP_TO_8_NINTHS, Box.of("z", "0.01", "1"), Map.of("x", SCALED)))
                .isEqualTo(Tie.BROKEN);
        assertThat(cover(Domain.from("x", ZERO), UNIT, Map.of("x", SCALED))).isEqualTo(Tie.BROKEN);
        assertThat(cover(UP_TO_8_NINTHS, UNIT.and("w", "0", "1"), Map.of("x", SCALED)))
                .isEqualTo(Tie.BROKEN);
    }

    @Test
    void endsMayBeMetInEitherOrder() {
        Expression falling = Expression.fraction(8, 9).minus(SCALED);
        assertThat(cover(UP_TO_8_NINTHS, UNIT, Map.of("x", falling))).isEqualTo(Tie.EXACT);
        assertThat(cover(UP_TO_8_NINTHS, UNIT, Map.of("x", SCALED.minus(SCALED))))
                .isEqualTo(Tie.BROKEN);
    }

    @Test
    void aJumpCoversNothing() {
        Expression jumping = ONE.dividedBy(Z.minus(Expression.fraction(1, 2)));
        Domain values = Domain.of(Expression.number(-2), "x", Expression.number(2));
        assertThat(cover(values, UNIT, Map.of("x", jumping))).isEqualTo(Tie.BROKEN);
    }

    @Test
    void endsMayDependOnEarlierVariables() {
        Box square = UNIT.and("w", "0", "1");
        Domain triangle = Domain.of(ZERO, "x", ONE).and(ZERO, "y", X);
        Map<String, Expression> substitution = Map.of("x", Z, "y", Z.times(W));
        assertThat(cover(triangle, square, substitution)).isEqualTo(Tie.EXACT);
        Domain larger = Domain.of(ZERO, "x", ONE).and(ZERO, "y", X.times(2));
        assertThat(cover(larger, square, substitution)).isEqualTo(Tie.BROKEN);
        assertThat(cover(triangle, square, Map.of("x", W, "y", Z.times(W)))).isEqualTo(Tie.BROKEN);
    }

    @Test
    void onlyWhatGrowsReachesInfinity() {
        Box box = Box.from("z", "1").and("w", "0", "1");
        assertThat(List.of(
                        Z.plus(W),
                        Z.times(W.plus(1)),
                        Z.dividedBy(W.plus(1)),
                        Z.sqrt().log(),
                        Z.square().minus(W)))
                .allMatch(grows -> grows.accept(new Divergence("z", box)));
        assertThat(List.of(
                        W,
                        ONE,
                        Z.tanh(),
                        Z.times(W),
                        W.minus(Z),
                        W.dividedBy(Z),
                        Z.minus(Z),
                        Z.power(0),
                        Z.dividedBy(Z)))
                .noneMatch(grows -> grows.accept(new Divergence("z", box)));
        assertThat(cover(Domain.from("y", ONE), Box.from("z", "1"), Map.of("y", Z.square())))
                .isEqualTo(Tie.EXACT);
        assertThat(cover(Domain.from("y", ONE), Box.from("z", "1"), Map.of("y", Y.with(Map.of("y", ONE)))))
                .isEqualTo(Tie.BROKEN);
    }
}
