package org.softmaxntk.theorems.catalogue;

import java.util.Map;
import java.util.stream.Collectors;

/** What symbols of plain formulas are called in LaTeX. */
final class TexSymbols {
    /** Digits and letters above the line. */
    static final Map<String, String> RAISED =
            Map.of("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁻", "-", "ᵏ", "k");

    /** Digits below the line. */
    static final Map<String, String> LOWERED = Map.of("₀", "0", "₁", "1", "₂", "2", "₃", "3", "₄", "4");

    /** Marks that combine with the symbol before them. */
    static final Map<String, String> ACCENTS = Map.of("\u0303", "\\tilde", "\u0302", "\\hat", "\u0338", "\\not");

    private static final Map<String, String> SYMBOLS = """
            Σ \\sum
            ∏ \\prod
            λ \\lambda
            Λ \\Lambda
            η \\eta
            τ \\tau
            σ \\sigma
            δ \\delta
            ε \\varepsilon
            ζ \\zeta
            ρ \\rho
            θ \\theta
            μ \\mu
            ν \\nu
            α \\alpha
            κ \\kappa
            π \\pi
            Φ \\Phi
            γ \\gamma
            Δ \\Delta
            ℓ \\ell
            ≤ \\le
            ≥ \\ge
            ∈ \\in
            ⇒ \\Rightarrow
            ⪰ \\succeq
            ⊗ \\otimes
            ⟨ \\langle
            ⟩ \\rangle
            ‖ \\|
            − -
            ½ \\tfrac12
            ± \\pm
            ∂ \\partial
            ∞ ^{\\infty}
            # \\#
            · \\cdot
            → \\to
            * ^{*}
            ⁺ ^{+}
            ᵀ ^{\\top}
            """.lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private TexSymbols() {}

    /** A symbol in LaTeX; itself where it needs no name. */
    static String of(String symbol) {
        String latex = SYMBOLS.getOrDefault(symbol, symbol);
        return latex.matches("\\\\[A-Za-z]+") ? latex + " " : latex;
    }
}
