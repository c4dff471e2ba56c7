package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.InvalidInput;

/** What every statistic here asks of its input. */
final class Requirements {
    private Requirements() {}

    static double strictlyBetweenZeroAndOne(String where, double value) {
        if (!(value > 0 && value < 1)) {
            throw new InvalidInput(where, "a number between 0 and 1, both excluded", "" + value);
        }
        return value;
    }

    static double probability(String where, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new InvalidInput(where, "a number from 0 to 1", "" + value);
        }
        return value;
    }

    static void counts(long successes, long trials) {
        if (successes < 0 || successes > trials) {
            throw new InvalidInput("successes", "a count from 0 to the " + trials + " trials", "" + successes);
        }
    }
}
