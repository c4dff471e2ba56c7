package org.softmaxntk.reports.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each of some packages has a class: a rule about a package that is gone holds nothing. */
final class EveryPackageIsThere extends ArchCondition<JavaClass> {
    private final String root;
    private final List<String> packages;
    private final Set<String> seen = new HashSet<>();

    EveryPackageIsThere(String root, List<String> packages) {
        super("be in every package of the engine between them");
        this.root = root;
        this.packages = packages;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        seen.add(type.getPackageName());
    }

    @Override
    public void finish(ConditionEvents events) {
        packages.stream()
                .map(root::concat)
                .filter(name -> !seen.contains(name))
                .forEach(name -> events.add(SimpleConditionEvent.violated(name, name + " has no class")));
    }
}
