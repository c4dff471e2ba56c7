package org.softmaxntk.properties.diffusion;

import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** A step of three copies beside one of a single copy. */
class ReplicationProperties extends NetworkProperties {
    private static final String RUN =
            "data=ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.0 step=0.1 steps=8 seed=0";

    ReplicationProperties() {
        super("replication");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.parse(RUN), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("labels-not-scaled", RUN, "step-not-scaled", RUN);
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud/8", "iris/12", "diabetes/12", "digits/4")
                .map(data -> NetworkRecipes.on(data)
                        .with(NetworkRecipes.SIGMA, 1)
                        .with(NetworkRecipes.STEP, 0.02)
                        .with(NetworkRecipes.STEPS, 4));
    }
}
