package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.linear.Matrix;

/**
 * A row of a table of certificates.
 *
 * @param name of the data
 * @param data in the unit balls
 * @param fraction of ‖Y‖² to certify
 * @param descentFraction of ‖Y‖² for descent to reach
 * @param mostWidth the widest network to try
 */
public record TableTask(String name, DataSet data, double fraction, double descentFraction, int mostWidth) {
    private static final int WIDEST = 8192;
    /** As far as a theorem that promises convergence is asked to go. */
    private static final double NEXT_TO_NOTHING = 1e-8;
    /** Descent, tried and not proved, would need a patience that nobody has. */
    private static final double LITTLE = 1e-4;

    static List<TableTask> realData() {
        return List.of(
                of(RealDataSets.LINNERUD, 0.8),
                of(RealDataSets.LINNERUD, 0.7),
                of(RealDataSets.LINNERUD, 0.5),
                of(RealDataSets.DIABETES, 0.6),
                of(RealDataSets.DIABETES, 0.5),
                of(RealDataSets.IRIS, 0.5),
                ofRows(RealDataSets.DIGITS, 100, 0.5),
                ofRows(RealDataSets.DIGITS, 300, 0.5));
    }

    /** n = d_in = d_out samples, each the only one of its class. */
    static List<TableTask> orthonormalInputs() {
        return IntStream.of(2, 4, 8)
                .mapToObj(n -> {
                    String name = "orthonormal:" + n + "x" + n + "x" + n;
                    Matrix identity = Matrix.generate(n, n, (i, k) -> i == k ? 1 : 0);
                    DataSet data = DataSet.of(name, identity, identity);
                    return new TableTask(name, data, NEXT_TO_NOTHING, LITTLE, 8 * WIDEST);
                })
                .toList();
    }

    private static TableTask of(RealDataSets set, double fraction) {
        DataSet data = set.load();
        return new TableTask(set.name().toLowerCase(Locale.ROOT), data, fraction, fraction, widest(data));
    }

    private static TableTask ofRows(RealDataSets set, int rows, double fraction) {
        DataSet data = set.loadTable(rows).data();
        String name = set.name().toLowerCase(Locale.ROOT) + "/" + rows;
        return new TableTask(name, data, fraction, fraction, widest(data));
    }

    /** A kernel costs N²m. */
    private static int widest(DataSet data) {
        return data.samples() * data.outputDimension() > 100 ? WIDEST / 8 : WIDEST;
    }

    private int size() {
        return data.samples() * data.outputDimension();
    }

    /** How many of so many seeds are tried: where a decomposition takes minutes, one. */
    int seeds(int asked) {
        return size() > 1000 ? 1 : asked;
    }

    /** What is to be certified from one start; a table may take the time that its kernel asks for. */
    Task seeded(long seed) {
        return Task.ofFraction(data, fraction, mostWidth, seed).withMostSize(size());
    }

    /** What descent has to reach, from every start. */
    List<Task> forDescent(int seeds) {
        return LongStream.range(0, seeds)
                .mapToObj(seed -> Task.ofFraction(data, descentFraction, mostWidth, seed))
                .toList();
    }
}
