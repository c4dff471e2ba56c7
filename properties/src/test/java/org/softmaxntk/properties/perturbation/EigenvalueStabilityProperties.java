package org.softmaxntk.properties.perturbation;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained where the kernel is one number that shrinks. */
class EigenvalueStabilityProperties extends NetworkProperties {
    private static final String SHRINKING =
            "data=orthonormal/unit-ball:1x1x1 width=8 sigma=1.0 start=one-high move=exchange radius=0.01 step=0.01 seed=0";

    EigenvalueStabilityProperties() {
        super("eigenvalue-stability", NetworkFit.SMALL);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.parse(SHRINKING), 0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("ninety-nine-percent", SHRINKING);
    }

    /** Of every set as many samples as make a kernel whose spectrum takes no time. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud", "iris/20", "diabetes/40", "digits/8")
                .flatMap(data -> Stream.of(Start.PAIRED, Start.INDEPENDENT)
                        .map(start -> NetworkRecipes.on(data)
                                .with(START, start)
                                .with(MOVE, Move.ALONG_INPUT)
                                .with(RADIUS, 0.005)));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 64)
                .with(SIGMA, 2)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
