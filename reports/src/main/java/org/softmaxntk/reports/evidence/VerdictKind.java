package org.softmaxntk.reports.evidence;

import java.util.Optional;

/** The verdicts a ledger line can carry. */
public enum VerdictKind {
    HOLDS("holds"),
    VIOLATED("violated"),
    UNDECIDED("undecided"),
    NOT_APPLICABLE("not-applicable"),
    FAULTY("faulty");

    private final String text;

    VerdictKind(String text) {
        this.text = text;
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
