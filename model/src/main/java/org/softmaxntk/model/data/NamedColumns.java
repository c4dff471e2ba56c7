package org.softmaxntk.model.data;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.linear.Matrix;

/** Columns of numbers on their way into a matrix, each with its name and, for messages, where it came from. */
final class NamedColumns {
    private final List<String> names = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    void add(String name, String place, double[] column) {
        names.add(name);
        places.add(place);
        values.add(column);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** rows × columns. */
    Matrix matrix() {
        return Matrix.of(values.toArray(double[][]::new)).transpose();
    }

    UnitBallScaling scaling() {
        return UnitBallScaling.fit(matrix(), places);
    }
}
