package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.ComparedCurve;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.dependence.Node;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.ProofMark;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.WorthText;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.verdict.Outcome;

/** A claim as its section shows it. */
record ClaimView(ClaimSummary claim, RatioStrip strips, DependenceGraph graph) {

    record Count(String name, String count) {}

    record Constant(String symbol, String meaning) {}

    String id() {
        return claim.id();
    }

    Statement statement() {
        return claim.statement();
    }

    ConclusionView conclusion() {
        return ConclusionView.of(claim);
    }

    String kind() {
        return ClaimText.words(statement().kind()) + (statement().attained() ? ", attained" : "");
    }

    String provenance() {
        return switch (statement().provenance()) {
            case PAPER -> "the paper's";
            case RECALLED -> "the paper's, as recalled";
            case INFERRED -> "the paper's, as its constants force it";
            case OURS -> "derived here";
            case LITERATURE -> "from the literature";
        };
    }

    List<Constant> constants() {
        return statement().constants().stream().map(ClaimView::constant).toList();
    }

    private static Constant constant(org.softmaxntk.theorems.Constant constant) {
        boolean named = !constant.name().equals(constant.value());
        return new Constant(named ? constant.name() + " = " + constant.value() : constant.name(), constant.meaning());
    }

    /** By Coq, where the whole claim is a theorem there. */
    Optional<ProofMark> proof() {
        return ProofMark.byCoq(id());
    }

    List<Node> dependsOn() {
        return used(Node.Kind.CLAIM);
    }

    List<Node> steps() {
        return used(Node.Kind.STEP);
    }

    private List<Node> used(Node.Kind kind) {
        return graph.used(id()).stream()
                .map(graph::node)
                .filter(used -> used.kind() == kind)
                .toList();
    }

    boolean anyPicture() {
        return claim.distribution().total() > 0;
    }

    String picture() {
        return RatioPicture.of(claim);
    }

    String caption() {
        return RatioSentence.of(claim.distribution(), claim.identity());
    }

    String instances() {
        return WorthText.instances(claim);
    }

    String counted() {
        return anyCampaigns()
                ? RunText.plural(claim.campaigns().size(), "law")
                : RunText.plural(claim.instances(), "instance");
    }

    String worstRatio() {
        return ClaimText.worstRatio(claim);
    }

    String looseness() {
        return FormulaMarkup.inline(ClaimText.looseness(claim).replaceAll("\\^([0-9.]+)", "^{$1}"));
    }

    String strip() {
        return strips.of(claim);
    }

    List<RegimeView> regimes() {
        return RegimeView.of(claim.regimes());
    }

    List<CampaignView> campaigns() {
        return claim.campaigns().stream().map(CampaignView::new).toList();
    }

    /** In a picture, what the claim compares. */
    Optional<Compared> compared() {
        return Optional.ofNullable(statement().comparison())
                .filter(any -> !claim.compared().isEmpty())
                .map(comparison -> new Compared(comparison, claim.compared()));
    }

    /** Curves and what they show. */
    record Compared(Comparison comparison, List<ComparedCurve> curves) {
        String picture() {
            return ComparisonPicture.of(comparison, curves);
        }

        String sentence() {
            return ComparisonPicture.sentence(comparison, curves);
        }
    }

    WorthView worth() {
        return new WorthView(claim);
    }

    boolean anyDependsOn() {
        return !dependsOn().isEmpty();
    }

    boolean anySteps() {
        return !steps().isEmpty();
    }

    /** The command that draws from a law again. */
    String drawAgain() {
        return LedgerEntry.replayCommand(id(), "LAW");
    }

    boolean anyCampaigns() {
        return !claim.campaigns().isEmpty();
    }

    /** Whether a pass could be worth more or less: an identity has no bound to be loose against. */
    boolean weighed() {
        return !claim.identity();
    }

    boolean anyHypotheses() {
        return !claim.hypotheses().isEmpty();
    }

    boolean anyVariants() {
        return !claim.variants().isEmpty();
    }

    boolean anyRegimes() {
        return !claim.regimes().isEmpty();
    }

    List<Count> verdicts() {
        boolean draws = anyCampaigns();
        return Stream.of(Outcome.values())
                .filter(kind -> (kind.ofInstance() != draws && !kind.ofBox()) || claim.count(kind) > 0)
                .map(kind -> new Count(kind.text(), NumberText.count(claim.count(kind))))
                .toList();
    }

    List<Count> roles() {
        return claim.roles().entrySet().stream()
                .filter(role -> role.getValue() > 0)
                .map((Map.Entry<?, Long> role) ->
                        new Count(ClaimText.words((Enum<?>) role.getKey()), NumberText.count(role.getValue())))
                .toList();
    }

    List<ExampleView> examples() {
        // A claim that is violated has its worst instance for a counterexample, once is enough.
        Optional<Example> worst = claim.worst()
                .filter(example -> !claim.counterexample().equals(claim.worst()))
                .filter(example -> !claim.undecided().equals(claim.worst()));
        String title = claim.campaigns().isEmpty() ? "Worst instance" : "Law with the worst draw";
        return Stream.of(
                        claim.fault().map(example -> new ExampleView("Fault of the program", example)),
                        claim.counterexample().map(example -> new ExampleView("Counterexample", example)),
                        claim.undecided().map(example -> new ExampleView("Undecided instance", example)),
                        worst.map(example -> new ExampleView(title, example)))
                .flatMap(Optional::stream)
                .toList();
    }
}
