package org.softmaxntk.theorems.certificate.forever;

/** The conditions of the convergence certificates as their premises ask for them, in words. */
final class RequiredConditions {
    private RequiredConditions() {}

    /** Those that do not depend on the step size. */
    static String onTheWidth(ConvergenceForm form) {
        return "some R meets "
                + switch (form) {
                    case FIRST -> "(a) c₀(R)K_F ≤ λ/2 and (c) 4gρ ≤ mλR";
                    case ANY_START_SIMPLE -> "(a) (e^{4R} − 1)K ≤ λ/2 and (c) 8e^{2R}Gρ ≤ 3mλR";
                    case ANY_START -> "(a) (e^{4R} − 1)K < λ − ν and (c) e^{2R}Gρ ≤ mR(λ − ν − μ(R)/2), as ν → 0";
                    case PAIRED_SIMPLE -> "(a) μ(R) ≤ λ/2 and (c) 8k(R)Gρ ≤ 3mλR";
                    case PAIRED -> "(a) μ(R) < λ − ν and (c) k(R)Gρ ≤ mR(λ − ν − μ(R)/3), as ν → 0";
                };
    }

    /** Those on the step size. */
    static String onTheStep(ConvergenceForm form) {
        return "(b) "
                + switch (form) {
                    case FIRST -> "η ≤ 1/(m(Λ + λ/2)) and η ≤ λ/(4(1 + δ_R)√N·g²ρ)";
                    case ANY_START_SIMPLE, PAIRED_SIMPLE -> "η ≤ 1/(m(Λ + λ/2)) and η ≤ λ/(4C_eρ)";
                    case ANY_START, PAIRED -> "η ≤ 1/(m(Λ + μ(R))) and η ≤ 2ν/(C_eρ)";
                }
                + " for some such R";
    }
}
