package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.training.FlowPath;
import org.softmaxntk.model.training.GradientFlow;
import org.softmaxntk.model.training.IndicatedFlow;

/**
 * How far descent is from the gradient flow as its step size shrinks: the largest ‖F_descent(τ) − F_flow(ητ)‖/‖Y‖ at the times
 * ηmΛτ = 1, 2, 3, 4, for step sizes η = h/(mΛ), Λ the largest eigenvalue of the kernel at the start. The claim
 * descent-follows-flow says O(η).
 */
public final class FlowGap implements Experiment {
    /** Without ReLU: where its neurons switch the velocity jumps, and an integrator of high order crawls. */
    private static final List<Activation> SMOOTH = List.of(Activation.SOFTMAX, Activation.EXP);

    private static final int TIMES = 4;
    private static final double TOLERANCE = 1e-10;
    private static final double SIGMA = 0.7;

    @Override
    public String id() {
        return "flow";
    }

    @Override
    public String question() {
        return "How fast does the gap between descent and gradient flow close as the step size shrinks?";
    }

    @Override
    public String setting() {
        return "four unit inputs in three dimensions and two targets; σ = 0.7; paired start; times ηmΛτ = 1 2 3 4; flow to 10⁻¹² a step";
    }

    @Override
    public List<String> keys() {
        return List.of("activation", "width", "draw", "h");
    }

    @Override
    public List<String> measures() {
        return List.of("eta", "gap", "flow_error");
    }

    @Override
    public List<Cell> cells(Size size) {
        int draws = size == Size.QUICK ? 1 : 5;
        List<Integer> widths = size == Size.QUICK ? List.of(16, 64) : List.of(16, 64, 256, 1024);
        int finest = size == Size.QUICK ? 6 : 8;
        List<Cell> cells = new ArrayList<>();
        for (Activation activation : SMOOTH) {
            for (int width : widths) {
                for (int draw = 0; draw < draws; draw++) {
                    for (int halvings = 0; halvings <= finest; halvings++) {
                        cells.add(cell(activation, width, draw, Math.pow(2, -halvings)));
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(Activation activation, int width, int draw, double h) {
        String name = activation.name().toLowerCase(Locale.ROOT);
        // All step sizes share one start and one flow: what differs between them is the step alone.
        String start = name + "/" + width + "/" + draw;
        return new Cell(
                List.of(name, "" + width, "" + draw, Numbers.text(h)),
                stream -> measure(activation, width, h, stream.named(start)));
    }

    private static List<String> measure(Activation activation, int width, double h, RandomStream stream) {
        DataSet data = SyntheticData.byName("sphere").draw(4, 3, 2, stream.named("data"));
        Network network = Initialisation.symmetric(width, 3, 2, SIGMA, stream.named("start"))
                .withActivation(activation);
        Matrix kernel = TangentKernel.of(network.forward(data.inputs()));
        double eta = h / (width * SymmetricSpectrum.of(kernel).largest());
        int stepsBetween = (int) Math.round(1 / h);
        List<Double> times = DoubleStream.iterate(eta * stepsBetween, time -> time + eta * stepsBetween)
                .limit(TIMES)
                .boxed()
                .toList();
        IndicatedFlow flow = new GradientFlow(TOLERANCE, new SquaredLoss())
                .withErrorIndication(network, data.inputs(), data.targets(), times);
        double norm = data.targets().frobeniusNorm();
        double gap = gap(network, data, eta, stepsBetween, flow.path().points()) / norm;
        return List.of(Numbers.text(eta), Numbers.text(gap), Numbers.text(flow.errorIndication() / norm));
    }

    private static double gap(Network network, DataSet data, double eta, int stepsBetween, List<FlowPath.Point> flow) {
        double[] largest = {0};
        Descent.STANDARD.run(network, data.inputs(), data.targets(), eta, (step, pass) -> {
            if (step > 0 && step % stepsBetween == 0) {
                Matrix there = flow.get(step / stepsBetween - 1).outputs();
                largest[0] = Math.max(largest[0], pass.outputs().minus(there).frobeniusNorm());
            }
            return step < TIMES * stepsBetween;
        });
        return largest[0];
    }

    @Override
    public List<FittedLaw> laws(Results results) {
        return Exponents.flow(results);
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(new Chart(
                "Gap between descent and gradient flow, relative to ‖Y‖, against the step size; first draw of each width.",
                "h = ηmΛ",
                "gap",
                Chart.curves(
                        results.rows().stream()
                                .filter(row -> row.text("draw").equals("0"))
                                .toList(),
                        row -> row.text("activation") + " " + row.text("width"),
                        row -> row.number("h"),
                        row -> row.number("gap"),
                        true),
                List.of(1, 2)));
    }
}
