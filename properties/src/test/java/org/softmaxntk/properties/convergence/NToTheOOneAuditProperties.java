package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Nearest with one output as δ tends to 1. */
class NToTheOOneAuditProperties extends ClaimProperties {
    NToTheOOneAuditProperties() {
        super("n-to-the-o-one-audit");
    }

    private static Recipe law(String data, double delta) {
        return Recipe.on(data).withSigma(1).withDelta(delta);
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
    protected Set<String> regimesThatMatter() {
        return Set.of("data:orthonormal");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return REAL.stream().map(data -> law(data, 0.1));
    }
}
