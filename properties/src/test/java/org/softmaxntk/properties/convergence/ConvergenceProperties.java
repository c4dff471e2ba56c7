package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.EPSILON;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Refuted at the width it asks for: 3.5·10⁸ neurons at ‖x‖ = 1 and δ = 0.1, and fewer where δ is larger. */
class ConvergenceProperties extends NetworkProperties {
    private static final Recipe AS_STATED = NetworkRecipes.on("orthonormal/one-hot:1x1x1")
            .with(WIDTH, 400_000_000)
            .with(SIGMA, 0);

    ConvergenceProperties() {
        super("convergence");
    }

    @Override
    protected Set<String> networkRegimesThatMatter() {
        return Set.of("data:sphere", "data:ball", "data:orthonormal", "data:tiny");
    }

    /** No measured data set has a single sample. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.empty();
    }

    /** measured/stated is ε^{−0.8}: as far beyond the bound as one likes. */
    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(AS_STATED, 39.8);
    }

    @Override
    protected List<Recipe> refutations() {
        return List.of(
                AS_STATED,
                AS_STATED.with(EPSILON, 1e-6),
                AS_STATED.with(EPSILON, 0.5),
                AS_STATED.with(DELTA, 0.9).with(WIDTH, 1_000_000));
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "half-the-time",
                "data=orthonormal/one-hot:1x1x1 width=400000000 sigma=0.0 start=paired move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.SINGLE_SAMPLE,
                NetworkRecipes.on("sphere:2x1x1"),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.NONZERO_INPUT,
                NetworkRecipes.on("0*sphere:1x1x1"));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(AS_STATED);
    }
}
