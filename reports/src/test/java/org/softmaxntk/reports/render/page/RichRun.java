package org.softmaxntk.reports.render.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;
import org.softmaxntk.theorems.catalogue.Statement.Finding;
import org.softmaxntk.theorems.catalogue.Statement.Guarantee;
import org.softmaxntk.theorems.catalogue.Statement.Kind;
import org.softmaxntk.theorems.catalogue.Statement.Provenance;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * A run with everything in it that the sample run does not have: statements refuted as written by digits and by draws, sizes
 * that are missed, bounds that say nothing, draws, scalar steps.
 */
final class RichRun {
    static final String BOUND = "kernel-drift-bound";
    static final String FALSE_BOUND = "kernel-drift-bound-as-written";
    static final String DRAWN = "event-repaired";
    static final String FALSE_EVENT = "event-as-written";
    static final String HOPELESS = "convergence";
    static final ScalarStatement STEP = ScalarStatements.all().get(0);

    static final Comparison COMPARISON = new Comparison(
            "Activations compared",
            "Relative drift of the tangent kernel, ‖ΔH‖_F/‖H‖_F",
            "R",
            "drift_",
            List.of("softmax", "exp", "relu"),
            1e-13);

    private final List<LedgerEntry> entries = new ArrayList<>();

    static List<Statement> statements() {
        return List.of(
                statement(DRAWN, null, null, List.of()),
                statement(FALSE_EVENT, new Finding("The union runs over <m> neurons too.", DRAWN), null, List.of()),
                statement(BOUND, null, 10, List.of(DRAWN)),
                statement(FALSE_BOUND, new Finding("R·N is not enough: take R_0 = 1.", BOUND), null, List.of()),
                statement(HOPELESS, null, null, List.of(BOUND, DRAWN)));
    }

    private static Statement statement(String id, Finding finding, Integer exponent, List<String> dependsOn) {
        return new Statement(
                id,
                id.equals(BOUND) ? "Lemma 5.1" : null,
                "Title of " + id,
                "Something is at most R.",
                "‖H‖ ≤ R·e^{10B}",
                "R",
                List.of(),
                new Guarantee(Guarantee.Mode.ALWAYS, "for every W"),
                Kind.UPPER_BOUND,
                false,
                Provenance.OURS,
                "a source",
                null,
                finding,
                List.of(),
                exponent,
                dependsOn,
                "2",
                "sample.Implementation",
                List.of(),
                id.equals(BOUND) ? COMPARISON : null,
                null);
    }

    /** The whole run; steps but the first are not searched. */
    static RichRun whole() {
        RichRun run = new RichRun();
        for (double radius : new double[] {1e-5, 3e-4, 0.004, 0.009}) {
            for (double logits : new double[] {1, 1.7, 3, 11}) {
                run.sides(
                        BOUND,
                        Outcome.HOLDS,
                        "R=" + radius + " B=" + logits,
                        Math.log(radius) - 1,
                        radius,
                        logits,
                        null);
                run.sides(BOUND, Outcome.HOLDS, "R=" + radius + " B=" + logits + " more", -30, radius, logits, 0.0);
            }
        }
        run.sides(BOUND, Outcome.VIOLATED, "beyond", 30, 0.005, 1, 2.5);
        run.sides(FALSE_BOUND, Outcome.VIOLATED, "R=1", 20, 1, 1, null);
        run.sides(HOPELESS, Outcome.HOLDS, "m=4", -3, 0.1, 1, Double.POSITIVE_INFINITY);
        run.sides(HOPELESS, Outcome.VIOLATED, "m=8", 40, 0.1, 1, 12.25);
        run.draws(DRAWN, Outcome.SUPPORTED, "delta=0.3", 400, 398, 0.3, 0, 60);
        run.draws(DRAWN, Outcome.SUPPORTED, "delta=0.1", 2_000, 1_990, 0.1, 0, 80);
        run.draws(FALSE_EVENT, Outcome.REFUTED, "delta=0.5", 30, 1, 0.5, 25, 0);
        run.draws(FALSE_EVENT, Outcome.INCONCLUSIVE, "delta=0.2", 50, 42, 0.2, 0, 0.3);
        run.entries.add(StepExamination.examine(STEP));
        STEP.falseVariants().forEach(variant -> run.entries.add(StepExamination.examine(STEP, variant)));
        return run;
    }

    RichRun without(String claim) {
        entries.removeIf(entry -> entry.claim().equals(claim));
        return this;
    }

    /** Violated where it claims something. */
    RichRun violating(String claim) {
        sides(claim, Outcome.VIOLATED, "seed=666", 40, 0.1, 1, null);
        return this;
    }

    RichRun drawingFrom(String law) {
        draws(DRAWN, Outcome.SUPPORTED, law, 400, 398, 0.3, 0, 60);
        return this;
    }

    private void sides(
            String claim, Outcome verdict, String text, double lnMeasured, double radius, double logits, Double gap) {
        double lnStated = Math.log(radius) + 10 * logits;
        SortedMap<String, Double> gaps = new TreeMap<>();
        if (gap != null) {
            gaps.put("m", gap == Double.POSITIVE_INFINITY ? null : gap);
        }
        entries.add(entry(
                claim,
                verdict,
                text,
                new Measurement(range(lnMeasured), range(lnStated), null, 32),
                new Worth(gaps, range(Math.log(20))),
                null,
                Map.of("R", radius, "B", logits, "n", 5.0, "d_in", 3.0, "sigma", 0.5, "m", 64.0)));
    }

    private void draws(
            String claim,
            Outcome verdict,
            String law,
            long trials,
            long successes,
            double delta,
            double lnAgainst,
            double lnFor) {
        Frequency frequency = new Frequency(trials, successes, delta, lnAgainst, lnFor);
        entries.add(entry(claim, verdict, law, null, null, frequency, Map.of("m", 8.0)));
    }

    /** From a law whose worst draw has these sides, where 20 holds anyway. */
    RichRun drawingWorst(String law, double lnMeasured, double lnStated) {
        entries.add(entry(
                DRAWN,
                Outcome.SUPPORTED,
                law,
                new Measurement(range(lnMeasured), range(lnStated), null, 16),
                new Worth(new TreeMap<>(), range(Math.log(20))),
                new Frequency(400, 398, 0.3, 0, 60),
                Map.of("m", 8.0)));
        return this;
    }

    private static LedgerEntry entry(
            String claim,
            Outcome verdict,
            String text,
            Measurement sides,
            Worth worth,
            Frequency frequency,
            Map<String, Double> facts) {
        return new LedgerEntry(
                claim, null, Role.GENERATED, text, verdict, sides, null, worth, frequency, null, List.of(), facts);
    }

    /** Softmax drifts as R², exp twice as far, ReLU as R; each on two instances of every radius. */
    RichRun comparingActivations() {
        for (double radius : new double[] {1e-5, 1e-4, 1e-3, 1e-2, 0.1}) {
            for (double factor : new double[] {0.5, 2}) {
                Map<String, Double> facts = new TreeMap<>(Map.of("R", radius));
                facts.put("drift_softmax", factor * radius * radius);
                facts.put("drift_exp", 2 * factor * radius * radius);
                facts.put("drift_relu", factor * radius);
                LogRange side = range(-1.0);
                Measurement sides = new Measurement(side, range(0), null, 16);
                entries.add(entry(BOUND, Outcome.HOLDS, "compared R=" + radius + factor, sides, null, null, facts));
            }
        }
        return this;
    }

    private static LogRange range(double ln) {
        return new LogRange(ln, ln);
    }

    Summary summary() {
        Aggregation aggregation =
                new Aggregation(statements(), ScalarStatements.all().subList(0, 2));
        for (LedgerEntry entry : entries) {
            aggregation.accept(new LedgerLine(Path.of("ledger.jsonl"), 2, entry));
        }
        List<String> one = List.of("one");
        RunFacts run = new RunFacts(List.of("full"), List.of("2405"), List.of("17 (x)"), one, one, one);
        return new Summary(
                run, aggregation.claims(), aggregation.steps(), new TestResults(List.of()), Optional.empty());
    }
}
