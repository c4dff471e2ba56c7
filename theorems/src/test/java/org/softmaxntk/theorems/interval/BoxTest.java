package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Digits;

class BoxTest {
    private static final Box BOX = Box.from("B", "1").and("R", "0", "0.01");

    @Test
    void endsAreRoundedOutwards() {
        Interval range = Box.of("x", "-0.3", "0.7").range("x");
        assertThat(new BigDecimal(range.lower())).isLessThanOrEqualTo(new BigDecimal("-0.3"));
        assertThat(new BigDecimal(range.upper())).isGreaterThanOrEqualTo(new BigDecimal("0.7"));
    }

    @Test
    void readsAsRanges() {
        assertThat(BOX).hasToString("B ≥ 1.0, 0.0 ≤ R ≤ 0.01");
        assertThat(Box.ofConstants()).hasToString("constants");
        assertThat(new Point(Map.of("R", 0.5))).hasToString("R = 0.5");
    }

    @Test
    void expressionsReadAsFormulas() {
        Expression x = Expression.parameter("x");
        assertThat(x.exp().minus(1).dividedBy(x.square())).hasToString("(e^x − 1)/x²");
        assertThat(x.negate().sqrt().plus(Expression.decimal("2.1"))).hasToString("√(−x) + 2.1");
        Expression radius = Expression.parameter("R");
        assertThat(Inequality.less(BOX, radius, radius.tanh())).hasToString("R < tanh R for B ≥ 1, 0 ≤ R ≤ 0.01");
    }

    @Test
    void endsAreKeptAsTheyWereGiven() {
        Box box = Box.of("x", "-0.30", "1e-3").andFrom("y", "2.0");
        assertThat(box.lowerEnd("x")).isEqualTo("-0.30");
        assertThat(box.upperEnd("x")).contains("1e-3");
        assertThat(box.lowerEnd("y")).isEqualTo("2.0");
        assertThat(box.upperEnd("y")).isEmpty();
        Box cut = box.with("x", new Interval(0.5, Double.POSITIVE_INFINITY));
        assertThat(cut.lowerEnd("x")).isEqualTo("0.5");
        assertThat(cut.upperEnd("x")).isEmpty();
        assertThat(cut.lowerEnd("y")).isEqualTo("2.0");
    }

    @Test
    void theWidestRelevantSideIsCut() {
        Bisection bisection = new Bisection(BOX);
        List<Box> halves = bisection.halves(BOX, Set.of("B", "R")).orElseThrow();
        assertThat(halves).hasSize(2).allMatch(BOX::contains);
        assertThat(halves.get(0).range("R").upper())
                .isEqualTo(halves.get(1).range("R").lower());
        List<Box> ofB = bisection.halves(BOX, Set.of("B")).orElseThrow();
        assertThat(ofB.get(0).range("B")).isEqualTo(new Interval(1, 2));
        assertThat(ofB.get(1).range("B")).isEqualTo(new Interval(2, Double.POSITIVE_INFINITY));
        assertThat(bisection.halves(BOX, Set.of())).isEmpty();
    }

    @Test
    void neighbouringDoublesAreNotCut() {
        Box thin = Box.ofConstants().with("x", new Interval(1, Math.nextUp(1.0)));
        assertThat(new Bisection(Box.of("x", "0", "2")).halves(thin, Set.of("x")))
                .isEmpty();
    }

    @Test
    void middlesLieInside() {
        assertThat(BOX.contains(BOX.middle())).isTrue();
        assertThat(BOX.contains(new Point(Map.of("B", 1.0)))).isFalse();
        assertThat(BOX.middle().coordinates()).containsEntry("B", 2.0).containsEntry("R", 0.005);
    }

    @Test
    void unknownParametersAndOpenLowerEndsAreRefused() {
        assertThatThrownBy(() -> BOX.range("σ")).hasMessage("no parameter σ among [B, R]");
        assertThatThrownBy(() -> BOX.middle().coordinate("σ", Digits.of(20))).hasMessage("no parameter σ among [B, R]");
        assertThatThrownBy(() -> Box.ofConstants().with("x", new Interval(Double.NEGATIVE_INFINITY, 0)))
                .hasMessageContaining("finite lower end; got x");
    }
}
