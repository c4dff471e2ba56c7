package org.softmaxntk.properties.experiments;

/**
 * When a width counts as reaching the loss from nearly every start: none of {@code screening} starts fails, and where the search
 * ends none of {@code confirming} fresh ones. A width that fails the second is widened by an eighth and tried again.
 *
 * <p>Without a failure among k starts the probability of success is at least 0.05^{1/k} with confidence 95 % (Clopper and
 * Pearson): 0.99 for k = 299. That is the confidence of
 * one look at one width of one cell. A width is widened until a look succeeds, so what is found has had several chances: with
 * success probabilities of 0.95 to 0.98 at the first look, up to one in eight of the widths that are found would have less than
 * 0.99. "Least" supposes that success grows with the width.
 *
 * @param screening starts of one look during the search, ≥ 1
 * @param confirming starts of the last look, ≥ 1
 */
record StartTest(int screening, int confirming) {
    /** At least 0.95 with confidence 95 %. */
    static final StartTest QUICK = new StartTest(10, 59);

    /** At least 0.99 with confidence 95 %. */
    static final StartTest FULL = new StartTest(20, 299);
}
