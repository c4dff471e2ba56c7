package org.softmaxntk.theorems.given.data;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.random.RandomStream;

/**
 * A measured data set that ships with the project.
 *
 * @param rows how many of its rows, evenly spaced; 0 for all
 */
public record ShippedData(RealDataSets set, int rows) implements DataSource {
    private static final String FORM = "NAME or NAME/ROWS with ROWS ≥ 1";

    static ShippedData parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new ShippedData(RealDataSets.byName(text), 0);
        }
        if (text.substring(slash + 1).equals("0")) {
            throw new InvalidInput("instance, parameter data", FORM, "\"" + text + "\"");
        }
        try {
            return new ShippedData(
                    RealDataSets.byName(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new InvalidInput("instance, parameter data", FORM, "\"" + text + "\"", e);
        }
    }

    @Override
    public DataSet load(RandomStream stream) {
        return rows == 0 ? set.load() : set.load(rows);
    }

    @Override
    public String regime() {
        return set.id();
    }

    @Override
    public String toString() {
        return rows == 0 ? set.id() : set.id() + "/" + rows;
    }
}
