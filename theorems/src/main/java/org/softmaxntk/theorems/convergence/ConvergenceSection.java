package org.softmaxntk.theorems.convergence;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

/** Gradient descent reaches the loss it was promised. */
public final class ConvergenceSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SecondOrderTermBound(),
                new NormaliserTermBound(),
                new CentredNormaliserTermBound(),
                new WeightsStayClose(),
                new OneStepContraction(),
                new Convergence(),
                new ConvergenceConstants(),
                new NToTheOOneAudit());
    }
}
