package org.softmaxntk.theorems.verdict;

import org.softmaxntk.theorems.arithmetic.Sides;

/** What a check found on one instance. */
public sealed interface Verdict {
    /** The verdict's name in ledgers and reports. */
    String name();

    /** measured ≤ stated, beyond rounding. */
    record Holds(Sides evidence) implements Verdict {
        @Override
        public String name() {
            return "holds";
        }
    }

    /** measured > stated, beyond rounding, confirmed with {@code evidence.digits()} digits. */
    record Violated(Sides evidence) implements Verdict {
        @Override
        public String name() {
            return "violated";
        }
    }

    /** The sides still touch with {@code evidence.digits()} digits: equality, or as good as. */
    record Undecided(Sides evidence) implements Verdict {
        @Override
        public String name() {
            return "undecided";
        }
    }

    /** The statement says nothing about this instance. */
    record NotApplicable(String hypothesis, String required, String got) implements Verdict {
        @Override
        public String name() {
            return "not-applicable";
        }
    }

    /**
     * Doubles and the high-precision path contradict each other: one of the two implementations, or an error budget, is
     * wrong. Says nothing about the statement.
     */
    record Faulty(Sides fast, Sides precise) implements Verdict {
        @Override
        public String name() {
            return "faulty";
        }
    }
}
