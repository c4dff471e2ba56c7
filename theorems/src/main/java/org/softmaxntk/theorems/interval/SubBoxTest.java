package org.softmaxntk.theorems.interval;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.interval.Inequality.Relation;

/** What the enclosures of an inequality's forms say about one sub-box. */
final class SubBoxTest {
    /**
     * Neither, when the enclosures are too wide to tell.
     *
     * @param proved the inequality holds at every point
     * @param negative it fails at every point, and factor·margin lies in here
     */
    record Finding(boolean proved, Optional<Interval> negative) {
        private static final Finding NOTHING = new Finding(false, Optional.empty());

        private boolean decides() {
            return proved || negative.isPresent();
        }
    }

    private final Relation relation;
    private final List<MarginForm> forms;

    SubBoxTest(Inequality inequality) {
        this.relation = inequality.relation();
        this.forms = inequality.enclosableForms();
    }

    /** The first form that is meant for the whole sub-box and decides. */
    Finding examine(Box box) {
        return forms.stream()
                .filter(form -> form.where().contains(box))
                .map(form -> examine(form, box))
                .filter(Finding::decides)
                .findFirst()
                .orElse(Finding.NOTHING);
    }

    // Comparisons with an undefined enclosure (NaN) are false, so it neither proves nor refutes.
    private Finding examine(MarginForm form, Box box) {
        Interval factor = form.factor().over(box);
        Interval margin = form.margin().over(box);
        boolean fails = factor.lower() > 0 && fails(margin);
        return new Finding(holds(factor, margin), fails ? Optional.of(factor.times(margin)) : Optional.empty());
    }

    private boolean holds(Interval factor, Interval margin) {
        return switch (relation) {
            case AT_MOST -> factor.lower() >= 0 && margin.lower() >= 0;
            case LESS -> factor.lower() > 0 && margin.lower() > 0;
            case EQUAL -> factor.isBounded() && margin.equals(Interval.ZERO);
        };
    }

    private boolean fails(Interval margin) {
        return switch (relation) {
            case AT_MOST -> margin.upper() < 0;
            case LESS -> margin.upper() <= 0;
            case EQUAL -> margin.upper() < 0 || margin.lower() > 0;
        };
    }

    /** An upper bound for the margin at the middle of the sub-box; NaN, which sorts last, where no form applies. */
    double marginInTheMiddle(Box box) {
        Box middle = box.middle().asBox();
        return forms.stream()
                .filter(form -> form.where().contains(box))
                .mapToDouble(form -> form.margin().over(middle).upper())
                .filter(margin -> !Double.isNaN(margin))
                .findFirst()
                .orElse(Double.NaN);
    }
}
