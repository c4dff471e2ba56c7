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

    private final boolean strict;
    private final List<MarginForm> forms;

    SubBoxTest(Inequality inequality) {
        this.strict = inequality.relation() == Relation.LESS;
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
        boolean holds = strict ? factor.lower() > 0 && margin.lower() > 0 : factor.lower() >= 0 && margin.lower() >= 0;
        boolean fails = factor.lower() > 0 && (strict ? margin.upper() <= 0 : margin.upper() < 0);
        return new Finding(holds, fails ? Optional.of(factor.times(margin)) : Optional.empty());
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
