package org.softmaxntk.theorems.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;
import org.softmaxntk.theorems.verdict.Judge;

/** Doubles and digits agree about each claim and each of its false neighbours, and both say that the claim holds. */
class DiffusionClaimsTest {
    private static final Digits DIGITS = Digits.of(32);
    private static final int INSTANCES = 12;
    private static final int SEARCH = 500;

    static Stream<Claim<?>> claims() {
        return new DiffusionSection().claims().stream();
    }

    private static List<Recipe> recipes(Claim<?> claim) {
        return drawn(claim).limit(INSTANCES).toList();
    }

    private static Stream<Recipe> drawn(Claim<?> claim) {
        Space space = Families.space(claim);
        RandomStream stream = RandomStream.of(7).named(claim.id());
        return Stream.generate(() -> space.draw(stream));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void holdsByBothPaths(Claim<?> claim) {
        recipes(claim).forEach(recipe -> {
            Sides fast = fast(claim, recipe);
            Sides precise = precise(claim, recipe);
            assertThat(fast.contradicts(precise))
                    .as("%s on %s: %s and %s", claim.id(), recipe, fast, precise)
                    .isFalse();
            assertThat(fast.order())
                    .as("%s on %s: %s", claim.id(), recipe, fast)
                    .isNotEqualTo(Sides.Order.BEYOND);
            assertThat(precise.order())
                    .as("%s on %s: %s", claim.id(), recipe, precise)
                    .isNotEqualTo(Sides.Order.BEYOND);
        });
    }

    @ParameterizedTest
    @MethodSource("claims")
    void pathsAgreeAboutFalseNeighbours(Claim<?> claim) {
        claim.falseVariants()
                .forEach(variant -> recipes(claim)
                        .forEach(recipe -> assertThat(fast(variant, recipe).contradicts(precise(variant, recipe)))
                                .as("%s~%s on %s", claim.id(), variant.name(), recipe)
                                .isFalse()));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void itsFalseNeighboursAreViolated(Claim<?> claim) {
        claim.falseVariants()
                .forEach(variant -> assertThat(drawn(claim)
                                .limit(SEARCH)
                                .anyMatch(recipe -> precise(variant, recipe).order() == Sides.Order.BEYOND))
                        .as("%s~%s is violated on one of %d instances", claim.id(), variant.name(), SEARCH)
                        .isTrue());
    }

    /** An instance read back from what was written gives the same bits. */
    @ParameterizedTest
    @MethodSource("claims")
    void writtenInstancesComeBack(Claim<?> claim) {
        recipes(claim).forEach(recipe -> assertWritten(claim, recipe));
    }

    private static <G extends Given> void assertWritten(Claim<G> claim, Recipe recipe) {
        var family = Families.of(claim);
        G instance = family.build(recipe);
        G back = family.read(family.write(instance));
        assertThat(back.facts()).isEqualTo(instance.facts());
        assertThat(claim.inDoubles(back)).isEqualTo(claim.inDoubles(instance));
        assertThat(Judge.missed(claim, instance)).isEmpty();
    }

    private static <G extends Given> Sides fast(Claim<G> claim, Recipe recipe) {
        return claim.inDoubles(Families.of(claim).build(recipe));
    }

    private static <G extends Given> Sides precise(Claim<G> claim, Recipe recipe) {
        return claim.inDigits(Families.of(claim).build(recipe), DIGITS);
    }
}
