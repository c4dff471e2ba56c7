package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.List;
import java.util.Map;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/** What families of instances with data share: one space of recipes, and data that are written out. */
abstract class DataFamily<G extends GivenData> implements Family<G> {
    /** The instance of a recipe whose data are there. */
    abstract G on(DataSet data, Recipe recipe);

    @Override
    public final Parameters parameters() {
        return NetworkRecipes.PARAMETERS;
    }

    @Override
    public final Space space() {
        return NetworkRecipes.SPACE;
    }

    @Override
    public final G build(Recipe recipe) {
        return on(recipe.get(DATA).load(recipe.stream().named("data")), recipe);
    }

    /** {@code data:linnerud}, {@code start:paired}. */
    @Override
    public List<String> regimes(Recipe recipe, G instance) {
        return List.of(
                "data:" + recipe.get(DATA).regime(),
                "start:" + recipe.get(START).id());
    }

    /** The instance's own numbers, and the scale of its weights. */
    @Override
    public Map<String, Double> facts(Recipe recipe, G instance) {
        Map<String, Double> facts = instance.facts();
        facts.put("sigma", recipe.get(SIGMA));
        return facts;
    }

    @Override
    public Written write(G instance) {
        DataSet data = instance.data();
        return Written.of(this)
                .with("data", data.name())
                .with("inputs", data.inputs())
                .with("targets", data.targets());
    }

    static DataSet data(Written written) {
        return DataSet.of(written.text("data"), written.matrix("inputs"), written.matrix("targets"));
    }
}
