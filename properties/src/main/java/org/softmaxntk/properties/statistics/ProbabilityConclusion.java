package org.softmaxntk.properties.statistics;

import java.util.OptionalLong;
import org.softmaxntk.theorems.verdict.Outcome;

/** What can be concluded about a statement "p ≥ p₀" from trials. */
public sealed interface ProbabilityConclusion {
    /** α: if the statement is supported or refuted, that is wrong with probability ≤ α. */
    double level();

    /** The conclusion in one word. */
    Outcome outcome();

    /** p < p₀ is rejected at level α. */
    record Supported(double level) implements ProbabilityConclusion {
        public Supported {
            Requirements.strictlyBetweenZeroAndOne("level", level);
        }

        @Override
        public Outcome outcome() {
            return Outcome.SUPPORTED;
        }

        @Override
        public String toString() {
            return "supported at level " + level;
        }
    }

    /** p ≥ p₀ is rejected at level α. */
    record Refuted(double level) implements ProbabilityConclusion {
        public Refuted {
            Requirements.strictlyBetweenZeroAndOne("level", level);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUTED;
        }

        @Override
        public String toString() {
            return "refuted at level " + level;
        }
    }

    /**
     * Neither is rejected.
     *
     * @param level α
     * @param furtherTrials how many more trials would decide if the observed frequency persisted: a forecast, see {@link
     *     Forecast}, not a promise. Empty if none would: nothing observed yet, or the frequency is p₀ to within what
     *     10¹⁵ trials could tell
     */
    record Inconclusive(double level, OptionalLong furtherTrials) implements ProbabilityConclusion {
        public Inconclusive {
            Requirements.strictlyBetweenZeroAndOne("level", level);
        }

        @Override
        public Outcome outcome() {
            return Outcome.INCONCLUSIVE;
        }

        @Override
        public String toString() {
            String forecast = furtherTrials.isPresent()
                    ? "about " + furtherTrials.getAsLong() + " further trials would decide at the observed frequency"
                    : "no number of further trials can be named";
            return "inconclusive at level " + level + ": " + forecast;
        }
    }

    /**
     * From p-values, which may have been adjusted for multiplicity.
     *
     * @param level what they are compared with
     * @param forecastLevel the level that a single p-value must reach for sure to be enough
     */
    static ProbabilityConclusion of(
            Evidence evidence, double ofStatement, double ofNegation, double level, double forecastLevel) {
        Requirements.strictlyBetweenZeroAndOne("level", level);
        if (ofNegation <= level && ofNegation < ofStatement) {
            return new Supported(level);
        }
        if (ofStatement <= level && ofStatement < ofNegation) {
            return new Refuted(level);
        }
        return new Inconclusive(level, Forecast.furtherTrials(evidence, forecastLevel));
    }
}
