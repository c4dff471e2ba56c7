package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
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
        List<String> picture,
        String caption,
        List<Count> verdicts,
        List<Count> roles,
        String instances,
        String worstRatio,
        String looseness,
        String strip,
        List<ExampleView> examples,
        List<Hypothesis> hypotheses,
        List<Variant> variants,
        List<RegimeView> regimes,
        int mostDigits) {

    record Count(String name, String count) {}

    record Constant(String symbol, String meaning) {
        static Constant of(Statement.Constant constant) {
            boolean named = !constant.name().equals(constant.value());
            String symbol = named ? constant.name() + " = " + constant.value() : constant.name();
            return new Constant(FormulaMarkup.inline(symbol), FormulaMarkup.inline(constant.meaning()));
        }
    }

    record Hypothesis(String id, String text, boolean exercised, String failures, List<Witness> witness) {}

    record Witness(String required, String got, String replay) {
        static Witness of(HypothesisSummary.Witness witness) {
            return new Witness(
                    FormulaMarkup.inline(witness.required()),
                    FormulaMarkup.inline(witness.got()),
                    witness.replayCommand());
        }
    }

    record Variant(
            String name,
            String text,
            boolean refuted,
            String violations,
            String checked,
            List<ExampleView> refutation) {}

    static ClaimView of(ClaimSummary claim, RatioStrip strips) {
        Statement statement = claim.statement();
        return new ClaimView(
                claim.id(),
                FormulaMarkup.inline(statement.title()),
                FormulaMarkup.inline(statement.conclusion()),
                ConclusionView.of(claim.conclusion()),
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
                claim.worst().map(any -> RatioPicture.of(claim)).stream().toList(),
                RatioSentence.of(claim.distribution(), claim.identity()),
                verdicts(claim),
                roles(claim),
                NumberText.count(claim.instances()),
                ClaimText.worstRatio(claim),
                FormulaMarkup.inline(ClaimText.looseness(claim).replaceAll("\\^([0-9.]+)", "^{$1}")),
                strips.of(claim),
                examples(claim),
                claim.hypotheses().stream().map(ClaimView::hypothesis).toList(),
                claim.variants().stream().map(ClaimView::variant).toList(),
                RegimeView.of(claim.regimes()),
                claim.mostDigits());
    }

    boolean anyDependsOn() {
        return !dependsOn.isEmpty();
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

    private static String provenance(Statement statement) {
        return switch (statement.provenance()) {
            case PAPER -> "the paper's";
            case RECALLED -> "the paper's, as recalled";
            case OURS -> "derived here";
            case LITERATURE -> "from the literature";
        };
    }

    private static List<Count> verdicts(ClaimSummary claim) {
        return Stream.of(VerdictKind.values())
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
        return Stream.of(
                        claim.fault().map(example -> ExampleView.of("Fault of the program", example)),
                        claim.counterexample().map(example -> ExampleView.of("Counterexample", example)),
                        claim.worst().map(example -> ExampleView.of("Worst instance", example)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Hypothesis hypothesis(HypothesisSummary hypothesis) {
        return new Hypothesis(
                hypothesis.id(),
                FormulaMarkup.inline(hypothesis.text()),
                hypothesis.exercised(),
                RunText.plural(hypothesis.failures(), "boundary instance"),
                hypothesis.witness().stream().map(Witness::of).toList());
    }

    private static Variant variant(VariantSummary variant) {
        return new Variant(
                variant.name(),
                FormulaMarkup.inline(variant.text()),
                variant.refuted(),
                NumberText.count(variant.violations()),
                RunText.plural(variant.checked(), "instance"),
                variant.refutation().stream()
                        .map(example -> ExampleView.of("Refutation", example))
                        .toList());
    }

    private static List<String> optional(String text) {
        return text == null ? List.of() : List.of(FormulaMarkup.inline(text));
    }
}
