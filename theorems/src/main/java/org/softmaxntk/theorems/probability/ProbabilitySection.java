package org.softmaxntk.theorems.probability;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

/** What holds of a random start with a stated probability. */
public final class ProbabilitySection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new LogitEvent(),
                new LogitEventRepaired(),
                new LogitEventAudit(),
                new LogitEventSharp(),
                new LimitKernel(),
                new LimitKernelExp(),
                new LimitKernelRelu(),
                new NtkPerturbationProbable());
    }
}
