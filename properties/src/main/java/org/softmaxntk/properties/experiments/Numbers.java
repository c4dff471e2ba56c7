package org.softmaxntk.properties.experiments;

/** Numbers as a file of results holds them: what Java reads back to the same bits, and nothing for what is not finite. */
public final class Numbers {
    private Numbers() {}

    public static String text(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    public static String text(long value) {
        return Long.toString(value);
    }
}
