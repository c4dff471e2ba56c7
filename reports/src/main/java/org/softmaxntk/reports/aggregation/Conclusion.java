package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.softmaxntk.theorems.verdict.Outcome;

/** What a run says of a claim, best first. */
public enum Conclusion {
    /** Settled on its whole parameter box by interval arithmetic. */
    PROVED("proved"),
    /** Held on every instance, beyond rounding. */
    HOLDS("holds"),
    /** A statement of probability that the sample supports at its level. */
    SUPPORTED("supported"),
    /** Some instance could not be decided. */
    INCONCLUSIVE("inconclusive"),
    /** No instance to which it applies. */
    NOT_EXERCISED("not exercised"),
    /** An instance violates it, confirmed with more digits than a double has. */
    REFUTED("refuted"),
    /** The two implementations contradict each other: nothing is known of the claim. */
    FAULTY("faulty");

    private final String text;

    Conclusion(String text) {
        this.text = text;
    }

    /** What a run says that had nothing but this one outcome. */
    public static Conclusion of(Outcome outcome) {
        return switch (outcome) {
            case PROVED -> PROVED;
            case HOLDS -> HOLDS;
            case SUPPORTED -> SUPPORTED;
            case UNDECIDED, INCONCLUSIVE, OPEN -> INCONCLUSIVE;
            case NOT_APPLICABLE -> NOT_EXERCISED;
            case VIOLATED, REFUTED -> REFUTED;
            case FAULTY -> FAULTY;
        };
    }

    /** As reports and baselines write it. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The conclusion that is written {@code text}; empty if there is none. */
    public static Optional<Conclusion> of(String text) {
        return Arrays.stream(values())
                .filter(conclusion -> conclusion.text.equals(text))
                .findFirst();
    }

    /** Whether this is a worse thing to hear than {@code other}. Refuted and faulty are equally bad. */
    public boolean worseThan(Conclusion other) {
        boolean equallyBad = this == FAULTY && other == REFUTED;
        return compareTo(other) > 0 && !equallyBad;
    }
}
