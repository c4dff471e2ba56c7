package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.theorems.catalogue.Catalogue;

class FormulaMarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R·N·e^{10B}         | <i>R</i>·<i>N</i>·<i>e</i><sup>10<i>B</i></sup>
            R_τ                 | <i>R</i><sub><i>τ</i></sub>
            S_ir                | <i>S</i><sub><i>ir</i></sub>
            Σ_{i,l} x_i         | Σ<sub><i>i</i>,<i>l</i></sub> <i>x</i><sub><i>i</i></sub>
            ‖H‖_F               | ‖<i>H</i>‖<sub><i>F</i></sub>
            d_out‖K̂‖            | <i>d</i><sub>out</sub>‖<i>K̂</i>‖
            tanh(R/2)           | tanh(<i>R</i>/2)
            from a paired start | from a paired start
            A start             | A start
            a vector a          | a vector <i>a</i>
            J Jᵀ                | <i>J</i> <i>J</i><sup>T</sup>
            e^{4R_{max}}        | <i>e</i><sup>4<i>R</i><sub>max</sub></sup>
            0 < R & R > 1       | 0 &lt; <i>R</i> &amp; <i>R</i> &gt; 1
            "q" 'r'             | &quot;<i>q</i>&quot; &#39;<i>r</i>&#39;
            x^* and y_          | <i>x</i><sup>*</sup> and <i>y</i>_
            κ_ij                | <i>κ</i><sub><i>ij</i></sub>
            a^{unclosed         | <i>a</i>^{unclosed
            """)
    void setsFormulas(String formula, String markup) {
        assertThat(FormulaMarkup.inline(formula)).isEqualTo(markup);
    }

    @Test
    void aSemicolonBeginsANewLine() {
        assertThat(FormulaMarkup.lines("x; y"))
                .isEqualTo("<span class=\"line\"><i>x</i></span>\n<span class=\"line\"><i>y</i></span>");
    }

    @Test
    void everyFormulaOfTheCatalogueIsSetWithoutLeftovers() {
        assertThat(Catalogue.standard().statements())
                .allSatisfy(statement -> assertThat(
                                FormulaMarkup.lines(statement.formula()).replaceAll("<[^>]*>", ""))
                        // Braces may be left: those of a set.
                        .doesNotContain("_", "^"));
    }

    @Test
    void theGenitiveIsNoVariable() {
        assertThat(FormulaMarkup.inline("no neuron's weights"))
                .isEqualTo("no neuron" + Markup.escaped("'s") + " weights");
    }
}
