package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.EffectiveExponent;
import org.softmaxntk.reports.aggregation.PremiseSummary;
import org.softmaxntk.reports.aggregation.PremiseSummary.Shortfall;
import org.softmaxntk.reports.aggregation.VacuitySummary;
import org.softmaxntk.reports.aggregation.VacuitySummary.Marginal;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.WorthText;

/** What a pass is worth, in a claim's section and as its row of the overview. */
record WorthView(ClaimSummary claim) {
    private static final double LN_10 = Math.log(10);

    record Row(String name, String text) {}

    /** One number and the bands of it that occurred. */
    record Scale(String symbol, List<Chip> chips) {}

    record Chip(String label, String share, String count, String style) {}

    /** A factor e^{cB}. */
    record Exponent(String factor, String text, List<String> replay) {}

    private PremiseSummary premises() {
        return claim.premises();
    }

    private VacuitySummary vacuity() {
        return claim.vacuity();
    }

    private boolean compared() {
        return vacuity().compared() > 0;
    }

    private boolean ofInstances() {
        return claim.campaigns().isEmpty();
    }

    /**
     * Whether something was measured, with or without the sizes asked for; of draws, whether it tells more than how
     * many laws.
     */
    boolean any() {
        return premises().beyond() > 0
                || compared()
                || (ofInstances() && premises().met() > 0);
    }

    /** Those that have the sizes asked for, of all, for the overview. */
    String instances() {
        return WorthText.instances(claim);
    }

    String beyond() {
        return beyond(premises());
    }

    List<Row> shortfalls() {
        return premises().shortfalls().entrySet().stream()
                .map(WorthView::shortfall)
                .toList();
    }

    /** What happened beyond what is claimed. */
    Optional<String> outcome() {
        return Optional.of(premises()).filter(sizes -> sizes.beyond() > 0).map(WorthView::outcome);
    }

    /** The failure beyond it that is nearest to it. */
    Optional<ExampleView> nearest() {
        return premises()
                .nearestFailure()
                .map(failure -> new ExampleView("The nearest failure beyond what is claimed", failure.example()));
    }

    /** Share of instances on which the bound is below the trivial one, for the overview. */
    String says() {
        return compared() ? VacuityText.share(vacuity().informative(), vacuity().compared()) : "–";
    }

    /** The same in per cent, for a bar. */
    Optional<String> meter() {
        return Optional.of(vacuity())
                .filter(any -> compared())
                .map(vacuity -> Axis.number(100 * (1 - vacuity.share())));
    }

    /** The same as a sentence. */
    Optional<String> saysText() {
        return Optional.of(vacuity())
                .filter(any -> compared())
                .map(vacuity -> says(vacuity, ofInstances() ? "instance" : "worst draw"));
    }

    /** By two numbers. */
    Optional<String> map() {
        return Optional.of(vacuity())
                .filter(vacuity -> !vacuity.grid().isEmpty())
                .map(VacuityMap::of);
    }

    List<String> axes() {
        return vacuity().axes();
    }

    /** By one number alone, as far as it varies. */
    List<Scale> marginals() {
        return marginals(vacuity().marginals());
    }

    List<Exponent> exponents() {
        return WorthText.exponentsThatTell(claim).stream()
                .map(WorthView::exponent)
                .toList();
    }

    String exponent() {
        return WorthText.exponents(claim);
    }

    private static String beyond(PremiseSummary premises) {
        List<String> parts = new ArrayList<>();
        if (premises.extrapolated() > 0) {
            parts.add(NumberText.count(premises.extrapolated()) + " by up to "
                    + NumberText.power(premises.largestShortfall() * LN_10) + "×");
        }
        if (premises.infeasible() > 0) {
            parts.add(NumberText.count(premises.infeasible()) + " where no size would do");
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static Row shortfall(Map.Entry<String, Shortfall> entry) {
        Shortfall shortfall = entry.getValue();
        List<String> parts = new ArrayList<>();
        long finite = shortfall.instances() - shortfall.unbounded();
        if (finite > 0) {
            String least = factor(shortfall.least());
            String largest = factor(shortfall.largest());
            parts.add("too small on " + NumberText.count(finite) + ", by a factor of "
                    + (least.equals(largest) ? least : least + " to " + largest));
        }
        if (shortfall.unbounded() > 0) {
            parts.add("no size would do on " + NumberText.count(shortfall.unbounded()));
        }
        return new Row(FormulaMarkup.symbol(entry.getKey()), String.join("; ", parts));
    }

    private static String factor(double decades) {
        return NumberText.power(decades * LN_10);
    }

    private static String outcome(PremiseSummary premises) {
        String failures = premises.nearestFailure()
                .map(failure -> Double.isInfinite(failure.decades())
                        ? ", where no size would do"
                        : ", the nearest at a shortfall of " + factor(failure.decades()) + "×")
                .orElse("");
        return "Beyond what is claimed the conclusion held on " + NumberText.count(premises.held()) + " and failed on "
                + NumberText.count(premises.failed()) + failures + ". Neither counts for or against the claim.";
    }

    private static String says(VacuitySummary vacuity, String what) {
        return "The stated bound is below the trivial one on " + NumberText.count(vacuity.informative()) + " of "
                + RunText.plural(vacuity.compared(), what)
                + (vacuity.informative() == 0 ? ": a pass says nothing here." : ".");
    }

    private static List<Scale> marginals(SortedMap<String, List<Marginal>> marginals) {
        return marginals.entrySet().stream()
                .filter(scale -> scale.getValue().size() > 1)
                .map(scale -> new Scale(
                        FormulaMarkup.symbol(scale.getKey()),
                        scale.getValue().stream().map(WorthView::chip).toList()))
                .toList();
    }

    private static Chip chip(Marginal marginal) {
        long all = marginal.informative() + marginal.vacuous();
        return new Chip(
                "≤ " + VacuityText.upTo(marginal.band()),
                VacuityText.share(marginal.informative(), all),
                NumberText.count(all),
                VacuityText.style(marginal.informative(), all));
    }

    private static Exponent exponent(EffectiveExponent exponent) {
        boolean side = exponent.factor().equals(EffectiveExponent.STATED_SIDE);
        String seen = side ? "every instance is content with " : "an instance did with ";
        String failed = Double.isNaN(exponent.insufficient())
                ? ""
                : "; one with " + number(exponent.insufficient()) + " did not do";
        String sufficient = Double.isNaN(exponent.sufficient())
                ? "no instance tells which would do"
                : seen + number(exponent.sufficient());
        return new Exponent(
                side ? "the stated side" : FormulaMarkup.symbol(exponent.factor()),
                number(exponent.stated()) + " stated; " + sufficient + failed,
                exponent.example().map(example -> example.replayCommand()).stream()
                        .toList());
    }

    private static String number(double exponent) {
        if (Double.isNaN(exponent)) {
            return "–";
        }
        String plain = exponent == Math.rint(exponent)
                ? Long.toString((long) exponent)
                : String.format(Locale.ROOT, "%.2f", exponent);
        return plain.replace('-', '−');
    }
}
