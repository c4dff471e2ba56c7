package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;

/** An instance as the page shows it. Facts are names and numbers in the claim's symbols. */
record ExampleView(
        String title,
        String ratio,
        String measured,
        String stated,
        String role,
        String verdict,
        int digits,
        List<Fact> facts,
        String replay) {
    record Fact(String name, String value) {}

    boolean anyFacts() {
        return !facts.isEmpty();
    }

    static ExampleView of(String title, Example example) {
        return new ExampleView(
                title,
                NumberText.power(example.lnRatio()),
                NumberText.power(example.lnMeasured()),
                NumberText.power(example.lnStated()),
                ClaimText.words(example.role()),
                example.verdict().text(),
                example.digits(),
                example.facts().entrySet().stream()
                        .map(fact -> new Fact(FormulaMarkup.symbol(fact.getKey()), NumberText.fact(fact.getValue())))
                        .toList(),
                example.replayCommand());
    }
}
