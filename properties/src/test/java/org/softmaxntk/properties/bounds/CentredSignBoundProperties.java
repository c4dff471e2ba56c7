package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained where all signs of an output are equal. */
class CentredSignBoundProperties extends ClaimProperties {
    private static final long EQUAL_SIGNS = 0;

    CentredSignBoundProperties() {
        super("centred-sign-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(2)
                        .withStart(Start.INDEPENDENT)
                        .withSeed(EQUAL_SIGNS),
                0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=0.5 start=independent move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(32)
                .withSigma(2)
                .withMove(Move.SIGNED, 0.009)
                .withSeed(1)
                .withStart(Start.INDEPENDENT));
    }
}
