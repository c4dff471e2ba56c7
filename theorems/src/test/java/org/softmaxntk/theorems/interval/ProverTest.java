package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.ProofResult.Open;
import org.softmaxntk.theorems.interval.ProofResult.Proved;
import org.softmaxntk.theorems.interval.ProofResult.Refuted;

class ProverTest {
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Box UNIT = Box.of("x", "0", "1");
    private static final Box SQUARE = UNIT.and("y", "0", "1");

    private static ProofResult prove(Inequality inequality) {
        return Prover.STANDARD.prove(inequality);
    }

    @Test
    void whatOneEnclosureCannotTellIsProvedByBisection() {
        // x(1 − x) ≤ 0.26, where the product of the ranges reaches 1.
        Inequality parabola =
                Inequality.atMost(UNIT, X.times(Expression.number(1).minus(X)), Expression.decimal("0.26"));
        Proved proved = (Proved) prove(parabola);
        assertThat(proved.subBoxes()).isGreaterThan(8);
        assertThat(proved.deepest()).isGreaterThan(3);
        assertThat(proved.box()).isEqualTo(UNIT);
    }

    @Test
    void falsehoodIsShownOnAWholeSubBox() {
        Inequality tooLow = Inequality.atMost(SQUARE, X.times(Y), Expression.decimal("0.9"));
        Refuted refuted = (Refuted) prove(tooLow);
        assertThat(refuted.margin().upper()).isNegative();
        assertThat(SQUARE.contains(refuted.subBox())).isTrue();
        assertThat(refuted.subBox().contains(refuted.point())).isTrue();
        assertThat(refuted.subBox().range("x").lower()
                        * refuted.subBox().range("y").lower())
                .isGreaterThan(0.9);
        assertThat(DigitCheck.fails(tooLow, refuted.point(), Digits.of(40))).isTrue();
    }

    @Test
    void aTouchingPointThatWasNotDividedOutIsLeftOpen() {
        // (x − 1/3)² ≥ 0, multiplied out.
        Expression expanded =
                X.square().minus(X.times(Expression.fraction(2, 3))).plus(Expression.fraction(1, 9));
        ProofResult result = prove(Inequality.atMost(UNIT, Expression.number(0), expanded));
        assertThat(result).asInstanceOf(type(Open.class)).satisfies(open -> {
            assertThat(open.undecided()).isPositive();
            assertThat(open.left()).isNotEmpty().hasSizeLessThanOrEqualTo(Prover.REPORTED);
            assertThat(open.left()).anyMatch(box -> Math.abs(box.range("x").lower() - 1.0 / 3) < 1e-6);
            assertThat(open.proved()).isPositive();
        });
        Expression square = X.minus(Expression.fraction(1, 3)).square();
        Inequality factored =
                Inequality.atMost(UNIT, Expression.number(0), expanded).factored(Expression.number(1), square);
        assertThat(prove(factored)).isInstanceOf(Proved.class);
        assertThat(RewritingCheck.of(factored)).isEqualTo(RewritingCheck.Tie.EXACT);
    }

    @Test
    void limitsAreRespectedAndNamed() {
        Inequality touching =
                Inequality.atMost(SQUARE, X.times(Y).times(2), X.square().plus(Y.square()));
        Open stopped = (Open) new Prover(100, 60).prove(touching);
        assertThat(stopped.why()).isEqualTo("stopped after 100 sub-boxes");
        Open shallow = (Open) new Prover(10_000, 3).prove(touching);
        assertThat(shallow.why()).startsWith("sub-boxes were cut 3 times");
        assertThat(shallow.proved() + shallow.undecided()).isLessThanOrEqualTo(8);
    }

    @Test
    void everyRunTakesTheSameCourse() {
        Inequality touching =
                Inequality.atMost(SQUARE, X.times(Y).times(2), X.square().plus(Y.square()));
        Prover small = new Prover(500, 20);
        assertThat(small.prove(touching)).isEqualTo(small.prove(touching));
    }

    @Test
    void unboundedRangesAreSettledAsTheyAre() {
        Inequality true0 = Inequality.less(Box.from("x", "0"), X, X.exp())
                .logarithmicOn(Box.from("x", "1"), Expression.number(1), X.minus(X.log()))
                .factoredOn(Box.of("x", "0", "2"), Expression.number(1), X.exp().minus(X));
        // x − ln x needs a bound of its own far out: nothing is cut off, so it stays open.
        assertThat(prove(true0)).isInstanceOf(Open.class);
        Inequality plain = Inequality.less(Box.from("x", "0"), X.tanh(), Expression.decimal("1.5"));
        assertThat(prove(plain)).isInstanceOf(Proved.class);
        Inequality falseFarOut = Inequality.atMost(Box.from("x", "0"), X, Expression.number(1_000_000));
        assertThat(prove(falseFarOut)).isInstanceOf(Refuted.class);
    }

    @Test
    void strictInequalitiesAreNotProvedByEquality() {
        Inequality equal = Inequality.less(UNIT, X, X).factored(Expression.number(1), Expression.number(0));
        assertThat(prove(equal)).isInstanceOf(Refuted.class);
        assertThat(prove(Inequality.identity(UNIT, X, X))).isInstanceOf(Proved.class);
    }

    @Test
    void equalityNeedsAMarginOfZero() {
        Expression one = Expression.number(1);
        Inequality equal = new Inequality(UNIT, X, Inequality.Relation.EQUAL, X, List.of());
        assertThat(prove(equal.factored(one, Expression.number(0)))).isInstanceOf(Proved.class);
        assertThat(prove(equal.factored(one, X))).isNotInstanceOf(Proved.class);
        assertThat(prove(equal.factored(one, X.plus(1)))).isInstanceOf(Refuted.class);
        Point half = new Point(Map.of("x", 0.5));
        assertThat(DigitCheck.fails(equal, half, Digits.of(40))).isFalse();
        Inequality above = new Inequality(UNIT, X, Inequality.Relation.EQUAL, X.plus(1), List.of());
        assertThat(DigitCheck.fails(above, half, Digits.of(40))).isTrue();
    }

    @Test
    void aFactorThatMayBeNegativeProvesNothing() {
        // x − ½ = (x − ½)·1 is negative on half of the range.
        Expression half = X.minus(Expression.fraction(1, 2));
        Inequality misused = Inequality.atMost(UNIT, Expression.number(0), half).factored(half, Expression.number(1));
        assertThat(prove(misused)).isInstanceOf(Open.class);
    }

    @Test
    void aFactorThatIsZeroRefutesNothing() {
        // 0 ≤ x·(−1) holds at x = 0, though the margin is −1.
        Box origin = Box.of("x", "0", "0");
        Inequality atEquality =
                Inequality.atMost(origin, Expression.number(0), X.negate()).factored(X, Expression.number(-1));
        assertThat(prove(atEquality)).isInstanceOf(Open.class);
        Inequality beyond =
                Inequality.atMost(UNIT, Expression.number(0), X.negate()).factored(X, Expression.number(-1));
        assertThat(prove(beyond))
                .isInstanceOfSatisfying(
                        Refuted.class,
                        refuted ->
                                assertThat(refuted.subBox().range("x").lower()).isPositive());
    }

    @Test
    void aFormIsUsedOnlyWhereItIsMeantFor() {
        Inequality uncovered = Inequality.atMost(UNIT, Expression.number(0), X)
                .factoredOn(Box.of("x", "0", "0.5"), Expression.number(1), X);
        assertThat(prove(uncovered))
                .asInstanceOf(type(Open.class))
                .satisfies(open ->
                        assertThat(open.left()).allMatch(box -> box.range("x").upper() > 0.5));
    }
}
