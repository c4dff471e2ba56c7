package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

class StepExaminationTest {
    private static final String ID = "hyperbolic-quartic-bound";
    private static final ScalarStatement STEP = StepExamination.step(ID);

    @Test
    void aStepIsProvedOnItsBoxAndReplays() {
        LedgerEntry entry = StepExamination.examine(STEP);

        assertThat(entry.verdict()).isEqualTo(Outcome.PROVED);
        assertThat(entry.role()).isEqualTo(Role.PROOF);
        assertThat(entry.instance()).isEqualTo(StepExamination.instance(STEP));
        assertThat(entry.proof().subBoxes()).isPositive();
        assertThat(entry.proof().counterexamples()).isNull();
        assertThat(StepExamination.examine(ID, entry.instance())).isEqualTo(entry);
    }

    @Test
    void aFalseNeighbourIsRefutedOnItsOwnBoxAndReplays() {
        LedgerEntry entry = StepExamination.examine(STEP, STEP.falseVariants().get(0));

        assertThat(entry.verdict()).isEqualTo(Outcome.REFUTED);
        assertThat(entry.variant()).isEqualTo("5-for-6");
        assertThat(entry.proof().counterexamples()).contains("U");
        assertThat(StepExamination.examine(ID + "~5-for-6", entry.instance())).isEqualTo(entry);
    }

    @Test
    void onlyStepsNeighboursAndBoxesThatExist() {
        assertThat(StepExamination.find("ntk-perturbation")).isEmpty();
        assertThat(StepExamination.find(ID + "~anything")).contains(STEP);
        assertThatThrownBy(() -> StepExamination.step("no-step"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("scalar step: required one of [")
                .hasMessageEndingWith("; got no-step");
        assertThatThrownBy(() -> StepExamination.examine(ID + "~7-for-6", "box: x"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("false variant of " + ID + ": required one of [5-for-6]; got \"7-for-6\"");
        assertThatThrownBy(() -> StepExamination.examine(ID, "box: U in [0, 1]"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("instance of " + ID + ": required \"box: ");
    }
}
