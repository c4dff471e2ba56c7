package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;

/** A false variant as its claim's section shows it. */
record VariantView(
        String name, String text, boolean refuted, String violations, String checked, List<ExampleView> refutation) {

    static VariantView of(VariantSummary variant) {
        return new VariantView(
                variant.name(),
                FormulaMarkup.inline(variant.text()),
                variant.refuted(),
                NumberText.count(variant.violations()),
                RunText.plural(variant.checked(), "instance"),
                variant.refutation().stream()
                        .map(example -> ExampleView.of("Refutation", example))
                        .toList());
    }
}
