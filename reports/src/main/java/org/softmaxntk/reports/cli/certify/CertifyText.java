package org.softmaxntk.reports.cli.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.properties.certification.Certified;
import org.softmaxntk.properties.certification.Comparison;
import org.softmaxntk.properties.certification.Confirmation;
import org.softmaxntk.properties.certification.SearchOutcome;
import org.softmaxntk.properties.certification.Task;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.theorems.certificate.promise.Promise;

/** A certificate to be read: what to train and how, and every promise beside what was measured; or why there is none. */
final class CertifyText {
    private CertifyText() {}

    static List<String> lines(
            Task task, SearchOutcome found, Optional<Confirmation> measured, Optional<LossPlot> loss) {
        List<String> lines = new ArrayList<>();
        lines.add(goal(task, found));
        lines.add("");
        found.reason()
                .ifPresent(reason -> lines.addAll(WrappedTable.withoutHeader()
                        .add("not certified", reason)
                        .lines()));
        found.certified().ifPresent(certified -> {
            lines.addAll(recipe(task, certified));
            lines.add("");
            loss.filter(plot -> certified.steps() > 0).ifPresent(plot -> {
                lines.addAll(plot.lines());
                lines.add("");
            });
            lines.addAll(promises(certified, measured));
            if (found.stopped()) {
                lines.add("the search was ended before it was done: narrower starts may be certified");
            }
        });
        return lines;
    }

    private static String goal(Task task, SearchOutcome found) {
        String initial = NumberText.fact(task.initialLoss());
        String asked = NumberText.fact(task.loss());
        if (task.loss() < task.initialLoss()) {
            return "loss ‖F − Y‖² from " + initial + " down to at most " + asked + ", "
                    + NumberText.fact(task.loss() / task.initialLoss()) + " of it";
        }
        boolean idle =
                found.certified().filter(certified -> certified.steps() == 0).isPresent();
        return "loss ‖F − Y‖² at most " + asked + ": before any training it is " + initial + " already"
                + (idle ? ", so 0 steps are needed" : "");
    }

    private static List<String> recipe(Task task, Certified found) {
        return WrappedTable.withoutHeader()
                .add("certified", "by theorem " + certified(found))
                .add(
                        "start",
                        NumberText.count(found.candidate().width()) + " neurons in pairs, σ = "
                                + found.candidate().sigma() + ", seed " + task.seed())
                .add("step size", "η = " + found.stepSize())
                .add("steps", NumberText.count(found.steps()))
                .add(
                        "first kernel",
                        "eigenvalues from " + NumberText.fact(found.smallestEigenvalue()) + " to "
                                + NumberText.fact(found.largestEigenvalue()))
                .lines();
    }

    /** What kind of promise it is. */
    private static String certified(Certified found) {
        String name = found.kind().name();
        if (found.theta().isPresent()) {
            return name + ", which keeps descent near the kernel's path for a time";
        }
        return name
                + (found.kernelPathDistance().isPresent()
                        ? ", which bounds every step before the first is made"
                        : ", by which every step contracts");
    }

    private static List<String> promises(Certified found, Optional<Confirmation> measured) {
        Promise promise = found.promise();
        WrappedTable table = new WrappedTable("AFTER THE LAST STEP", "PROMISED", "MEASURED");
        add(table, "loss", "≤", promise.loss(), measured.map(Confirmation::finalLoss));
        add(table, "largest movement of a neuron", "≤", promise.movement(), measured.map(Confirmation::maxMovement));
        found.kernelPathDistance()
                .ifPresent(distance -> add(
                        table,
                        "distance from the kernel's path",
                        "≤",
                        distance,
                        measured.map(Confirmation::kernelPathDistance)));
        // A kernel is positive semidefinite: what is computed below 0 is rounding.
        Optional<Double> eigenvalue = measured.map(values -> Math.max(0, values.minEigenvalue()));
        String least = promise.smallestEigenvalue() > 0 ? "≥" : "as of any kernel, ≥";
        add(table, "smallest eigenvalue", least, promise.smallestEigenvalue(), eigenvalue);
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(measured.map(values -> verdict(values))
                .orElse("--run trains it and puts what was measured beside the promises"));
        return lines;
    }

    private static void add(WrappedTable table, String name, String order, double promised, Optional<Double> measured) {
        table.add(
                name,
                order + " " + NumberText.fact(promised),
                measured.map(NumberText::fact).orElse("–"));
    }

    private static String verdict(Confirmation measured) {
        if (!measured.kept()) {
            return "a promise was not kept: please report this command line";
        }
        List<String> doubts = measured.comparisons().stream()
                .filter(Comparison::beyond)
                .map(each -> each.quantity() + " is ±" + NumberText.fact(each.rounding()))
                .toList();
        return doubts.isEmpty()
                ? "every promise was kept"
                : "every promise was kept to rounding: what training in doubles can tell of "
                        + String.join(", of ", doubts);
    }
}
