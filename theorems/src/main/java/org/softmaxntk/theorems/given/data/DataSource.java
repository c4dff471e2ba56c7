package org.softmaxntk.theorems.given.data;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.random.RandomStream;

/** Where an instance's samples come from: a shipped data set, a random family, somebody's CSV file. */
public sealed interface DataSource permits ShippedData, RandomData, CsvData, MagnifiedData {
    /** The samples; random ones from {@code stream}. */
    DataSet load(RandomStream stream);

    /** What the data regime is called in coverage: {@code linnerud}, {@code sphere}, {@code csv}. */
    String regime();

    /**
     * Reads {@code linnerud}, {@code digits/30} (30 of its rows), {@code sphere:5x3x2} (n×d_in×d_out) or
     * {@code csv:FILE?inputs=a,b&targets=c}, all rows or, with {@code &rows=80}, some, or any of them with its inputs
     * magnified, {@code 2*sphere:5x3x2}; {@link Object#toString()} writes the same.
     *
     * @throws InvalidInput if {@code text} is none of these
     */
    static DataSource parse(String text) {
        return MagnifiedData.parse(text).orElseGet(() -> parseUnmagnified(text));
    }

    private static DataSource parseUnmagnified(String text) {
        if (text.startsWith(CsvData.PREFIX)) {
            return CsvData.parse(text);
        }
        return text.contains(":") ? RandomData.parse(text) : ShippedData.parse(text);
    }
}
