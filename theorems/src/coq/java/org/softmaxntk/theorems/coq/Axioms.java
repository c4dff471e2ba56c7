package org.softmaxntk.theorems.coq;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the theorems rest on besides Coq's kernel: the four axioms of its classical real numbers, all of them and no other. */
final class Axioms {
    static final SortedSet<String> OF_THE_REALS = new TreeSet<>(List.of(
            "ClassicalDedekindReals.sig_forall_dec",
            "ClassicalDedekindReals.sig_not_dec",
            "Classical_Prop.classic",
            "FunctionalExtensionality.functional_extensionality_dep"));

    private static final String FILE = "Assumptions.v";
    private static final Pattern AXIOM = Pattern.compile("^([A-Za-z_][\\w.']*) *:", Pattern.MULTILINE);
    private static final Pattern AXIOM_ALONE = Pattern.compile("^([A-Za-z_][\\w.']*)$", Pattern.MULTILINE);
    private static final Pattern ADMITTED = Pattern.compile(
            "\\b(Admitted|admit|Axioms?|Parameters?|Conjectures?|Abort|bypass_check|Unset\\s+\\w+\\s+Checking)\\b");
    private static final Pattern COMMENT = Pattern.compile("\\(\\*.*?\\*\\)", Pattern.DOTALL);

    private Axioms() {}

    /** Nothing in the sources is left without proof. */
    static void requireNoneAdded(Map<String, String> files) {
        files.forEach((name, text) -> {
            Matcher found = ADMITTED.matcher(COMMENT.matcher(text).replaceAll(""));
            if (name.endsWith(".v") && found.find()) {
                throw new CoqFailure(name + " must prove all that it states, but says: " + found.group());
            }
        });
    }

    /**
     * Asks Coq what the theorems rest on, all of them as one tuple: what one of them rests on, the tuple does.
     *
     * @return the axioms
     */
    static SortedSet<String> requireOnlyThoseOfTheReals(Coq coq, List<CoqTheorem> theorems) {
        SortedSet<String> axioms = assumptions(coq, theorems);
        if (!axioms.equals(OF_THE_REALS)) {
            throw new CoqFailure("the theorems must rest on " + OF_THE_REALS + "; they rest on " + axioms);
        }
        return axioms;
    }

    private static SortedSet<String> assumptions(Coq coq, List<CoqTheorem> theorems) {
        String modules = theorems.stream().map(CoqTheorem::module).distinct().collect(Collectors.joining(" "));
        String tuple = theorems.stream()
                .map(theorem -> theorem.module() + "." + theorem.name())
                .collect(Collectors.joining(", "));
        coq.write(FILE, "Require " + modules + ".\nDefinition all := (" + tuple + ").\nPrint Assumptions all.\n");
        Coq.Answer answer = coq.compile(FILE);
        if (!answer.accepted()) {
            throw new CoqFailure("Print Assumptions: " + answer.output().strip());
        }
        SortedSet<String> names = new TreeSet<>();
        for (Pattern pattern : List.of(AXIOM, AXIOM_ALONE)) {
            Matcher axiom = pattern.matcher(answer.output());
            while (axiom.find()) {
                names.add(axiom.group(1));
            }
        }
        names.remove("Axioms");
        return names;
    }
}
