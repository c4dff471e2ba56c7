package org.softmaxntk.properties.diffusion;

import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.DIMENSION;
import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.LAW;

import java.util.Set;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.diffusion.LawShape;
import org.softmaxntk.theorems.diffusion.NoisyPoint;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.recipe.Recipe;

/** The property class of a claim about a noisy point. */
abstract class NoisyPoints extends ClaimProperties {
    NoisyPoints(String id) {
        super(id);
    }

    static Recipe usual() {
        return Families.of(NoisyPoint.class).parameters().usual();
    }

    /** Two points ±1 on the line. */
    static Recipe opposite() {
        return usual().with(LAW, LawShape.OPPOSITE).with(DIMENSION, 1);
    }

    static Recipe normals() {
        return usual().with(LAW, LawShape.NORMALS);
    }

    @Override
    protected Set<String> regimesThatMatter() {
        return Set.of("noise:constant", "noise:linear", "noise:cosine", "variance:low", "variance:high");
    }
}
