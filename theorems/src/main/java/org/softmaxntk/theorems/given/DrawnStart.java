package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;

import java.util.Map;
import java.util.Optional;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * One draw from a law. A claim about draws states an event; that it has probability at least 1 − δ is settled by many
 * draws from one law, never by one.
 *
 * @param law what the weights were drawn from
 * @param network what was drawn
 */
public record DrawnStart(StartLaw law, SoftmaxNetwork network) implements GivenNetwork {
    @Override
    public DataSet data() {
        return law.data();
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("delta", law.failureProbability());
        return facts;
    }

    /** The first draw of a recipe's law; claims about it are judged by many more. */
    public static final class Instances extends DataFamily<DrawnStart> {
        @Override
        DrawnStart on(DataSet data, Recipe recipe) {
            return StartLaw.of(data, recipe).draw(Law.draws(recipe).named("trial/0"));
        }

        @Override
        public Optional<Law<DrawnStart>> law(Recipe recipe) {
            return Optional.of(StartLaw.of(recipe.get(DATA).load(recipe.stream().named("data")), recipe));
        }

        @Override
        public Map<String, Double> lawFacts(Recipe recipe, Law<DrawnStart> law) {
            Map<String, Double> facts = law.facts();
            facts.put("sigma", recipe.get(SIGMA));
            return facts;
        }

        @Override
        public Written write(DrawnStart instance) {
            return instance.law()
                    .writtenTo(super.write(instance))
                    .with("weights", instance.network().hiddenWeights())
                    .with("signs", instance.network().signs());
        }

        @Override
        public DrawnStart read(Written written) {
            return new DrawnStart(StartLaw.read(written), NetworkFamily.network(written));
        }
    }
}
