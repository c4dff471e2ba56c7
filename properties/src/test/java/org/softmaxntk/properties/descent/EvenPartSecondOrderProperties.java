package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample, two outputs, so many small steps that the sum of R·ΔR is nearly R²/2. */
class EvenPartSecondOrderProperties extends NetworkProperties {
    EvenPartSecondOrderProperties() {
        super("even-part-second-order");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=orthonormal/unit-ball:1x2x2 width=20 sigma=0.0014035385172906857 start=paired move=random radius=0.0 step=0.0010333935594262985 steps=40 seed=573800"),
                0.43);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "two-fifths",
                "data=orthonormal/unit-ball:1x2x2 width=20 sigma=0.0014035385172906857 start=paired move=random radius=0.0 step=0.0010333935594262985 steps=40 seed=573800");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Runs.breaking();
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return Runs.onRealData();
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Runs.pinned());
    }
}
