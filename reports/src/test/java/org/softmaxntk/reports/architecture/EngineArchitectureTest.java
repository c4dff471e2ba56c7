package org.softmaxntk.reports.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * The engine knows no network: whatever checks, judges, counts, gates and reports statements stands in packages that know
 * nothing of softmax, kernels or data sets, so that a theory of another field is a room like ours.
 */
@AnalyzeClasses(packages = "org.softmaxntk", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineArchitectureTest {
    private static final String ROOT = "org.softmaxntk.";

    /** Packages, subpackages not included. */
    private static final Set<String> ENGINE = Set.of(
            "theorems",
            "theorems.arithmetic",
            "theorems.catalogue",
            "theorems.family",
            "theorems.interval",
            "theorems.coq",
            "theorems.ledger",
            "theorems.recipe",
            "theorems.verdict",
            "properties.campaign",
            "properties.jqwik",
            "properties.statistics",
            "reports",
            "reports.aggregation",
            "reports.cli.check",
            "reports.cli.claims",
            "reports.cli.command",
            "reports.cli.replay",
            "reports.cli.report",
            "reports.cli.terminal",
            "reports.dependence",
            "reports.evidence",
            "reports.files",
            "reports.gate",
            "reports.render",
            "reports.render.layout",
            "reports.render.page");

    /** What any mathematics needs: numbers, matrices, random streams, bad input; experiments as such. */
    private static final Set<String> COMMON = Set.of("model", "model.arithmetic", "model.linear", "model.random");

    private static final Set<String> COMMON_CLASSES = Set.of(
            "model.reference.Precision",
            "model.reference.FieldTable",
            "properties.experiments.Censoring",
            "properties.experiments.Chart",
            "properties.experiments.Digest",
            "properties.experiments.Experiment",
            "properties.experiments.ExperimentRun",
            "properties.experiments.Experiments",
            "properties.experiments.Exponents",
            "properties.experiments.FittedLaw",
            "properties.experiments.Mosaic",
            "properties.experiments.PowerLaw",
            "properties.experiments.Results",
            "properties.experiments.Size");

    private static String place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    private static final DescribedPredicate<JavaClass> OF_THE_ENGINE =
            DescribedPredicate.describe("of the engine", type -> ENGINE.contains(place(type)));

    private static final DescribedPredicate<JavaClass> OF_A_THEORY = DescribedPredicate.describe(
            "of a theory",
            type -> type.getName().startsWith(ROOT)
                    && !ENGINE.contains(place(type))
                    && !COMMON.contains(place(type))
                    && !COMMON_CLASSES.contains(outermost(type)));

    private static String outermost(JavaClass type) {
        return type.getName().substring(ROOT.length()).replaceAll("\\$.*", "");
    }

    @ArchTest
    static final ArchRule theEngineKnowsNoTheory =
            noClasses().that(OF_THE_ENGINE).should().dependOnClassesThat(OF_A_THEORY);

    /** A package that is gone would be held to nothing. */
    @ArchTest
    static final ArchRule everyPackageOfTheEngineIsThere =
            classes().should(new EveryPackageIsThere(ROOT, List.copyOf(ENGINE)));
}
