package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.MarginForm;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** One scalar step as a theorem: as it is printed, and before that, where its variables are changed, as it is proved. */
final class StepTheorem {
    private final ScalarStatement step;
    private final Inequality inequality;

    private StepTheorem(ScalarStatement step) {
        this.step = step;
        this.inequality = step.inequality();
    }

    /** The lines of the step, without a blank one at the end. */
    static List<String> lines(ScalarStatement step) {
        return new StepTheorem(step).all();
    }

    /** The name of the theorem that states the step as it is printed. */
    static String name(ScalarStatement step) {
        return CoqStatement.name(step.id());
    }

    /** The name of the lemma in changed variables. */
    static String nameInParameters(ScalarStatement step) {
        return CoqStatement.name(step.id(), "in-parameters");
    }

    private List<String> all() {
        List<String> lines = new ArrayList<>();
        if (step.change().isEmpty()) {
            lines.add("(** " + step.conclusion() + " *)");
            lines.addAll(CoqStatement.theorem("Theorem", name(step), step.claimed()));
            lines.addAll(proof());
            return lines;
        }
        lines.addAll(CoqStatement.theorem("Lemma", nameInParameters(step), inequality.claimed()));
        lines.addAll(proof());
        lines.add("");
        lines.add("(** " + step.conclusion() + " *)");
        lines.addAll(CoqStatement.theorem("Theorem", name(step), step.claimed()));
        lines.addAll(Wording.proof(step));
        return lines;
    }

    private List<String> proof() {
        List<String> lines = new ArrayList<>(List.of("Proof.", "  intros."));
        forms().forEach(line -> lines.add("  " + line));
        lines.add("Qed.");
        return lines;
    }

    private List<String> forms() {
        List<MarginForm> forms = inequality.forms();
        if (forms.isEmpty()) {
            return List.of("directly.");
        }
        if (forms.size() == 1) {
            return FormProof.of(inequality, forms.get(0));
        }
        return byCases(forms.get(0), forms.get(1));
    }

    /** Two forms on overlapping parts: up to the upper end of the first, and beyond. */
    private List<String> byCases(MarginForm low, MarginForm high) {
        String name = low.where().sides().keySet().stream()
                .filter(each -> low.where().upperEnd(each).isPresent())
                .findFirst()
                .orElseThrow();
        Optional<String> end = low.where().upperEnd(name);
        if (inequality.forms().size() != 2
                || end.isEmpty()
                || !low.where().range(name).contains(high.where().range(name).lower())) {
            throw new InvalidInput(
                    step.id(),
                    "two forms on parts that overlap",
                    inequality.forms().toString());
        }
        List<String> lines = new ArrayList<>();
        lines.add("destruct (Rle_lt_dec " + name + " " + CoqTerm.argument(Expression.decimal(end.get())) + ").");
        lines.addAll(part(low));
        lines.addAll(part(high));
        return lines;
    }

    private List<String> part(MarginForm form) {
        Box whole = inequality.box();
        List<String> lines = new ArrayList<>(FormProof.within(form.where(), whole));
        lines.addAll(FormProof.of(inequality, form));
        List<String> focused = new ArrayList<>();
        lines.forEach(line -> focused.add((focused.isEmpty() ? "{ " : "  ") + line));
        focused.set(focused.size() - 1, focused.get(focused.size() - 1) + " }");
        return focused;
    }
}
