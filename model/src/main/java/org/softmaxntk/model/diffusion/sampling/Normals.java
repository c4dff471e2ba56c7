package org.softmaxntk.model.diffusion.sampling;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/** Standard normal numbers for the steps of a sampler. */
@FunctionalInterface
public interface Normals {
    /** ζ, count×d, for the step number k that goes from one time down to another; the same whenever it is asked for. */
    Matrix forStep(int k, double from, double to);

    /** Numbers that somebody wrote down, one matrix a step. */
    static Normals given(List<Matrix> steps) {
        List<Matrix> kept = List.copyOf(steps);
        return (k, from, to) -> {
            if (k >= kept.size()) {
                throw new InvalidInput("sampler.normals", "a row for each step", "" + kept.size());
            }
            return kept.get(k);
        };
    }
}
