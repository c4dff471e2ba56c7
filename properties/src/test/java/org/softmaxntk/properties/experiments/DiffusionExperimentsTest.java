package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.properties.experiments.Results.Row;

class DiffusionExperimentsTest {
    private static final List<String> TERMS = List.of("coupling", "draw", "label", "early", "approximation");

    private static Results quick(String id, Path folder) {
        Experiment experiment = Experiments.named("diffusion").stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Results results = new ExperimentRun(Size.QUICK, 0, 2, folder).run(experiment, progress -> {});
        assertThat(experiment.charts(results)).isNotEmpty();
        assertThat(experiment.answer(results)).isPresent();
        return results;
    }

    @Test
    void theErrorIsNoMoreThanItsTerms(@TempDir Path folder) {
        for (Row row : quick("diffusion", folder).rows()) {
            double sum = TERMS.stream().mapToDouble(row::number).sum();
            assertThat(row.number("total")).isPositive().isLessThanOrEqualTo(sum * (1 + 1e-9));
            assertThat(row.number("coupling")).isLessThan(1e-4);
        }
    }

    @Test
    void errorFallsThenRisesAndThePredictionKnowsWhere(@TempDir Path folder) {
        List<Row> rows = quick("diffusion-stopping", folder).rows();
        Row first = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        double best =
                rows.stream().mapToDouble(row -> row.number("measured")).min().orElseThrow();
        assertThat(best).isLessThan(0.6 * first.number("measured")).isLessThan(0.3 * last.number("measured"));
        assertThat(first.number("stop_predicted")).isBetween(3.0, 100.0);
        assertThat(last.text("network")).isEmpty();
    }

    @Test
    void somebodysPointsAreAnotherRun() {
        Matrix points = Matrix.of(new double[][] {{1, 2}, {3, 5}, {1, 2}, {7, 1}});
        for (Experiment usual : Experiments.named("diffusion")) {
            Experiment own = usual.about(points);
            assertThat(own.id()).isEqualTo(usual.id());
            assertThat(own.setting()).isNotEqualTo(usual.setting()).contains("3 points of dimension 2", "1 repeated");
        }
    }

    @Test
    void whatCannotBeLearntGetsItsLine() {
        Matrix one = Matrix.of(new double[][] {{1, 2}, {1, 2}});
        assertThatThrownBy(() -> Experiments.named("diffusion").get(0).about(one))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("points: required at least two that differ; got one, 2 times");
        assertThatThrownBy(() -> Experiments.named("flow").get(0).about(one))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--data: required an experiment about somebody's points, such as diffusion; got flow");
    }
}
