package org.softmaxntk.reports.cli.data;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.reports.cli.command.ChosenData;
import org.softmaxntk.theorems.given.data.CsvData;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.ShippedData;

/**
 * As many rows of a table as can be checked in reasonable time: the tangent kernel has N² entries, N = n·d_out, and some claims
 * compute it with dozens of digits.
 *
 * @param source the data, thinned if they were too many
 * @param rows how many rows are used
 * @param available how many there are
 */
record Thinning(DataSource source, int rows, int available) {
    /** The largest N that is used unless more rows are asked for. */
    static final int MOST_OUTPUTS = 80;

    private static final int FEWEST = 2;

    /**
     * The data as they are, or evenly spaced rows of them.
     *
     * @param wanted rows; 0 for as many as N ≤ {@value #MOST_OUTPUTS} allows
     * @throws InvalidInput if there are fewer rows than wanted, or rows cannot be chosen from such data
     */
    static Thinning of(DataSource source, int wanted) {
        DataSet whole = source.load(RandomStream.of(0));
        int available = whole.samples();
        boolean table = (source instanceof CsvData csv && csv.rows() == 0)
                || (source instanceof ShippedData shipped && shipped.rows() == 0);
        if (wanted > available || (wanted > 0 && !table)) {
            String required = table ? "at most " + available : "a table all of whose rows were given";
            throw new InvalidInput("--rows", required, table ? "" + wanted : source.toString());
        }
        int rows = wanted > 0 ? wanted : Math.max(FEWEST, MOST_OUTPUTS / whole.outputDimension());
        return table && rows < available
                ? new Thinning(some(source, rows), rows, available)
                : new Thinning(source, available, available);
    }

    private static DataSource some(DataSource source, int rows) {
        return source instanceof CsvData csv
                ? new CsvData(csv.file(), csv.inputs(), csv.targets(), rows)
                : new ShippedData(((ShippedData) source).set(), rows);
    }

    ChosenData chosen() {
        return new ChosenData(source.toString(), rows, available);
    }
}
