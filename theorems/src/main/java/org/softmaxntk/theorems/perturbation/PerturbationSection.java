package org.softmaxntk.theorems.perturbation;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

/** How far the tangent kernel moves when the weights do. */
public final class PerturbationSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SoftmaxL1Perturbation(),
                new NtkPerturbation(),
                new KernelPerturbationOptimal(),
                new SoftmaxRatioPerturbation(),
                new PairedSignMeanBound(),
                new KernelEntryPerturbation(),
                new KernelDriftSecondOrder(),
                new EigenvalueStability(),
                new EigenvalueHalvedAtMost(),
                new KernelRankBound());
    }
}
