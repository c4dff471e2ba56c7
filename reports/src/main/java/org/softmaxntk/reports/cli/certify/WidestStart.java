package org.softmaxntk.reports.cli.certify;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;

/** How wide a network can be on this machine, whatever else it needs. */
final class WidestStart {
    private static final int BYTES = 8;
    /** Of an array. */
    private static final int MOST_ENTRIES = Integer.MAX_VALUE - 8;

    private WidestStart() {}

    /** @throws InvalidInput if the weights and the softmax on the data, m·(n + d_in + d_out) numbers, cannot be held */
    static void require(String option, int width, DataSet data) {
        long memory = Runtime.getRuntime().maxMemory();
        long most = most(data, memory);
        if (width > most) {
            throw new InvalidInput(
                    option,
                    "at most " + most + ", as no wider network fits into " + (memory >> 20)
                            + " MiB, the memory Java may use (set by java -Xmx), with these data",
                    "" + width);
        }
    }

    static long most(DataSet data, long memory) {
        long n = data.samples();
        long perNeuron = n + data.inputDimension() + data.outputDimension();
        long longest = Math.max(n, Math.max(data.inputDimension(), data.outputDimension()));
        return Math.min(MOST_ENTRIES / longest, memory / (BYTES * perNeuron));
    }
}
