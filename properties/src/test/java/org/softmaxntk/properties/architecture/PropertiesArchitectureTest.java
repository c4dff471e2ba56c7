package org.softmaxntk.properties.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.catalogue.Catalogue;

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
        Set<String> expected = Catalogue.standard().statements().stream()
                .map(statement -> "org.softmaxntk.properties." + statement.implementation() + "Properties")
                .collect(Collectors.toSet());
        Set<String> found = CLASSES.stream()
                .filter(type ->
                        type.isAssignableTo(ClaimProperties.class) && !type.isEquivalentTo(ClaimProperties.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }
}
