package org.softmaxntk.theorems.verdict;

import java.util.Optional;
import org.softmaxntk.theorems.arithmetic.Sides;

/** What a check found on one instance. */
public sealed interface Verdict {
    /** The verdict in one word. */
    Outcome outcome();

    /** The sides that decided; of a contradiction, those in doubles; empty where nothing was measured. */
    Optional<Sides> sides();

    /** measured ≤ stated, beyond rounding. */
    record Holds(Sides evidence) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.HOLDS;
        }

        @Override
        public Optional<Sides> sides() {
            return Optional.of(evidence);
        }
    }

    /** measured > stated, beyond rounding, confirmed with {@code evidence.digits()} digits. */
    record Violated(Sides evidence) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.VIOLATED;
        }

        @Override
        public Optional<Sides> sides() {
            return Optional.of(evidence);
        }
    }

    /** The sides still touch with {@code evidence.digits()} digits: equality, or as good as. */
    record Undecided(Sides evidence) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.UNDECIDED;
        }

        @Override
        public Optional<Sides> sides() {
            return Optional.of(evidence);
        }
    }

    /** The statement says nothing about this instance. */
    record NotApplicable(String hypothesis, String required, String got) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLICABLE;
        }

        @Override
        public Optional<Sides> sides() {
            return Optional.empty();
        }
    }

    /**
     * Doubles and the high-precision path contradict each other: one of the two implementations, or an error budget, is
     * wrong. Says nothing about the statement.
     */
    record Faulty(Sides fast, Sides precise) implements Verdict {
        @Override
        public Outcome outcome() {
            return Outcome.FAULTY;
        }

        @Override
        public Optional<Sides> sides() {
            return Optional.of(fast);
        }
    }
}
