package org.softmaxntk.properties.perturbation;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: the widest network that is still too narrow. */
class KernelRankBoundProperties extends ClaimProperties {
    KernelRankBoundProperties() {
        super("kernel-rank-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("sphere:7x2x1").withWidth(6), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "one-less",
                "data=sphere/unit-ball:7x2x1 width=6 sigma=0.5 start=paired move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                Recipe.on("sphere:7x2x1").withWidth(6).withStart(Start.INDEPENDENT),
                Hypotheses.NARROW_NETWORK,
                Recipe.on("sphere:6x2x1").withWidth(6));
    }
}
