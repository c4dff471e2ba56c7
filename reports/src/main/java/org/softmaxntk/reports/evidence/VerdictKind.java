package org.softmaxntk.reports.evidence;

import java.util.Optional;

/** The verdicts a ledger line can carry. */
public enum VerdictKind {
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

    VerdictKind(String text) {
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

    /** As ledgers write it. */
    public String text() {
        return text;
    }

    /** The verdict that ledgers write as {@code text}; empty if there is none. */
    public static Optional<VerdictKind> of(String text) {
        for (VerdictKind kind : values()) {
            if (kind.text.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
