package org.softmaxntk.reports.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How much of something the tests reached.
 *
 * @param covered reached
 * @param missed not reached
 */
public record Counter(int covered, int missed) {
    /** Reached, of all. */
    @JsonValue
    List<Integer> pair() {
        return List.of(covered, total());
    }

    public int total() {
        return covered + missed;
    }

    /** Between 0 and 1; 1 if there is nothing to reach. */
    public double ratio() {
        return total() == 0 ? 1 : (double) covered / total();
    }
}
