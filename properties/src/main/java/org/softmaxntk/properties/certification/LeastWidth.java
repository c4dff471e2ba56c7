package org.softmaxntk.properties.certification;

/**
 * A width that the table of certificates says of a theorem.
 *
 * @param width the median over seeds; {@link #OUT_OF_REACH} where no width would do
 * @param extrapolated whether that is an order of magnitude from the spectrum of narrower starts, which nothing certifies
 */
public record LeastWidth(int width, boolean extrapolated) implements Comparable<LeastWidth> {
    /** Of no width is anything known. */
    public static final int OUT_OF_REACH = Integer.MAX_VALUE;

    static LeastWidth of(SearchOutcome outcome) {
        return outcome.certified()
                .map(found -> new LeastWidth(found.candidate().width(), false))
                .orElseGet(() -> new LeastWidth(outcome.extrapolated().orElse(OUT_OF_REACH), true));
    }

    @Override
    public int compareTo(LeastWidth other) {
        return width == other.width
                ? Boolean.compare(extrapolated, other.extrapolated)
                : Integer.compare(width, other.width);
    }
}
