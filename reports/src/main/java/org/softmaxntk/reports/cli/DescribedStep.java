package org.softmaxntk.reports.cli;

import java.util.List;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** A scalar step as JSON. */
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
                step.usedBy(),
                step.falseVariants().stream().map(FalseScalarVariant::name).toList());
    }
}
