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

/** The loss is ‖Y‖²ε⁴, near ε only as ε goes to 1; with constant 4.9 it is ‖Y‖²ε^{0.98}. */
class ConvergenceConstantsProperties extends NetworkProperties {
    private static final Recipe AS_STATED = NetworkRecipes.on("orthonormal/one-hot:1x1x1")
            .with(WIDTH, 400_000_000)
            .with(SIGMA, 0);

    ConvergenceConstantsProperties() {
        super("convergence-constants");
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

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(AS_STATED.with(EPSILON, 0.999), 0.99);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "hidden-constant-4.9",
                "data=orthonormal/one-hot:1x1x1 width=400000000 sigma=0.0 start=paired move=random radius=0.0 step=0.01 epsilon=1.0E-6 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.SINGLE_SAMPLE,
                NetworkRecipes.on("sphere:2x1x1"),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.NONZERO_INPUT,
                NetworkRecipes.on("0*sphere:1x1x1"),
                Hypotheses.MODERATE_DELTA,
                NetworkRecipes.on("sphere:1x1x1").with(DELTA, 0.995));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(AS_STATED, AS_STATED.with(EPSILON, 0.5));
    }
}
