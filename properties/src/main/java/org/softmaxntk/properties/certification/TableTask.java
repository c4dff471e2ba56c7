package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;

/**
 * A row of the table of certificates.
 *
 * @param name of the data
 * @param data in the unit balls
 * @param fraction of ‖Y‖² to reach
 * @param mostWidth the widest network to try
 */
public record TableTask(String name, DataSet data, double fraction, int mostWidth) {
    private static final int WIDEST = 8192;

    /** The rows that {@code CERTIFICATES.md} has. */
    public static List<TableTask> standard() {
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

    private static TableTask of(RealDataSets set, double fraction) {
        DataSet data = set.load();
        return new TableTask(set.name().toLowerCase(Locale.ROOT), data, fraction, widest(data));
    }

    private static TableTask ofRows(RealDataSets set, int rows, double fraction) {
        DataSet data = set.loadTable(rows).data();
        String name = set.name().toLowerCase(Locale.ROOT) + ", " + rows + " rows";
        return new TableTask(name, data, fraction, widest(data));
    }

    /** A kernel costs N²m. */
    private static int widest(DataSet data) {
        return data.samples() * data.outputDimension() > 100 ? WIDEST / 8 : WIDEST;
    }

    Task seeded(long seed) {
        return Task.ofFraction(data, fraction, mostWidth, seed);
    }
}
