package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.given.network.NeuronDraws;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * Data that were chosen first, and the law from which initial weights are then drawn: w ~ N(0, σ²I), a uniform.
 *
 * @param width m ≥ 1, even for a paired start
 * @param sigma σ ≥ 0
 * @param draws which neurons share their weights
 * @param failureProbability δ ∈ (0, 1): how often a statement about this law may fail
 * @param radius R ≥ 0, for statements about every move up to R
 */
public record StartLaw(
        DataSet data, int width, double sigma, NeuronDraws draws, double failureProbability, double radius)
        implements GivenData, Law<DrawnStart> {
    public StartLaw {
        if (!(failureProbability > 0 && failureProbability < 1)) {
            throw new InvalidInput("failure probability δ", "a number between 0 and 1", "" + failureProbability);
        }
    }

    /** Weights and signs from {@code stream}. */
    @Override
    public DrawnStart draw(RandomStream stream) {
        int d = data.inputDimension();
        int outputs = data.outputDimension();
        SoftmaxNetwork network = draws == NeuronDraws.PAIRED
                ? Initialisation.symmetric(width, d, outputs, sigma, stream)
                : Initialisation.independent(width, d, outputs, sigma, stream);
        return new DrawnStart(this, network);
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenData.super.facts();
        facts.put("m", (double) width);
        facts.put("delta", failureProbability);
        return facts;
    }

    static StartLaw of(DataSet data, Recipe recipe) {
        return new StartLaw(
                data,
                recipe.get(WIDTH),
                recipe.get(SIGMA),
                recipe.get(START).draws(),
                recipe.get(DELTA),
                recipe.get(RADIUS));
    }

    Written writtenTo(Written written) {
        return written.with("width", width)
                .with("sigma", sigma)
                .with("draws", Parameter.id(draws))
                .with("delta", failureProbability)
                .with("radius", radius);
    }

    static StartLaw read(Written written) {
        return new StartLaw(
                DataFamily.data(written),
                written.whole("width"),
                written.number("sigma"),
                Parameter.choice("draws", NeuronDraws.PAIRED).parse(written.text("draws")),
                written.number("delta"),
                written.number("radius"));
    }

    /** The law of a recipe, for claims that compute what it does. */
    public static final class Instances extends DataFamily<StartLaw> {
        @Override
        StartLaw on(DataSet data, Recipe recipe) {
            return StartLaw.of(data, recipe);
        }

        @Override
        public Written write(StartLaw instance) {
            return instance.writtenTo(super.write(instance));
        }

        @Override
        public StartLaw read(Written written) {
            return StartLaw.read(written);
        }
    }
}
