package org.softmaxntk.reports.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.softmaxntk.theorems.Claim;

@AnalyzeClasses(packages = "org.softmaxntk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modulesAreLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.softmaxntk.model..")
            .layer("theorems")
            .definedBy("org.softmaxntk.theorems..")
            .layer("properties")
            .definedBy("org.softmaxntk.properties..")
            .layer("reports")
            .definedBy("org.softmaxntk.reports..")
            .whereLayer("reports")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("properties")
            .mayOnlyBeAccessedByLayers("reports")
            .whereLayer("theorems")
            .mayOnlyBeAccessedByLayers("properties", "reports");

    @ArchTest
    static final ArchRule packagesOfTheModelHaveNoCycles =
            slices().matching("org.softmaxntk.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfTheoremsHaveNoCycles =
            slices().matching("org.softmaxntk.theorems.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfCertificatesHaveNoCycles = slices().matching(
                    "org.softmaxntk.theorems.certificate.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule theDoorIsKnownToNoRoom = noClasses()
            .that()
            .resideInAPackage("org.softmaxntk.theorems.certificate.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.softmaxntk.theorems.certificate");

    @ArchTest
    static final ArchRule packagesOfPropertiesHaveNoCycles =
            slices().matching("org.softmaxntk.properties.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfReportsHaveNoCycles =
            slices().matching("org.softmaxntk.reports.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule referenceStandsAlone = noClasses()
            .that()
            .resideInAPackage("..model.reference..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..model.network..", "..model.kernel..", "..model.training..", "..model.loss..")
            .because("an oracle that shares code with what it judges judges nothing");

    @ArchTest
    static final ArchRule randomnessComesFromNamedStreams = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("..reports.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .resideInAnyPackage("..util..", "..helper..", "..manager..", "..common..", "..misc..");

    @ArchTest
    static final ArchRule recordsHoldNoArrays = fields().that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and(DescribedPredicate.describe(
                    "are not static", (JavaField field) -> !field.getModifiers().contains(JavaModifier.STATIC)))
            .should()
            .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray));

    @ArchTest
    static final ArchRule claimsAreFinalAndLiveInTheorems = classes()
            .that()
            .implement(Claim.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .resideInAPackage("org.softmaxntk.theorems..");
}
