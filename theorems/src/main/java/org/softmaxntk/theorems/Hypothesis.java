package org.softmaxntk.theorems;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.softmaxntk.theorems.recipe.Space;

/**
 * A premise of a claim, and how generated instances come to meet it.
 *
 * @param id its name in the catalogue
 * @param required what it asks, as a formula
 * @param met whether an instance meets it
 * @param found what an instance has instead, shown when it does not
 * @param narrowing what it makes of a space of recipes, so that hardly any recipe of it fails; empty as long as nobody has said:
 *     then no instances can be generated
 */
public record Hypothesis<G>(
        String id,
        String required,
        Predicate<G> met,
        Function<G, String> found,
        Optional<UnaryOperator<Space>> narrowing) {
    /** What most hypotheses of ranges say: every recipe of the family's own space meets it, or all but a few. */
    public static final UnaryOperator<Space> EVERY_RECIPE = UnaryOperator.identity();

    /** One that is met by the recipes of a narrower space. */
    public Hypothesis(
            String id, String required, Predicate<G> met, Function<G, String> found, UnaryOperator<Space> narrowing) {
        this(id, required, met, found, Optional.of(narrowing));
    }

    /** One that does not say how it is met by generation. */
    public Hypothesis(String id, String required, Predicate<G> met, Function<G, String> found) {
        this(id, required, met, found, Optional.empty());
    }
}
