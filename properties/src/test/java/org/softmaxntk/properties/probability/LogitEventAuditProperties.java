package org.softmaxntk.properties.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest at the first width that fails. */
class LogitEventAuditProperties extends NetworkProperties {
    LogitEventAuditProperties() {
        super("logit-event-audit");
    }

    private static Recipe failing(int width, double delta) {
        return NetworkRecipes.on("orthonormal:1x1x1")
                .with(WIDTH, width)
                .with(SIGMA, 1)
                .with(DELTA, delta);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(failing(26, 0.99), 0.71, failing(3932, 0.9), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "half-the-draws",
                "data=orthonormal/unit-ball:1x1x1 width=26 sigma=1.0 start=paired move=random radius=0.0 step=0.01"
                        + " delta=0.99 seed=0");
    }

    /** The last width that holds. */
    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.BEYOND_FAILING_WIDTH, failing(3930, 0.9));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(failing(64, 0.99));
    }

    /** A law has no weights, and data of more than one number per sample fail at no width that a machine holds. */
    @Override
    protected Set<String> networkRegimesThatMatter() {
        return Set.of("data:orthonormal");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of(failing(5_000, 0.9).with(DATA, DataSource.parse("orthonormal:1x4x1")));
    }
}
