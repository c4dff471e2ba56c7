package org.softmaxntk.theorems.verdict;

import com.fasterxml.jackson.annotation.JsonValue;

/** What one examination found, in one word: the same from the judge to the ledger to the report. */
public enum Outcome {
    HOLDS("holds"),
    VIOLATED("violated"),
    UNDECIDED("undecided"),
    NOT_APPLICABLE("not-applicable"),
    FAULTY("faulty"),
    /** Of draws: the stated probability is supported. */
    SUPPORTED("supported"),
    /** Of draws: the stated probability is refuted; of a box: the inequality is false somewhere in it. */
    REFUTED("refuted"),
    /** Of draws: too few to tell. */
    INCONCLUSIVE("inconclusive"),
    /** Of a box: the inequality holds at every point. */
    PROVED("proved"),
    /** Of a box: the search ended without a result. */
    OPEN("open");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    /** Whether it is about one instance with two sides. */
    public boolean ofInstance() {
        return compareTo(FAULTY) <= 0;
    }

    /** Whether it is about a whole box of parameters, and about nothing else. */
    public boolean ofBox() {
        return this == PROVED || this == OPEN;
    }

    /** Whether what was examined was found false. */
    public boolean refutes() {
        return this == VIOLATED || this == REFUTED;
    }

    /** As ledgers and reports write it. */
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
