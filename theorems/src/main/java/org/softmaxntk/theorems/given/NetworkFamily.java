package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/** What families of instances with a network on data share: the network is drawn, and written out with its data. */
abstract class NetworkFamily<G extends GivenNetwork> extends DataFamily<G> {
    /** The instance of a recipe whose data and network are there. */
    abstract G on(DataSet data, SoftmaxNetwork network, Recipe recipe);

    @Override
    G on(DataSet data, Recipe recipe) {
        return on(data, recipe.get(START).draw(recipe, data, recipe.stream().named("start")), recipe);
    }

    /** The recipe's move, m×d_in: its directions, its radius long. */
    static Matrix move(Recipe recipe, SoftmaxNetwork network, DataSet data) {
        return recipe.get(MOVE)
                .directions(network, data, recipe.stream().named("move"))
                .times(recipe.get(RADIUS));
    }

    @Override
    public List<String> regimes(Recipe recipe, G instance) {
        boolean beyond = instance.facts().get("B") > 1;
        return with(super.regimes(recipe, instance), beyond ? "logits:beyond-1" : "logits:within-1");
    }

    static List<String> with(List<String> regimes, String... more) {
        List<String> all = new ArrayList<>(regimes);
        all.addAll(List.of(more));
        return all;
    }

    static String radiusRegime(double radius) {
        if (radius < 1e-6) {
            return "radius:near-0";
        }
        return "radius:" + (radius < 0.001 ? "small" : radius <= 0.01 ? "near-0.01" : "large");
    }

    @Override
    public Written write(G instance) {
        return super.write(instance)
                .with("weights", instance.network().hiddenWeights())
                .with("signs", instance.network().signs());
    }

    static SoftmaxNetwork network(Written written) {
        return new SoftmaxNetwork(written.matrix("weights"), written.matrix("signs"));
    }
}
