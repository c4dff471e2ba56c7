package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

/** Noised laws, their scores, and the error of a score that was learnt. */
public final class DiffusionSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new ScoreRegressionIdentity(),
                new DenoisingDecomposition(),
                new PosteriorCovarianceIsJacobian(),
                new PosteriorMeanLipschitz(),
                new ClippingRadius(),
                new ExponentialStepExact(),
                new LabelSignOdd(),
                new Replication(),
                new ScoreErrorDecomposition(),
                new LabelMismatchExpectation(),
                new LabelMismatchContraction(),
                new KernelDrawBound());
    }
}
