package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.render.RunText;

/** A hypothesis as its claim's section shows it. */
record HypothesisView(String id, String text, boolean exercised, String failures, List<Witness> witness) {
    record Witness(String required, String got, String replay) {
        static Witness of(HypothesisSummary.Witness witness) {
            return new Witness(
                    FormulaMarkup.inline(witness.required()),
                    FormulaMarkup.inline(witness.got()),
                    witness.replayCommand());
        }
    }

    static HypothesisView of(HypothesisSummary hypothesis) {
        return new HypothesisView(
                hypothesis.id(),
                FormulaMarkup.inline(hypothesis.text()),
                hypothesis.exercised(),
                RunText.plural(hypothesis.failures(), "boundary instance"),
                hypothesis.witness().stream().map(Witness::of).toList());
    }
}
