package org.softmaxntk.theorems.coq;

import java.util.List;

/** Faults planted into the generated steps, one at a time: Coq must refuse each, or its acceptance says nothing. */
final class PlantedFaults {
    /**
     * A text of {@code Steps.v} and what takes its place.
     *
     * @param what is wrong then
     * @param after the fault is planted at the first {@code from} after this
     */
    private record Fault(String what, String after, String from, String to) {}

    private static final String FILE = "Planted.v";
    private static final List<Fault> FAULTS = List.of(
            new Fault("sign", "Theorem half_mass_ratio_above ", "(x + y) ^ 2", "(x - y) ^ 2"),
            new Fault("relation", "Theorem reciprocal_outweighs_loss ", "2 <= c + 1 / c", "2 < c + 1 / c"),
            new Fault("box", "Theorem tanh_of_quadruple ", "<= 1 / 2", "<= 1"),
            new Fault("box", "Theorem contraction_squared ", "<= 16 / 9", "<= 2"),
            new Fault("constant", "Theorem second_order_drift_constant ", "52 / 5", "51 / 5"),
            new Fault("margin", "Theorem cubic_above_quadratic ", "2 * g ^ 2 + g + 1)", "2 * g ^ 2 + g + 2)"),
            new Fault("margin", "Theorem doubled_exponential_absorbed ", "- ln 2)", "- ln 3)"));

    private PlantedFaults() {}

    /** How many were refused: all, where the same theorem without the fault is accepted. */
    static int requireRefused(Coq coq, String steps) {
        for (Fault fault : FAULTS) {
            if (!accepted(coq, fault, fault.from(), steps)) {
                throw new CoqFailure("Coq must accept " + fault.after() + "by itself");
            }
            if (accepted(coq, fault, fault.to(), steps)) {
                throw new CoqFailure("Coq must refuse a wrong " + fault.what() + " in " + fault.after() + ": "
                        + fault.to() + " for " + fault.from());
            }
        }
        return FAULTS.size();
    }

    private static boolean accepted(Coq coq, Fault fault, String instead, String steps) {
        coq.write(FILE, theorem(fault, instead, steps));
        return coq.compile(FILE).accepted();
    }

    /** The theorem alone, with {@code instead} in the fault's place. */
    private static String theorem(Fault fault, String instead, String steps) {
        int theorem = steps.indexOf(fault.after());
        int at = steps.indexOf(fault.from(), theorem);
        int end = steps.indexOf("Qed.", theorem);
        if (theorem < 0 || at < 0 || at > end) {
            throw new CoqFailure("no place for a wrong " + fault.what() + ": " + fault.from() + " in " + fault.after());
        }
        return "Require Import StepTactics Steps.\n" + steps.substring(theorem, at) + instead
                + steps.substring(at + fault.from().length(), end) + "Qed.\n";
    }
}
