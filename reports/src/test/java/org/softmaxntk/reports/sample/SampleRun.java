package org.softmaxntk.reports.sample;

import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;
import static org.softmaxntk.reports.sample.SampleCatalogue.STEP;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.Counter;
import org.softmaxntk.reports.evidence.FailingTest;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.ModuleCoverage;
import org.softmaxntk.reports.evidence.ModuleTests;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LedgerWriter;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.RunHeader;
import org.softmaxntk.theorems.verdict.Outcome;

/** A run of the sample catalogue with which nothing is wrong, until something is changed. */
public final class SampleRun {
    public static final String PINNED = "data=linnerud seed=1";

    private static final List<String> MODULES =
            List.of("softmax-ntk-model", "softmax-ntk-theorems", "softmax-ntk-properties", "softmax-ntk-reports");

    private List<LedgerEntry> entries = new ArrayList<>(goodEntries());
    private Optional<CodeCoverage> code = Optional.of(coverage(95, 90));
    private TestResults tests = new TestResults(List.of(new ModuleTests(
            "model", 7, 0, 0, 1, new TreeMap<>(Map.of("a.b.MatrixTest", 4, "a.b.OtherTest", 3)), List.of())));
    private List<Statement> catalogue = SampleCatalogue.statements();
    private List<String> commits = List.of("0123456789abcdef");

    public static List<LedgerEntry> goodEntries() {
        return List.of(
                SampleEntry.of(BOUND, "seed=1")
                        .regimes("data:sphere", "start:paired")
                        .entry(),
                SampleEntry.of(BOUND, "seed=2")
                        .sides(-1.0, 2.0)
                        .regimes("data:ball")
                        .entry(),
                SampleEntry.of(BOUND, PINNED)
                        .role(Role.PINNED)
                        .sides(-2.5, 2.0)
                        .regimes("data:linnerud")
                        .entry(),
                SampleEntry.of(BOUND, "R=0.02")
                        .role(Role.BOUNDARY)
                        .failing("small-radius")
                        .entry(),
                SampleEntry.of(BOUND, "x=2")
                        .role(Role.BOUNDARY)
                        .failing("unit-inputs")
                        .entry(),
                SampleEntry.of(BOUND, "seed=3")
                        .variant("no-exponent")
                        .violated(4)
                        .entry(),
                SampleEntry.of(ATTAINED, "seed=4").entry(),
                SampleEntry.of(ATTAINED, "seed=5")
                        .role(Role.ATTAINING)
                        .verdict(Outcome.UNDECIDED)
                        .sides(0.0, 0.0)
                        .entry(),
                SampleEntry.of(ATTAINED, "seed=6")
                        .variant("half-the-bound")
                        .violated(0.69)
                        .entry(),
                SampleEntry.of(IDENTITY, "seed=7")
                        .sides(null, -30.0)
                        .regimes("data:sphere")
                        .entry(),
                SampleEntry.of(IDENTITY, "seed=8")
                        .sides(-33.0, -30.0)
                        .regimes("plain")
                        .entry(),
                SampleEntry.of(IDENTITY, "seed=9")
                        .role(Role.PINNED)
                        .sides(-34.0, -30.0)
                        .entry(),
                SampleEntry.of(IDENTITY, "seed=10")
                        .variant("first-missing")
                        .violated(60)
                        .entry(),
                SampleEntry.of(STEP, "box: x ∈ [0, 1]")
                        .searched(Outcome.PROVED, 12, null)
                        .entry(),
                SampleEntry.of(STEP, "box: x ∈ [0, 1]")
                        .variant("halving-grows")
                        .searched(Outcome.REFUTED, 3, "x ∈ [0.5, 1]")
                        .entry());
    }

    public SampleRun adding(SampleEntry entry) {
        entries.add(entry.entry());
        return this;
    }

    public SampleRun without(Predicate<LedgerEntry> unwanted) {
        entries = new ArrayList<>(entries.stream().filter(unwanted.negate()).toList());
        return this;
    }

    public SampleRun withCoverage(int lines, int branches) {
        code = Optional.of(coverage(lines, branches));
        return this;
    }

    /** The same run whose coverage leaves out a module. */
    public SampleRun withoutCoverageOf(String module) {
        code = code.map(all -> new CodeCoverage(
                all.overall(),
                all.modules().stream()
                        .filter(each -> !each.module().endsWith(module))
                        .toList()));
        return this;
    }

    public SampleRun withoutCoverage() {
        code = Optional.empty();
        return this;
    }

    public SampleRun failingTest(String message) {
        FailingTest failing = new FailingTest("properties", "a.b.SomeProperties", "<b>holds", message);
        List<ModuleTests> modules = new ArrayList<>(tests.modules());
        modules.add(new ModuleTests("properties", 3, 1, 1, 0, new TreeMap<>(), List.of(failing)));
        tests = new TestResults(modules);
        return this;
    }

    /** The same run of a catalogue in which this statement is known to be false. */
    public SampleRun withFindingOn(String id) {
        return changing(id, SampleCatalogue::withFinding);
    }

    /** The same run of a catalogue in which the proof of {@code id} leans on {@code used}. */
    public SampleRun dependingOn(String id, String used) {
        return changing(id, statement -> SampleCatalogue.dependingOn(statement, used));
    }

    private SampleRun changing(String id, UnaryOperator<Statement> change) {
        catalogue = catalogue.stream()
                .map(statement -> statement.id().equals(id) ? change.apply(statement) : statement)
                .toList();
        return this;
    }

    public SampleRun withTests(Map<String, Integer> classes) {
        tests = new TestResults(List.of(new ModuleTests("model", 7, 0, 0, 1, new TreeMap<>(classes), List.of())));
        return this;
    }

    public SampleRun ofCommits(String... names) {
        commits = List.of(names);
        return this;
    }

    public Summary summary() {
        Aggregation aggregation = new Aggregation(catalogue, SampleCatalogue.steps());
        for (int at = 0; at < entries.size(); at++) {
            aggregation.accept(line(at + 2, entries.get(at)));
        }
        List<String> one = List.of("one");
        RunFacts run = new RunFacts(List.of("full"), List.of("2405"), List.of("17 (x)"), one, one, commits);
        return new Summary(run, aggregation.claims(), aggregation.steps(), tests, code);
    }

    public static LedgerLine line(int number, LedgerEntry entry) {
        return new LedgerLine(Path.of("ledger.jsonl"), number, entry);
    }

    /** Writes the entries as a ledger. */
    public SampleRun writeTo(Path file) {
        RunHeader header =
                new RunHeader(RunHeader.SCHEMA, "full", 2405, "17.0.15", "vendor", "Linux", "0.1.0", commits.get(0));
        try (LedgerWriter writer = new LedgerWriter(file, header)) {
            entries.forEach(writer::write);
        }
        return this;
    }

    private static CodeCoverage coverage(int lines, int branches) {
        ModuleCoverage all =
                new ModuleCoverage("all", new Counter(lines, 100 - lines), new Counter(branches, 100 - branches));
        return new CodeCoverage(
                all,
                MODULES.stream()
                        .map(module -> new ModuleCoverage(module, all.lines(), all.branches()))
                        .toList());
    }
}
