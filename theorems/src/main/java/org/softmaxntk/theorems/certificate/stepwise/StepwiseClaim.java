package org.softmaxntk.theorems.certificate.stepwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.certificate.promise.PromisedPairs;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.descent.RunQuantity;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.recipe.Space;

/** A claim about one quantity of what {@link StepwiseRecursion} or {@link AlignedCertificate} promises. */
abstract class StepwiseClaim extends PromisedPairs {
    private final StepwiseTheorem theorem;

    StepwiseClaim(StepwiseTheorem theorem, RunQuantity quantity) {
        super(Set.of(quantity));
        this.theorem = theorem;
    }

    @Override
    protected final List<StepwiseBound> bounds(DescentRun given, Terms terms) {
        PromisedSteps certificate = theorem.at(given, terms);
        List<StepwiseBound> promises = new ArrayList<>();
        while (promises.size() <= given.steps() && !certificate.hasFailed()) {
            promises.add(certificate.advance());
        }
        return promises;
    }

    @Override
    public final List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(
                Hypotheses.pairedStart(),
                Hypotheses.unitInputs(),
                hypothesis(
                        Hypotheses.MONOTONE_STEP,
                        "hΛ ≤ 1, Λ the largest eigenvalue of H(W(0)), h = ηm",
                        certificate -> !certificate.hasFailed(),
                        space -> space.with(NetworkFit.MONOTONE_STEP)),
                hypothesis(
                        Hypotheses.HALF_FIRST_STEP,
                        "ηG‖Y‖_F ≤ 0.5: there is a step to speak of",
                        certificate -> {
                            certificate.advance();
                            return !certificate.hasFailed();
                        },
                        Hypothesis.EVERY_RECIPE));
    }

    private static Hypothesis<DescentRun> hypothesis(
            String id, String required, Predicate<PromisedSteps> met, UnaryOperator<Space> narrowing) {
        return new Hypothesis<>(
                id,
                required,
                given -> met.test(StepwiseTheorem.S.at(given, Terms.ALL)),
                given -> "ηm = " + given.stepSize() * given.network().width() + ", Λ at most "
                        + StepwiseTheorem.S.at(given, Terms.ALL).largestEigenvalue(),
                narrowing);
    }
}
