package org.softmaxntk.theorems.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.arithmetic.Sides.Order;
import org.softmaxntk.theorems.given.NetworkOnData;

class JudgeTest {
    private static final NetworkOnData GIVEN = RandomInstances.small(1).plain();
    private static final Enclosure ONE = Enclosure.of(1, 1e-14);
    private static final Sides WITHIN = Sides.inequality(ONE, Enclosure.exactly(2));
    private static final Sides BEYOND = Sides.inequality(ONE, Enclosure.exactly(0.5));
    private static final Sides TOUCHING = Sides.inequality(ONE, ONE);
    private static final Sides ELSEWHERE = Sides.inequality(Enclosure.of(2, 1e-14), ONE);

    private final List<Integer> asked = new ArrayList<>();

    private Verdict judge(Sides fast, Function<Digits, Sides> precise) {
        return Judge.STANDARD.judge(claim(List.of(), fast, precise), GIVEN);
    }

    private FakeClaim claim(List<Hypothesis<NetworkOnData>> hypotheses, Sides fast, Function<Digits, Sides> precise) {
        return new FakeClaim(hypotheses, fast, digits -> {
            asked.add(digits.count());
            return precise.apply(digits);
        });
    }

    /** 1 + 10^−exponent against 1, either way, each with an error of the arithmetic's last digit. */
    private static Function<Digits, Sides> apartBy(String difference) {
        return digits -> {
            Dfp one = digits.number(1);
            Dfp error = digits.roundings(1);
            return digits.inequality(one.add(digits.precision().of(difference)), error, one, error);
        };
    }

    @Test
    void doublesSettleWhatTheyCan() {
        assertThat(judge(WITHIN, digits -> BEYOND)).isEqualTo(new Verdict.Holds(WITHIN));
        assertThat(asked).isEmpty();
    }

    @Test
    void moreDigitsSettleWhatTouchesInDoubles() {
        Verdict verdict = judge(TOUCHING, apartBy("-1e-20"));
        assertThat(verdict).isInstanceOf(Verdict.Holds.class);
        assertThat(((Verdict.Holds) verdict).evidence().digits()).isEqualTo(32);
        assertThat(asked).containsExactly(32);
    }

    @Test
    void digitsAreDoubledUntilSettled() {
        Verdict verdict = judge(TOUCHING, apartBy("-1e-50"));
        assertThat(verdict).isInstanceOf(Verdict.Holds.class);
        assertThat(((Verdict.Holds) verdict).evidence().digits()).isEqualTo(64);
        assertThat(asked).containsExactly(32, 64);
    }

    @Test
    void aViolationIsConfirmedAndSaysWithHowManyDigits() {
        Verdict verdict = judge(TOUCHING, apartBy("1e-100"));
        assertThat(verdict).isInstanceOf(Verdict.Violated.class);
        assertThat(((Verdict.Violated) verdict).evidence().digits()).isEqualTo(128);
        assertThat(((Verdict.Violated) verdict).evidence().order()).isEqualTo(Order.BEYOND);
        assertThat(asked).containsExactly(32, 64, 128);
    }

    @Test
    void evenAPlainViolationIsConfirmed() {
        Sides twoAgainstOne = Sides.inequality(Enclosure.of(2, 1e-9), Enclosure.of(1, 1e-9));
        Verdict verdict = judge(twoAgainstOne, apartBy("1"));
        assertThat(verdict).isInstanceOf(Verdict.Violated.class);
        assertThat(((Verdict.Violated) verdict).evidence().digits()).isEqualTo(32);
    }

    @Test
    void equalityIsUndecidedAtTheLimit() {
        Verdict verdict = judge(TOUCHING, apartBy("0"));
        assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
        assertThat(((Verdict.Undecided) verdict).evidence().digits()).isEqualTo(128);
        assertThat(asked).containsExactly(32, 64, 128);
    }

    @Test
    void theLimitsAreTheJudges() {
        FakeClaim equality = claim(List.of(), TOUCHING, apartBy("0"));
        Verdict verdict = new Judge(20, 39).judge(equality, GIVEN);
        assertThat(((Verdict.Undecided) verdict).evidence().digits()).isEqualTo(20);
        assertThat(asked).containsExactly(20);
        assertThat(new Judge(40, 39).judge(equality, GIVEN)).isEqualTo(new Verdict.Undecided(TOUCHING));
    }

    @Test
    void twoPathsThatContradictEachOtherAreFaulty() {
        Verdict verdict = judge(BEYOND, digits -> WITHIN);
        assertThat(verdict).isEqualTo(new Verdict.Faulty(BEYOND, WITHIN));
    }

    @Test
    void aContradictionIsSeenAlsoWhenItShowsLate() {
        Verdict verdict = judge(TOUCHING, digits -> digits.count() < 128 ? TOUCHING : ELSEWHERE);
        assertThat(verdict).isInstanceOf(Verdict.Faulty.class);
        assertThat(asked).containsExactly(32, 64, 128);
    }

    /** Whatever the order: both arithmetics enclose the same two numbers. */
    @Test
    void enclosuresOfAnInequalityThatDoNotOverlapAreFaulty() {
        assertThat(ELSEWHERE.order()).isEqualTo(Order.BEYOND);
        assertThat(judge(TOUCHING, digits -> ELSEWHERE)).isEqualTo(new Verdict.Faulty(TOUCHING, ELSEWHERE));
    }

    /** Of an identity each arithmetic has its own rounding: only its outcome can be compared. */
    @Test
    void anIdentityIsFaultyOnlyWhereDigitsDenyAViolation() {
        Sides beyond = Sides.identity(2, 1);
        Digits digits = Digits.of(32);
        Sides within = digits.identity(digits.number(1e-30), digits.number(1e-29));
        Sides stillBeyond = digits.identity(digits.number(2), digits.number(1e-29));
        assertThat(judge(beyond, asked -> within)).isEqualTo(new Verdict.Faulty(beyond, within));
        assertThat(judge(beyond, asked -> stillBeyond)).isEqualTo(new Verdict.Violated(stillBeyond));
    }

    @Test
    void theFirstHypothesisThatFailsMakesItInapplicable() {
        FakeClaim claim = claim(
                List.of(hypothesis("first", true), hypothesis("second", false), hypothesis("third", false)),
                BEYOND,
                digits -> BEYOND);
        assertThat(Judge.STANDARD.judge(claim, GIVEN))
                .isEqualTo(new Verdict.NotApplicable("second", "second is true", "second is false"));
        assertThat(asked).isEmpty();
    }

    @Test
    void whereAllHypothesesHoldItIsJudged() {
        FakeClaim claim =
                claim(List.of(hypothesis("first", true), hypothesis("second", true)), WITHIN, digits -> BEYOND);
        assertThat(Judge.STANDARD.judge(claim, GIVEN)).isEqualTo(new Verdict.Holds(WITHIN));
    }

    @Test
    void verdictsHaveTheNamesOfTheLedger() {
        assertThat(new Verdict.Holds(WITHIN).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(new Verdict.Violated(BEYOND).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(new Verdict.Undecided(TOUCHING).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(new Verdict.NotApplicable("h", "r", "g").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(new Verdict.Faulty(BEYOND, WITHIN).outcome()).isEqualTo(Outcome.FAULTY);
    }

    @Test
    void verdictsShowTheSidesThatDecided() {
        assertThat(new Verdict.Holds(WITHIN).sides()).contains(WITHIN);
        assertThat(new Verdict.Violated(BEYOND).sides()).contains(BEYOND);
        assertThat(new Verdict.Undecided(TOUCHING).sides()).contains(TOUCHING);
        assertThat(new Verdict.NotApplicable("h", "r", "g").sides()).isEmpty();
        assertThat(new Verdict.Faulty(BEYOND, WITHIN).sides()).contains(BEYOND);
    }

    private static Hypothesis<NetworkOnData> hypothesis(String id, boolean met) {
        return new Hypothesis<>(id, id + " is true", given -> met, given -> id + " is false");
    }
}
