package org.softmaxntk.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.arithmetic.Sides.Form;
import org.softmaxntk.theorems.arithmetic.Sides.Order;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Outcome;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * Every claim of the catalogue on a few small instances, by both of its paths; on those that meet its hypotheses, of which
 * there must be some. A claim with a finding need not hold.
 */
class ClaimsTest {
    private static final double DISTANCE = 0.005;
    private static final double SMALL_DISTANCE = 1e-6;
    /** By the second a run comes to where it is bound for. */
    private static final List<Double> DISTANCES = List.of(DISTANCE, 0.6);

    private static final Digits DIGITS = Digits.of(40);

    /** Two tests ask them. */
    private static final Map<Claim<?>, List<BothPaths>> KNOWN = new ConcurrentHashMap<>();

    private record BothPaths(Sides fast, Sides precise) {}

    /** Those about the instances of {@link RandomInstances}. */
    static Stream<Claim<?>> claims() {
        return Catalogue.standard().ids().stream()
                .<Claim<?>>map(Catalogue.standard()::claim)
                .filter(claim -> claim.given().getPackage() == MovedWeights.class.getPackage());
    }

    /** Without those that are known to be false as written. */
    static Stream<Claim<?>> trueClaims() {
        return claims().filter(
                        claim -> Catalogue.standard().statement(claim.id()).finding() == null);
    }

    private static List<RandomInstances> instances() {
        return List.of(
                RandomInstances.small(1),
                RandomInstances.paired("near-duplicates", 4, 3, 1, 8, 0.01, 2),
                RandomInstances.paired("ball", 2, 4, 3, 4, 3, 3),
                RandomInstances.paired("collinear/one-hot", 3, 1, 2, 2, 1, 4),
                RandomInstances.paired("orthonormal", 2, 3, 1, 12, 0.5, 7),
                RandomInstances.paired("sphere", 2, 2, 2, 48, 0.3, 7),
                RandomInstances.paired("orthonormal", 1, 1, 1, 40, 0.5, 8),
                RandomInstances.paired("orthonormal", 1, 1, 1, 200, 0.05, 8), // wide enough for every certificate
                RandomInstances.paired("orthonormal", 2, 3, 1, 8, 0.05, 7));
    }

    /** Those that meet the claim's hypotheses about sizes, moved as far as the claim allows: by 0.005 or by 10⁻⁶. */
    private static <G extends Given> List<G> applicable(Claim<G> claim, List<RandomInstances> instances) {
        return instances.stream()
                .flatMap(instance -> Stream.of(DISTANCE, SMALL_DISTANCE)
                        .map(distance -> instance.as(claim.given(), distance))
                        .filter(given -> claim.hypotheses().stream()
                                .allMatch(hypothesis -> hypothesis.met().test(given)))
                        .limit(1))
                .toList();
    }

    private static List<RandomInstances> wideLogits() {
        return List.of(
                RandomInstances.paired("sphere", 3, 2, 2, 6, 300, 5),
                RandomInstances.paired("sphere", 2, 3, 1, 4, 1e6, 6));
    }

    @ParameterizedTest
    @MethodSource("trueClaims")
    void holdsByBothPaths(Claim<?> claim) {
        assertAllHold(claim);
    }

    private static <G extends Given> void assertAllHold(Claim<G> claim) {
        List<G> givens = applicable(claim, instances());
        assertThat(givens).isNotEmpty();
        for (int i = 0; i < givens.size(); i++) {
            assertHolds(claim, givens.get(i), bothPaths(claim).get(i));
        }
    }

    /** On all of {@link #instances} that are applicable. */
    private static <G extends Given> List<BothPaths> bothPaths(Claim<G> claim) {
        return KNOWN.computeIfAbsent(
                claim,
                asked -> applicable(claim, instances()).stream()
                        .map(given -> new BothPaths(claim.inDoubles(given), claim.inDigits(given, DIGITS)))
                        .toList());
    }

    /** Equality, where it is part of the statement, is undecided with any number of digits. */
    private static <G extends Given> void assertHolds(Claim<G> claim, G given, BothPaths paths) {
        boolean attained = Catalogue.standard().statement(claim.id()).attained();
        boolean claimed = claim.gap(given).status() == PremiseGap.Status.MET;
        Verdict verdict = Judge.STANDARD.judge(claim, given);
        assertThat(verdict.outcome())
                .as("%s of %s", claim.id(), given)
                .isIn(Outcome.HOLDS, attained ? Outcome.UNDECIDED : Outcome.HOLDS);
        assertThat(paths.fast().order()).as("%s of %s", claim.id(), given).isNotEqualTo(Order.BEYOND);
        Order inDigits = paths.precise().order();
        assertThat(inDigits).as("%s of %s", claim.id(), given).isNotEqualTo(Order.BEYOND);
        assertThat(inDigits == Order.WITHIN || attained || !claimed)
                .as("%s of %s is settled", claim.id(), given)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("trueClaims")
    void holdsAtLogitsThatOverflow(Claim<?> claim) {
        assertHoldsAtLast(claim);
    }

    private static <G extends Given> void assertHoldsAtLast(Claim<G> claim) {
        assertThat(applicable(claim, wideLogits()))
                .allSatisfy(
                        given -> assertThat(Judge.STANDARD.judge(claim, given)).isInstanceOf(Verdict.Holds.class));
    }

    /** Identities measure rounding, which differs from path to path; inequalities measure one number. */
    @ParameterizedTest
    @MethodSource("claims")
    void theTwoPathsEncloseTheSameSides(Claim<?> claim) {
        bothPaths(claim).forEach(paths -> assertOverlap(paths.fast(), paths.precise()));
    }

    private static void assertOverlap(Sides fast, Sides precise) {
        assertThat(precise.digits()).isEqualTo(40);
        assertThat(precise.form()).isEqualTo(fast.form());
        if (fast.form() == Form.INEQUALITY) {
            assertThat(fast.measured().overlaps(precise.measured())).isTrue();
            assertThat(fast.stated().overlaps(precise.stated())).isTrue();
        } else {
            assertThat(precise.stated().lnUpper()).isLessThan(fast.stated().lnLower());
        }
    }

    /** Of every instance the same would mean that nothing was changed. */
    @ParameterizedTest
    @MethodSource("claims")
    void falseVariantsHaveOtherSides(Claim<?> claim) {
        assertAllDiffer(claim);
    }

    private static <G extends Given> void assertAllDiffer(Claim<G> claim) {
        List<G> givens = variants().stream()
                .flatMap(instance -> DISTANCES.stream().map(distance -> instance.as(claim.given(), distance)))
                .toList();
        assertThat(claim.falseVariants()).isNotEmpty().allSatisfy(variant -> {
            assertThat(givens).anyMatch(given -> !variant.inDoubles(given).equals(claim.inDoubles(given)));
            assertThat(givens)
                    .anyMatch(given -> !variant.inDigits(given, DIGITS).equals(claim.inDigits(given, DIGITS)));
        });
    }

    private static List<RandomInstances> variants() {
        return List.of(
                // Wide enough for every certificate: the others have no sides where it is not.
                RandomInstances.paired("orthonormal", 1, 1, 1, 200, 0.05, 8),
                RandomInstances.small(1),
                RandomInstances.independent("sphere", 2, 2, 2, 6, 1, 1),
                RandomInstances.paired("sphere", 3, 2, 2, 24, DISTANCE, 1),
                RandomInstances.paired("sphere", 1, 2, 1, 1_000, DISTANCE, 1), // limit-kernel has a bound
                RandomInstances.paired("sphere", 4, 2, 1, 2, 1, 1));
    }
}
