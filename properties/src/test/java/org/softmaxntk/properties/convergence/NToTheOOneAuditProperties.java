package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest with one output as δ tends to 1. */
class NToTheOOneAuditProperties extends NetworkProperties {
    NToTheOOneAuditProperties() {
        super("n-to-the-o-one-audit");
    }

    private static Recipe law(String data, double delta) {
        return NetworkRecipes.on(data).with(SIGMA, 1).with(DELTA, delta);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(law("orthonormal:64x64x1", 0.999), 0.95);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-seventeen",
                "data=orthonormal/unit-ball:64x64x1 width=8 sigma=1.0 start=paired move=random radius=0.0 step=0.01"
                        + " delta=0.9 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(law("orthonormal:16x16x2", 0.5));
    }

    /** A law has no weights. */
    @Override
    protected Set<String> networkRegimesThatMatter() {
        return Set.of("data:orthonormal");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return REAL.stream().map(data -> law(data, 0.1));
    }
}
