package org.softmaxntk.theorems.given.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.random.RandomStream;

/** Another source with every input multiplied by a factor: the way out of the unit ball. */
public record MagnifiedData(double factor, DataSource source) implements DataSource {
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)\\*(.+)");

    public MagnifiedData {
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("instance, parameter data", "a finite factor, at least 0", String.valueOf(factor));
        }
    }

    /** The source {@code text} names, if it has the form {@code FACTOR*SOURCE}. */
    static Optional<DataSource> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new MagnifiedData(Double.parseDouble(parts.group(1)), DataSource.parse(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public DataSet load(RandomStream stream) {
        DataSet data = source.load(stream);
        return DataSet.of(toString(), data.inputs().times(factor), data.targets());
    }

    @Override
    public String regime() {
        return "magnified";
    }

    @Override
    public String toString() {
        // Without an exponent, which the form above does not know.
        return BigDecimal.valueOf(factor).toPlainString() + "*" + source;
    }
}
