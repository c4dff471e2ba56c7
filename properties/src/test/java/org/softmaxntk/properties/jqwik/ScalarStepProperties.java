package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.verdict.Outcome;

/** Every scalar step is proved on its whole box, every false neighbour refuted on a sub-box; all of it for the ledger. */
class ScalarStepProperties {
    private static final String LEDGER = "scalar-steps";

    @Example
    void everyStepIsProvedOnItsWholeBox() {
        for (ScalarStatement step : ScalarStatements.all()) {
            assertThat(record(StepExamination.examine(step)).verdict())
                    .as(step.conclusion())
                    .isEqualTo(Outcome.PROVED);
        }
    }

    @Example
    void everyFalseNeighbourIsRefutedOnASubBox() {
        for (ScalarStatement step : ScalarStatements.all()) {
            List<FalseScalarVariant> variants = step.falseVariants();
            assertThat(variants).as(step.id()).isNotEmpty();
            for (FalseScalarVariant variant : variants) {
                LedgerEntry entry = record(StepExamination.examine(step, variant));
                assertThat(entry.verdict())
                        .as("%s~%s", step.id(), variant.name())
                        .isEqualTo(Outcome.REFUTED);
                assertThat(entry.proof().counterexamples()).isNotBlank();
            }
        }
    }

    private static LedgerEntry record(LedgerEntry entry) {
        TestLedgers.of(LEDGER).write(entry);
        return entry;
    }
}
