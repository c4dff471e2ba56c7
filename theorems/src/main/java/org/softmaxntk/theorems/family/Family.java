package org.softmaxntk.theorems.family;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.RecordFields;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * A kind of instance: what claims quantify over, and everything about it that the engine asks. Whoever brings a theory brings
 * one class for each kind and names it in {@code META-INF/services/org.softmaxntk.theorems.family.Family}.
 *
 * @param <G> the instances
 */
public interface Family<G extends Given> {
    /** What claims name it by, {@link org.softmaxntk.theorems.Claim#given()}: unless said otherwise, the class it stands in. */
    @SuppressWarnings("unchecked") // held to G where the family is loaded
    default Class<G> type() {
        return (Class<G>) getClass().getEnclosingClass();
    }

    /** The recipes worth trying, before a claim's hypotheses narrow them. */
    Space space();

    /** In the order in which recipes write them; with their ranges, texts and usual values. */
    default Parameters parameters() {
        return space().parameters();
    }

    /** What a recipe describes. Same recipe, same bits. */
    G build(Recipe recipe);

    /** Names for what an instance exercises, such as {@code data:linnerud}; coverage of a claim is counted in them. */
    default List<String> regimes(Recipe recipe, G instance) {
        return List.of();
    }

    /** The instance's numbers by symbol, and those of the recipe that the instance does not know. */
    default Map<String, Double> facts(Recipe recipe, G instance) {
        return instance.facts();
    }

    /**
     * What the instances of {@code recipe} are drawn from, for a family whose claims state an event of some probability: they
     * are judged by many draws. Empty, as for most: an instance is judged by itself.
     */
    default Optional<Law<G>> law(Recipe recipe) {
        return Optional.empty();
    }

    /** The numbers of a campaign of draws from {@code law}, by symbol. */
    default Map<String, Double> lawFacts(Recipe recipe, Law<G> law) {
        return law.facts();
    }

    /**
     * The instance with its arrays, so that {@link #read} makes the same bits of it anywhere. Unless the family says otherwise,
     * the components of a record that are numbers, words and matrices.
     */
    default Written write(G instance) {
        return Written.of(this).with(RecordFields.of(instance));
    }

    /**
     * What was written, held to what every instance of the family must be.
     *
     * @throws InvalidInput if something is missing or malformed
     */
    default G read(Written written) {
        return RecordFields.make(type(), component -> written.value(component.getName(), component.getType()));
    }

    /** The family's name in files: the type's, in lower case with hyphens. */
    default String id() {
        return type().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
