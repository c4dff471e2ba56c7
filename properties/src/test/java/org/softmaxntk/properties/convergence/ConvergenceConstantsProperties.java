package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** The loss is ‖Y‖²ε⁴, near ε only as ε goes to 1; with constant 4.9 it is ‖Y‖²ε^{0.98}. */
class ConvergenceConstantsProperties extends ClaimProperties {
    private static final Recipe AS_STATED =
            Recipe.on("orthonormal/one-hot:1x1x1").withWidth(400_000_000).withSigma(0);

    ConvergenceConstantsProperties() {
        super("convergence-constants");
    }

    @Override
    protected Set<String> regimesThatMatter() {
        return Set.of("data:sphere", "data:ball", "data:orthonormal", "data:tiny");
    }

    /** No measured data set has a single sample. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.empty();
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(AS_STATED.withEpsilon(0.999), 0.99);
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
                Recipe.on("sphere:2x1x1"),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.NONZERO_INPUT,
                Recipe.on("0*sphere:1x1x1"),
                Hypotheses.MODERATE_DELTA,
                Recipe.on("sphere:1x1x1").withDelta(0.995));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(AS_STATED, AS_STATED.withEpsilon(0.5));
    }
}
