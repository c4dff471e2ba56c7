package org.softmaxntk.theorems.coq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.interval.ScalarStatement;

class CoqExportTest {
    private static final List<ScalarStatement> STEPS = ScalarStatements.all();
    private static final Map<String, String> FILES = CoqExport.of(STEPS);

    @Test
    void committedFilesAreWhatTheProgramWrites() {
        assertThat(FILES)
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(CoqExport.committed(name))
                        .as("softmax-ntk claims --steps --coq theorems/src/main/coq writes %s anew", name)
                        .isEqualTo(text));
    }

    @Test
    void sameStepsGiveTheSameFilesInAnyOrder() {
        List<ScalarStatement> backwards = new ArrayList<>(STEPS);
        Collections.reverse(backwards);
        assertThat(CoqExport.of(backwards)).isEqualTo(FILES);
    }

    @Test
    void everyStepIsATheoremUnderItsWords() {
        String text = FILES.get(CoqExport.STEPS);
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(text)
                        .contains("(** " + step.conclusion() + " *)\nTheorem " + StepTheorem.name(step) + " "));
        assertThat(CoqTheorem.in(CoqExport.STEPS, text)).hasSameSizeAs(STEPS);
    }

    @Test
    void everyChangeOfVariablesIsCarriedBack() {
        String text = FILES.get(CoqExport.STEPS);
        List<ScalarStatement> changed =
                STEPS.stream().filter(step -> step.change().isPresent()).toList();
        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(text)
                        .contains("Lemma " + StepTheorem.nameInParameters(step) + " ")
                        .contains("carried_back (" + StepTheorem.nameInParameters(step) + " "));
    }

    @Test
    void everyFalseNeighbourHasAPointAtWhichItFails() {
        List<String> names = STEPS.stream()
                .flatMap(step -> step.falseVariants().stream().map(variant -> Refutation.name(step, variant)))
                .toList();
        assertThat(CoqTheorem.in(CoqExport.REFUTATIONS, FILES.get(CoqExport.REFUTATIONS)))
                .extracting(CoqTheorem::name)
                .containsExactlyInAnyOrderElementsOf(names)
                .doesNotHaveDuplicates();
    }

    @Test
    void claimsThatAreProvedWholeAreTheorems() {
        List<String> names = FILES.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".v"))
                .flatMap(file -> CoqTheorem.in(file.getKey(), file.getValue()).stream())
                .map(CoqTheorem::name)
                .toList();
        assertThat(Catalogue.standard().ids().stream().map(CoqTheorem::nameOf).filter(names::contains))
                .hasSize(18)
                .contains("ntk_perturbation", "kernel_perturbation_optimal", "kernel_drift_second_order");
    }

    @Test
    void nothingIsLeftWithoutProof() {
        FILES.forEach((name, text) -> {
            if (name.endsWith(".v")) {
                assertThat(text).as(name).doesNotContain("Admitted", "admit.", "Axiom", "Conjecture");
            }
        });
    }

    @Test
    void recordIsOfTheCommittedSources() {
        ProofRecord recorded = ProofRecord.recorded();
        assertThat(recorded.isOf(FILES))
                .as("mvn -Pcoq -Dcoq.record=true verify records anew")
                .isTrue();
        assertThat(recorded.axioms()).hasSize(4);
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(recorded.theoremOf(step.id())).isPresent());
        assertThat(recorded.theoremOf("kernel-perturbation-optimal"))
                .hasValueSatisfying(theorem -> assertThat(theorem.file()).isEqualTo("KernelPerturbation.v"));
        assertThat(recorded.theoremOf("no-such-claim")).isEmpty();
    }
}
