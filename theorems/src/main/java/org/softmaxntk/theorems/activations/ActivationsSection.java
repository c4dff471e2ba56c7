package org.softmaxntk.theorems.activations;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

/** The same of exp and ReLU in softmax's place. */
public final class ActivationsSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new ExpKernelPerturbation(),
                new ExpKernelDriftSecondOrder(),
                new ReluKernelPerturbation(),
                new ReluFlipProbability(),
                new ActivationComparison());
    }
}
