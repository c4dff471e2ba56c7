package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.ChangeOfVariables;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * From a step in changed variables back to the words in which it is printed.
 *
 * <p>Variable by variable, a parameter is found that gives it: where the range has no upper end, by solving the substitution
 * ({@link Solving}); on a bounded range, where it is linear in a parameter of [0, 1], as the share of the way from one end to
 * the other, which needs no division by a range that may be a point. Then both sides of what was proved are those of what
 * is claimed.
 */
final class Wording {
    private final ScalarStatement step;
    private final ChangeOfVariables change;
    private final Map<String, Expression> parameters = new LinkedHashMap<>();
    private final Map<String, Expression> variables = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Wording(ScalarStatement step) {
        this.step = step;
        this.change = step.change().orElseThrow();
    }

    static List<String> proof(ScalarStatement step) {
        Wording wording = new Wording(step);
        wording.lines.addAll(List.of("Proof.", "  intros."));
        wording.findParameters();
        wording.carryBack();
        wording.lines.add("Qed.");
        return wording.lines;
    }

    private void findParameters() {
        Box box = step.inequality().box();
        List<String> names = List.copyOf(box.sides().keySet());
        for (int k = 0; k < names.size(); k++) {
            Domain.Side side = change.domain().sides().get(k);
            Expression variable = change.substitution()
                    .getOrDefault(side.name(), Expression.parameter(side.name()))
                    .with(parameters);
            String parameter = names.get(k);
            if (box.upperEnd(parameter).isPresent() && !variable.equals(Expression.parameter(parameter))) {
                share(side.name(), variable, parameter);
            } else {
                parameters.put(parameter, Solving.of(variable, parameter, Expression.parameter(side.name())));
            }
        }
    }

    private void share(String name, Expression variable, String parameter) {
        Expression from = variable.with(Map.of(parameter, Expression.number(0)));
        Expression to = variable.with(Map.of(parameter, Expression.number(1)));
        lines.add("  share_of " + name + " " + CoqTerm.argument(from) + " " + CoqTerm.argument(to) + " " + parameter);
        lines.add("    (fun " + parameter + " => " + CoqTerm.of(variable) + ").");
        parameters.put(parameter, Expression.parameter(parameter));
        variables.put(name, variable);
    }

    private void carryBack() {
        String arguments = String.join(
                " ", parameters.values().stream().map(CoqTerm::argument).toList());
        lines.add("  carried_back (" + StepTheorem.nameInParameters(step) + " " + arguments + ").");
        sides(change.left(), step.inequality().left());
        sides(change.right(), step.inequality().right());
    }

    private void sides(Expression claimed, Expression proved) {
        List<String> tactics = new ArrayList<>(SidesRewritten.of(claimed.with(variables), proved.with(parameters)));
        tactics.add("identity.");
        FormProof.bullet(tactics.stream()).forEach(line -> lines.add("  " + line));
    }
}
