package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class DataSetTest {
    private static final Matrix X = Matrix.of(new double[][] {{1, 0}, {0.5, 0.5}, {0, -1}});
    private static final Matrix Y = Matrix.of(new double[][] {{1}, {0}, {-0.25}});

    @Test
    void rowsInTheBallsAreTakenAsTheyAre() {
        DataSet data = DataSet.of("toy", X, Y);
        assertThat(data.name()).isEqualTo("toy");
        assertThat(data.inputs()).isEqualTo(X);
        assertThat(data.targets()).isEqualTo(Y);
        assertThat(data.samples()).isEqualTo(3);
        assertThat(data.inputDimension()).isEqualTo(2);
        assertThat(data.outputDimension()).isEqualTo(1);
        assertThat(data.inputNames()).containsExactly("x1", "x2");
        assertThat(data.targetNames()).containsExactly("y1");
        assertThat(data.scaling()).isEmpty();
        assertThat(data).hasToString("toy (3 samples, 2 inputs, 1 targets)");
    }

    @Test
    void measuredValuesAreScaledAndTheScalingKept() {
        Matrix measured = Matrix.of(new double[][] {{5, 100}, {6, 300}, {9, 200}});
        DataSet data = DataSet.scaled("toy", measured, List.of("a", "b"), Y, List.of("c"));
        assertThat(data.inputNames()).containsExactly("a", "b");
        assertThat(data.targetNames()).containsExactly("c");
        Scaling scaling = data.scaling().orElseThrow();
        assertThat(scaling.inputs().apply(measured)).isEqualTo(data.inputs());
        assertThat(scaling.targets().apply(Y)).isEqualTo(data.targets());
        assertThat(scaling.inputs().undo(data.inputs()).minus(measured).maxAbsolute())
                .isLessThan(1e-12);
    }

    @Test
    void rowsAreTakenAsTheyAre() {
        DataSet outside = DataSet.of("toy", X.times(20), Y);
        assertThat(outside.inputs()).isEqualTo(X.times(20));
        assertThat(outside.scaling()).isEmpty();
    }

    @Test
    void entriesAreFinite() {
        Matrix broken = Matrix.generate(3, 2, (i, k) -> i == 2 && k == 1 ? Double.NaN : 0);
        assertThatThrownBy(() -> DataSet.of("toy", broken, Y))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("toy, inputs[2][1]: required a finite number; got NaN");
    }

    @Test
    void shapesFit() {
        assertThatThrownBy(() -> DataSet.of("toy", X, Matrix.zeros(2, 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "toy: required as many target rows as input rows; got inputs 3×2 matrix, targets 2×1 matrix");
        String atLeast = "toy: required at least one sample, one input and one target; got inputs ";
        assertThatThrownBy(() -> DataSet.of("toy", Matrix.zeros(0, 2), Matrix.zeros(0, 1)))
                .hasMessage(atLeast + "0×2 matrix, targets 0×1 matrix");
        assertThatThrownBy(() -> DataSet.of("toy", Matrix.zeros(3, 0), Y)).hasMessageStartingWith(atLeast);
        assertThatThrownBy(() -> DataSet.of("toy", X, Matrix.zeros(3, 0))).hasMessageStartingWith(atLeast);
    }

    @Test
    void namesFit() {
        assertThatThrownBy(() -> DataSet.scaled("toy", Y, List.of("a"), X, List.of("b", "b")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("toy, targets: required different column names; got \"b\" twice");
        Scaling scaling = new Scaling(UnitBallScaling.fit(X, List.of("a", "b")), UnitBallScaling.fit(Y, List.of("c")));
        assertThatThrownBy(() -> DataSet.scaled("toy", X, List.of("a"), Y, List.of("c"), scaling))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("toy, inputs: required 2 column names; got 1 names");
    }
}
