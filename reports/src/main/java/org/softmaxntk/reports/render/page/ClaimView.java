package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.DriftCurve;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.dependence.Node;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.WorthText;
import org.softmaxntk.theorems.catalogue.Statement;

/** A claim as its section shows it. Lists of one or no element are what may be absent. */
record ClaimView(
        String id,
        String title,
        String sentence,
        ConclusionView conclusion,
        String kind,
        String guarantee,
        String guaranteeText,
        String provenance,
        String source,
        List<String> deviation,
        List<String> trivialBound,
        String implementation,
        String formula,
        String latex,
        List<Constant> constants,
        List<String> dependsOn,
        List<String> steps,
        List<String> picture,
        String caption,
        List<Count> verdicts,
        List<Count> roles,
        String instances,
        String counted,
        String worstRatio,
        String looseness,
        String strip,
        List<ExampleView> examples,
        List<HypothesisView> hypotheses,
        List<VariantView> variants,
        List<RegimeView> regimes,
        List<CampaignView> campaigns,
        List<Drift> drift,
        WorthView worth,
        boolean finding,
        List<String> repairedBy,
        int mostDigits) {

    record Count(String name, String count) {}

    record Constant(String symbol, String meaning) {
        static Constant of(org.softmaxntk.theorems.Constant constant) {
            boolean named = !constant.name().equals(constant.value());
            String symbol = named ? constant.name() + " = " + constant.value() : constant.name();
            return new Constant(FormulaMarkup.inline(symbol), FormulaMarkup.inline(constant.meaning()));
        }
    }

    /** Kernels of several activations compared. */
    record Drift(String picture, String caption) {
        static Drift of(List<DriftCurve> curves) {
            return new Drift(DriftPicture.of(curves), FormulaMarkup.inline(DriftPicture.sentence(curves)));
        }
    }

    static ClaimView of(ClaimSummary claim, RatioStrip strips, DependenceGraph graph) {
        Statement statement = claim.statement();
        return new ClaimView(
                claim.id(),
                FormulaMarkup.inline(statement.title()),
                FormulaMarkup.inline(statement.conclusion()),
                ConclusionView.of(claim),
                ClaimText.words(statement.kind()) + (statement.attained() ? ", attained" : ""),
                ClaimText.guarantee(statement),
                FormulaMarkup.inline(statement.guarantee().text()),
                provenance(statement),
                statement.source(),
                optional(statement.deviation()),
                optional(statement.trivialBound()),
                statement.implementation(),
                FormulaMarkup.lines(statement.formula()),
                statement.latex(),
                statement.constants().stream().map(Constant::of).toList(),
                statement.dependsOn(),
                steps(claim, graph),
                claim.distribution().total() == 0 ? List.of() : List.of(RatioPicture.of(claim)),
                RatioSentence.of(claim.distribution(), claim.identity()),
                verdicts(claim),
                roles(claim),
                WorthText.instances(claim),
                claim.campaigns().isEmpty() ? RunText.plural(claim.instances(), "instance") : laws(claim),
                ClaimText.worstRatio(claim),
                FormulaMarkup.inline(ClaimText.looseness(claim).replaceAll("\\^([0-9.]+)", "^{$1}")),
                strips.of(claim),
                examples(claim),
                claim.hypotheses().stream().map(HypothesisView::of).toList(),
                claim.variants().stream().map(VariantView::of).toList(),
                RegimeView.of(claim.regimes()),
                claim.campaigns().stream().map(CampaignView::of).toList(),
                claim.drifts().isEmpty() ? List.of() : List.of(Drift.of(claim.drifts())),
                WorthView.of(claim),
                claim.finding(),
                Optional.ofNullable(statement.finding()).map(Statement.Finding::repairedBy).stream()
                        .toList(),
                claim.mostDigits());
    }

    boolean anyDependsOn() {
        return !dependsOn.isEmpty();
    }

    boolean anySteps() {
        return !steps.isEmpty();
    }

    boolean anyCampaigns() {
        return !campaigns.isEmpty();
    }

    /** Whether a pass could be worth more or less: an identity has no bound to be loose against. */
    boolean weighed() {
        return !kind.equals(ClaimText.words(Statement.Kind.IDENTITY));
    }

    boolean anyPicture() {
        return !picture.isEmpty();
    }

    boolean anyHypotheses() {
        return !hypotheses.isEmpty();
    }

    boolean anyVariants() {
        return !variants.isEmpty();
    }

    boolean anyRegimes() {
        return !regimes.isEmpty();
    }

    private static String laws(ClaimSummary claim) {
        return RunText.plural(claim.campaigns().size(), "law");
    }

    private static List<String> steps(ClaimSummary claim, DependenceGraph graph) {
        return graph.used(claim.id()).stream()
                .filter(used -> graph.node(used).kind() == Node.Kind.STEP)
                .toList();
    }

    private static String provenance(Statement statement) {
        return switch (statement.provenance()) {
            case PAPER -> "the paper's";
            case RECALLED -> "the paper's, as recalled";
            case INFERRED -> "the paper's, as its constants force it";
            case OURS -> "derived here";
            case LITERATURE -> "from the literature";
        };
    }

    private static List<Count> verdicts(ClaimSummary claim) {
        boolean draws = !claim.campaigns().isEmpty();
        return Stream.of(VerdictKind.values())
                .filter(kind -> (kind.ofInstance() != draws && !kind.ofBox()) || claim.count(kind) > 0)
                .map(kind -> new Count(kind.text(), NumberText.count(claim.count(kind))))
                .toList();
    }

    private static List<Count> roles(ClaimSummary claim) {
        return claim.roles().entrySet().stream()
                .filter(role -> role.getValue() > 0)
                .map((Map.Entry<?, Long> role) ->
                        new Count(ClaimText.words((Enum<?>) role.getKey()), NumberText.count(role.getValue())))
                .toList();
    }

    private static List<ExampleView> examples(ClaimSummary claim) {
        // A claim that is violated has its worst instance for a counterexample, once is enough.
        Optional<Example> worst = claim.worst()
                .filter(example -> !claim.counterexample().equals(claim.worst()))
                .filter(example -> !claim.undecided().equals(claim.worst()));
        String title = claim.campaigns().isEmpty() ? "Worst instance" : "Law with the worst draw";
        return Stream.of(
                        claim.fault().map(example -> ExampleView.of("Fault of the program", example)),
                        claim.counterexample().map(example -> ExampleView.of("Counterexample", example)),
                        claim.undecided().map(example -> ExampleView.of("Undecided instance", example)),
                        worst.map(example -> ExampleView.of(title, example)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> optional(String text) {
        return text == null ? List.of() : List.of(FormulaMarkup.inline(text));
    }
}
