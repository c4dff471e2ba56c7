package org.softmaxntk.properties.quality;

import java.util.List;

/** Faults in what claims are made of: error budgets, and the numbers that belong to an instance. */
final class TheoremFaults {
    private static final String BUDGET = "theorems/budget/FastBudget";
    private static final String TEST = "org.softmaxntk.theorems.budget.FastBudgetTest#";
    private static final List<String> ENOUGH =
            List.of(TEST + "everyErrorIsWithinItsBudget(java.lang.String, org.softmaxntk.theorems.RandomInstances)");
    private static final List<String> NOT_TOO_MUCH = List.of(TEST + "budgetsAreSmallBesideWhatTheyBelongTo()");

    /** Errors themselves show it from logits of 10¹⁵ on only. */
    private static final List<String> PINNED = List.of(TEST + "largerLogitsCostMore()");

    private TheoremFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                        "logit-bound-without-absolute-value",
                        "theorems/given/LogitBound",
                        "Math.abs(dot.ofRows(network.hiddenWeights(), r, data.inputs(), i)\n                                .high())",
                        "dot.ofRows(network.hiddenWeights(), r, data.inputs(), i).high()"),
                PlantedFault.of(
                                "budget-of-probabilities-times-1e-6",
                                BUDGET,
                                "return 20 * U + 8.0",
                                "return 1e-6 * 20 * U + 1e-6 * 8.0")
                        .askedOf(ENOUGH),
                PlantedFault.of(
                                "budget-of-logits-left-out",
                                BUDGET,
                                " + 8.0 * inputDimension * inputDimension * U * U * largestLogit;",
                                ";")
                        .askedOf(PINNED),
                PlantedFault.of(
                                "budget-of-the-kernel-times-1e6",
                                BUDGET,
                                "return (6 * probability()",
                                "return 1e6 * (6 * probability()")
                        .askedOf(NOT_TOO_MUCH));
    }
}
