package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.STEP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.verdict.Outcome;

class StepTallyTest {
    private static final String BOX = "box: x ∈ [0, 1]";

    private static StepSummary step(SampleEntry... entries) {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        List.of(entries).forEach(entry -> aggregation.accept(SampleRun.line(2, entry.entry())));
        return aggregation.steps().get(0);
    }

    private static SampleEntry search() {
        return SampleEntry.of(STEP, BOX);
    }

    @Test
    void isProvedOnItsWholeBox() {
        StepSummary step = step(search().searched(Outcome.PROVED, 12, null));

        assertThat(step.proved()).isTrue();
        assertThat(step.box()).isEqualTo("x ∈ [0, 1]");
        assertThat(step.subBoxes()).isEqualTo(12);
        assertThat(step.counterexamples()).isEmpty();
        assertThat(step.replayCommand())
                .hasValue("java -jar reports/target/softmax-ntk.jar replay " + STEP + " \"" + BOX + "\"");
    }

    @Test
    void anOpenSearchIsInconclusiveAndNoneIsNoExercise() {
        assertThat(step(search().searched(Outcome.OPEN, 12, null)).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(step().conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(step().replayCommand()).isEmpty();
        assertThat(step().box()).isEmpty();
    }

    @Test
    void ofSeveralSearchesTheGravestCounts() {
        SampleEntry proved = search().searched(Outcome.PROVED, 12, null);
        SampleEntry refuted = search().searched(Outcome.REFUTED, 3, "x ∈ [0, 0.5]");

        assertThat(step(proved, refuted).conclusion()).isEqualTo(Conclusion.REFUTED);
        assertThat(step(refuted, proved).counterexamples()).hasValue("x ∈ [0, 0.5]");
    }

    @Test
    void aNeighbourIsRefutedByASubBox() {
        StepSummary step = step(search().variant("halving-grows").searched(Outcome.REFUTED, 3, "x ∈ [0.5, 1]"));

        assertThat(step.conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(step.variants()).singleElement().satisfies(variant -> {
            assertThat(variant.refuted()).isTrue();
            assertThat(variant.counterexamples()).hasValue("x ∈ [0.5, 1]");
            assertThat(variant.subBoxes()).isEqualTo(3);
        });
        assertThat(step().variants().get(0).conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
    }

    @Test
    void whatIsNoSearchOrNoNeighbourIsInvalid() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> step(search()))
                .withMessageContaining("a box that was searched, for " + STEP + " is a scalar step");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> step(search().variant("unheard-of").searched(Outcome.PROVED, 1, null)))
                .withMessageContaining("one of [halving-grows]; got unheard-of");
    }
}
