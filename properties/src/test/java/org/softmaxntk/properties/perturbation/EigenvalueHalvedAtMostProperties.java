package org.softmaxntk.properties.perturbation;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** So small a radius leaves nearly all of the eigenvalue. */
class EigenvalueHalvedAtMostProperties extends NetworkProperties {
    private static final String FALLING =
            "data=orthonormal/unit-ball:1x1x1 width=20 sigma=1.0 start=one-high move=along-input radius=7.7E-5 step=0.01 seed=97185";

    EigenvalueHalvedAtMostProperties() {
        super("eigenvalue-halved-at-most");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.parse(FALLING), 2.5e-4);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("a-tenth-of-a-thousandth", FALLING);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 1e-6),
                Hypotheses.POSITIVE_EIGENVALUE,
                NetworkRecipes.on("sphere:4x2x1")
                        .with(WIDTH, 2)
                        .with(MOVE, Move.SIGNED)
                        .with(RADIUS, 1e-6),
                Hypotheses.RADIUS_BELOW_EIGENVALUE,
                NetworkRecipes.on("orthonormal:2x3x1").with(MOVE, Move.SIGNED).with(RADIUS, 1e-3));
    }

    /** Few samples and many neurons, for an eigenvalue well above 0; e^{10} makes the radius small. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud/8", "iris/6", "diabetes/20", "digits/4")
                .flatMap(data -> Stream.of(Start.PAIRED, Start.INDEPENDENT)
                        .map(start -> NetworkRecipes.on(data)
                                .with(WIDTH, 256)
                                .with(START, start)
                                .with(SIGMA, 0.1)
                                .with(MOVE, Move.ALONG_INPUT)
                                .with(RADIUS, 1e-10)));
    }

    /** Beyond 1 the radius is below 10⁻¹¹ and drowns in the weights' rounding. */
    @Override
    protected Set<String> networkRegimesThatMatter() {
        return Set.of("logits:within-1");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.parse(FALLING));
    }
}
