package org.softmaxntk.theorems.given.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.random.RandomStream;

/** n samples of a random family, d_in inputs to d_out targets. */
public record RandomData(SyntheticData family, int samples, int inputDimension, int outputDimension)
        implements DataSource {
    private static final Pattern FORM = Pattern.compile("([a-z/-]+):(\\d{1,6})x(\\d{1,6})x(\\d{1,6})");

    static RandomData parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidInput(
                    "instance, parameter data", "FAMILY:SAMPLESxINPUTSxTARGETS, such as sphere:5x3x2", text);
        }
        return new RandomData(
                SyntheticData.byName(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
    }

    @Override
    public DataSet load(RandomStream stream) {
        return family.draw(samples, inputDimension, outputDimension, stream);
    }

    @Override
    public String regime() {
        return family.inputs().id();
    }

    @Override
    public String toString() {
        return family.name() + ":" + samples + "x" + inputDimension + "x" + outputDimension;
    }
}
