package org.softmaxntk.properties.diffusion;

import java.util.Map;
import java.util.Set;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.diffusion.NoisyRegression;
import org.softmaxntk.theorems.diffusion.NoisyRegressionFamily;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.recipe.Recipe;

/** The property class of a claim about regression on noisy labels. */
abstract class NoisyRegressions extends ClaimProperties {
    NoisyRegressions(String id) {
        super(id);
    }

    static Recipe usual() {
        return Families.of(NoisyRegression.class).parameters().usual();
    }

    /** One sample of a law on the line. */
    static Recipe single() {
        return usual().with(NoisyRegressionFamily.SAMPLES, 1).with(NoisyRegressionFamily.DIMENSION, 1);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of("step-within-trace", usual().with(NoisyRegressionFamily.STEP, 1.5));
    }

    @Override
    protected Set<String> regimesThatMatter() {
        return Set.of("samples:one", "samples:several", "steps:one", "steps:several");
    }
}
