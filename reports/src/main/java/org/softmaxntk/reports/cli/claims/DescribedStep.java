package org.softmaxntk.reports.cli.claims;

import java.util.List;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * A scalar step as JSON.
 *
 * @param usedBy claims of the catalogue whose proofs lean on it; a step may wait for one to come
 */
record DescribedStep(
        String id,
        String conclusion,
        String latex,
        String source,
        String box,
        List<String> usedBy,
        List<String> falseVariants) {
    static DescribedStep of(ScalarStatement step) {
        return new DescribedStep(
                step.id(),
                step.conclusion(),
                step.latex(),
                step.source(),
                step.inequality().box().toString(),
                users(step),
                step.falseVariants().stream().map(FalseScalarVariant::name).toList());
    }

    static List<String> users(ScalarStatement step) {
        return step.usedBy().stream()
                .filter(Catalogue.standard().ids()::contains)
                .toList();
    }
}
