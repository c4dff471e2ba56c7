package org.softmaxntk.properties.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * Many random instances of some claims: a pure function of its components.
 *
 * @param claims ids of the catalogue
 * @param settings values of parameters that every instance has, by the parameter's name and as recipes write them, such as
 *     {@code data} and {@code linnerud}; none, and everything is random
 * @param trials instances per claim, ≥ 1; of a claim about draws, laws, of which {@value #MOST_LAWS} are enough
 * @param seed each trial's randomness comes from the child {@code claim/trial} of this seed's stream
 */
public record Campaign(List<String> claims, Map<String, String> settings, int trials, long seed) {
    /** Each law is drawn from some thousands of times. */
    public static final int MOST_LAWS = 3;

    public Campaign {
        claims = List.copyOf(claims);
        claims.forEach(Catalogue.standard()::statement);
        settings = Map.copyOf(settings);
        if (trials < 1) {
            throw new InvalidInput("trials", "at least 1", "" + trials);
        }
    }

    /** Examines all instances, in order, handing each entry to {@code sink} as it is made. */
    public void run(Consumer<LedgerEntry> sink) {
        RandomStream root = RandomStream.of(seed);
        for (String claim : claims) {
            ClaimReference reference = ClaimReference.to(claim);
            Space space = Families.space(reference.resolve());
            boolean drawn = Families.of(reference.resolve())
                    .law(space.parameters().usual())
                    .isPresent();
            for (int trial = 0; trial < (drawn ? Math.min(trials, MOST_LAWS) : trials); trial++) {
                Recipe recipe = space.draw(root.named(claim + "/" + trial), this::set);
                sink.accept(Examination.examine(reference, settings.isEmpty() ? Role.GENERATED : Role.REAL, recipe));
            }
        }
    }

    private Recipe set(Recipe recipe) {
        Recipe changed = recipe;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            changed = changed.withText(setting.getKey(), setting.getValue());
        }
        return changed;
    }
}
