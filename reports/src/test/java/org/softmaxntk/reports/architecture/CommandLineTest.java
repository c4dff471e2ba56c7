package org.softmaxntk.reports.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.softmaxntk.model.data.CsvTable;
import org.softmaxntk.reports.cli.command.ProgramCommand;

/** Every command is a room; the rooms of the engine know nothing of networks, kernels and data sets. */
@AnalyzeClasses(packages = "org.softmaxntk", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandLineTest {
    private static final String CLI = "org.softmaxntk.reports.cli";
    private static final String[] ENGINE = {
        CLI,
        CLI + ".command..",
        CLI + ".terminal..",
        CLI + ".launch..",
        CLI + ".claims..",
        CLI + ".check..",
        CLI + ".replay..",
        CLI + ".report..",
        CLI + ".experiment..",
        CLI + ".info.."
    };

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching(CLI + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyLeansOnTheProgramItself = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule theProgramKnowsNoCommand = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI + ".claims..", CLI + ".check..", CLI + ".certify..", CLI + ".report..")
            .because("commands are found as services, ours like anybody's");

    @ArchTest
    static final ArchRule theEngineKnowsNoNetwork = noClasses()
            .that()
            .resideInAnyPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.softmaxntk.model.network..",
                            "org.softmaxntk.model.kernel..",
                            "org.softmaxntk.model.training..",
                            "org.softmaxntk.model.data..",
                            "org.softmaxntk.theorems.certificate..",
                            "org.softmaxntk.properties.certification..",
                            CLI + ".data..",
                            CLI + ".certify..",
                            CLI + ".certificates..",
                            CLI + ".evaluate..")
                    .and(DescribedPredicate.not(type(CsvTable.class)))); // a table is nobody's

    @ArchTest
    static final ArchRule commandsArePublicAndFinal = classes()
            .that()
            .areAssignableTo(ProgramCommand.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .bePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);
}
