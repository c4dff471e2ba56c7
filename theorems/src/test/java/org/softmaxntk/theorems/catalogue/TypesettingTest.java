package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypesettingTest {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("sum", "Σ"),
            Map.entry("prod", "∏"),
            Map.entry("lambda", "λ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("eta", "η"),
            Map.entry("tau", "τ"),
            Map.entry("sigma", "σ"),
            Map.entry("delta", "δ"),
            Map.entry("varepsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("rho", "ρ"),
            Map.entry("theta", "θ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("alpha", "α"),
            Map.entry("kappa", "κ"),
            Map.entry("pi", "π"),
            Map.entry("Phi", "Φ"),
            Map.entry("gamma", "γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("ell", "l"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("Rightarrow", "⇒"),
            Map.entry("succeq", "⪰"),
            Map.entry("otimes", "⊗"),
            Map.entry("langle", "⟨"),
            Map.entry("rangle", "⟩"),
            Map.entry("pm", "±"),
            Map.entry("partial", "∂"),
            Map.entry("infty", "∞"),
            Map.entry("cdot", ""),
            Map.entry("top", "T"),
            Map.entry("sqrt", "√"),
            Map.entry("tilde", "~"),
            Map.entry("hat", "^"),
            Map.entry("not", ""),
            Map.entry("tfrac", ""),
            Map.entry("quad", ""),
            Map.entry("text", ""),
            Map.entry("mathrm", ""));

    static Stream<Statement> statements() {
        return Catalogue.standard().statements().stream();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "S_ir ≤ e^{2B}/m;S_{ir} \\le  e^{2B}/m",
                "|a_lr − p_li|;|a_{\\ell r} - p_{\\ell i}|",
                "K∞_ij;K^{\\infty}_{ij}",
                "λ_min(H(W̃));\\lambda _{\\mathrm{min}}(H(\\tilde{W}))",
                "σ√ln(N/δ);\\sigma \\sqrt{\\ln (N/\\delta )}",
                "√(2 ln(mn/δ));\\sqrt{2 \\ln (mn/\\delta )}",
                "√d_out·R;\\sqrt{d_{\\mathrm{out}}}\\cdot R",
                "4m⁻¹λ⁻¹;4m^{-1}\\lambda ^{-1}",
                "max{Cσ, 1};\\max \\{C\\sigma ,\\ 1\\}",
                "C_eρ;C_{e}\\rho",
                "for all a, b;\\text{ for all } a,\\ b",
                "R_{τ+1};R_{\\tau +1}",
                "j≠i;j\\not{=}i"
            })
    void symbolBySymbol(String formula, String latex) {
        assertThat(Typesetting.of(formula).replaceAll(" +", " ")).isEqualTo(latex.replaceAll(" +", " "));
    }

    /** Read back symbol by symbol, the LaTeX is the formula. */
    @ParameterizedTest
    @MethodSource("statements")
    void nothingIsLostOrAdded(Statement statement) {
        assertThat(readingOf(statement.latex())).isEqualTo(readingOf(statement.formula()));
    }

    @Test
    void aWrongSymbolIsNoticed() {
        Statement lemma = Catalogue.standard().statement("Lemma 5.1");
        assertThat(readingOf(lemma.latex().replace("10B", "9B"))).isNotEqualTo(readingOf(lemma.formula()));
        assertThat(readingOf(lemma.latex().replace("\\le ", "\\ge "))).isNotEqualTo(readingOf(lemma.formula()));
        assertThat(readingOf(lemma.latex().replace("_{F}", "_{2}"))).isNotEqualTo(readingOf(lemma.formula()));
    }

    /** The letters, digits and signs of a formula, in either notation, without those that only place them. */
    private static String readingOf(String text) {
        String reading = text;
        for (Map.Entry<String, String> command : PLAIN.entrySet()) {
            reading = reading.replaceAll("\\\\" + command.getKey() + "(?![A-Za-z])", command.getValue());
        }
        return accentsLast(Normalizer.normalize(reading, Normalizer.Form.NFKD))
                .replace("−", "-")
                .replace("ℓ", "l")
                .replace("‖", "|")
                .replace("⁄", "")
                .replaceAll("[\\s{}()_^·\\\\]", "")
                .replace("||", "|");
    }

    /** Accents count where they stand, before or after their letter alike. */
    private static String accentsLast(String text) {
        return text.replace("\u0303", "~").replaceAll("~\\{?(\\p{L})}?", "$1~").replaceAll("[\u0302\u0338]", "");
    }
}
