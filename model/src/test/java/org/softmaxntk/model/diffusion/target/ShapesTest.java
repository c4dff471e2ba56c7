package org.softmaxntk.model.diffusion.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class ShapesTest {
    @Test
    void allAreCentredAndInTheBall() {
        List<PointsTarget> shapes = List.of(
                Shapes.ring(1),
                Shapes.moons(128),
                Shapes.polygon(3, 1),
                Shapes.digits(300).target());
        for (PointsTarget shape : shapes) {
            assertThat(shape.supportRadius()).isLessThanOrEqualTo(1 + 1e-15).isGreaterThan(1 - 1e-12);
            for (int k = 0; k < shape.dimension(); k++) {
                double mean = 0;
                for (int j = 0; j < shape.points().rows(); j++) {
                    mean += shape.weight(j) * shape.points().at(j, k);
                }
                assertThat(mean).isCloseTo(0, within(1e-14));
            }
        }
    }

    @Test
    void digitsComeBackAsTheirInk() {
        CentredPoints digits = Shapes.digits(50);
        Matrix ink = digits.undo(digits.target().points());
        for (int k = 0; k < 64; k++) {
            assertThat(ink.at(3, k))
                    .isCloseTo(Math.rint(ink.at(3, k)), within(1e-11))
                    .isBetween(-1e-11, 16 + 1e-11);
        }
    }

    @Test
    void repeatedPointsAreMergedAndSaid() {
        CentredPoints points = CentredPoints.of(Matrix.of(new double[][] {{1, 0}, {3, 0}, {1, -0.0}, {1, 0}}));
        assertThat(points.target().points().rows()).isEqualTo(2);
        assertThat(points.target().merged()).isEqualTo(2);
        assertThat(points.target().weight(0)).isEqualTo(0.75);
        assertThat(points.centre()).containsExactly(1.5, 0);
        assertThat(points.said()).contains("2 repeated points").contains("1.5");
    }

    @Test
    void badPointsAreRefused() {
        assertRefused(Matrix.of(new double[][] {{1, 2}}), "at least two that differ", "one");
        assertRefused(Matrix.of(new double[][] {{1}, {1}, {1}}), "at least two that differ", "one, 3 times");
        assertRefused(Matrix.of(new double[][] {{1}, {Double.NaN}}), "a finite number", "NaN");
        assertRefused(Matrix.zeros(3, 0), "dimension at least 1", "3×0");
        assertRefused(Matrix.zeros(0, 2), "at least one point", "0×2");
        assertRefused(
                Matrix.of(new double[][] {{1e308, 1e308, 1e308, 1e308}, {-1e308, -1e308, -1e308, -1e308}}),
                "fit a double",
                "radius");
    }

    private static void assertRefused(Matrix points, String required, String got) {
        assertThatThrownBy(() -> CentredPoints.of(points))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(required)
                .hasMessageContaining(got);
    }
}
