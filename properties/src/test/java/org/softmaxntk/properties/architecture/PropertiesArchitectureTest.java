package org.softmaxntk.properties.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.given.DrawnStart;

class PropertiesArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.softmaxntk.properties");

    @Test
    void onlyTheAdapterKnowsJqwik() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..properties.jqwik..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .because("decision 0001: jqwik must be replaceable")
                .check(CLASSES);
    }

    @Test
    void everyClaimHasItsPropertyClass() {
        assertThat(propertyClasses(ClaimProperties.class)).isEqualTo(expected(false));
    }

    @Test
    void everyClaimAboutDrawsHasItsPropertyClass() {
        assertThat(propertyClasses(ProbabilityProperties.class)).isEqualTo(expected(true));
    }

    /** In the package of the claim's name; of the kind that can judge what the claim is about. */
    private static Set<String> expected(boolean aboutDraws) {
        return Catalogue.standard().statements().stream()
                .filter(statement -> aboutDraws(statement) == aboutDraws)
                .map(statement -> "org.softmaxntk.properties." + statement.implementation() + "Properties")
                .collect(Collectors.toSet());
    }

    private static boolean aboutDraws(Statement statement) {
        return Catalogue.standard().claim(statement.id()).given() == DrawnStart.class;
    }

    private static Set<String> propertyClasses(Class<?> kind) {
        return CLASSES.stream()
                .filter(type ->
                        type.isAssignableTo(kind) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
