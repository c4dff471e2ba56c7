package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Fit;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained where the kernel is one number that shrinks. */
class EigenvalueStabilityProperties extends ClaimProperties {
    private static final String SHRINKING =
            "data=orthonormal/unit-ball:1x1x1 width=8 sigma=1.0 start=one-high move=exchange radius=0.01 step=0.01 seed=0";

    EigenvalueStabilityProperties() {
        super("eigenvalue-stability", Fit.SMALL);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.parse(SHRINKING), 0.999999);
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
                        .map(start -> Recipe.on(data).withStart(start).withMove(Move.ALONG_INPUT, 0.005)));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(64)
                .withSigma(2)
                .withMove(Move.SIGNED, 0.009)
                .withSeed(1));
    }
}
