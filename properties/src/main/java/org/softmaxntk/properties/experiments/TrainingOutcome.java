package org.softmaxntk.properties.experiments;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;

/**
 * What becomes of one training run at a given width and step size. The kernel is looked at at the start, after each of the
 * first 64 steps, where it moves most, then after every eighth, and at the end.
 */
final class TrainingOutcome {
    private static final double REACHED = 0.01;
    private static final double RUN_AWAY = 100;
    private static final double STAYS = 0.1;
    private static final int TIME = 60;
    private static final double MOST_CONDITION = 25;
    private static final int EVERY_STEP = 64;
    private static final int LOOK = 8;

    private final TrainingSetting setting;
    private final int mostSteps;
    private final double firstLoss;
    private int steps;
    private double ratio = 1;
    private double drift;
    private double alignment = 1;
    private Matrix last;

    private TrainingOutcome(TrainingSetting setting, double h) {
        this.setting = setting;
        double condition = setting.spectrum().largest() / setting.spectrum().smallest();
        double usable = condition >= 1 && condition <= MOST_CONDITION ? condition : MOST_CONDITION;
        this.mostSteps = (int) Math.ceil(TIME * usable / h);
        this.firstLoss = new SquaredLoss().value(setting.first().outputs(), setting.targets());
        this.last = setting.kernel();
    }

    /** The measured columns of {@link PhaseDiagram}. */
    static List<String> of(int width, double h, int draw, RandomStream stream) {
        TrainingSetting setting = TrainingSetting.of(Activation.SOFTMAX, width, draw, stream);
        TrainingOutcome outcome = new TrainingOutcome(setting, h);
        outcome.train(setting.stepSize(h));
        return List.of(
                outcome.name(),
                Numbers.text(outcome.steps),
                Numbers.text(outcome.ratio),
                Numbers.text(outcome.drift),
                Numbers.text(outcome.alignment),
                Numbers.text(h
                        * SymmetricSpectrum.of(outcome.last).largest()
                        / setting.spectrum().largest()));
    }

    private void train(double stepSize) {
        try {
            Descent.STANDARD.run(
                    setting.first().network(), setting.inputs(), setting.targets(), stepSize, this::goesOn);
        } catch (InvalidInput e) {
            // Weights that are not finite any more: as far away as can be.
            ratio = Double.POSITIVE_INFINITY;
        }
    }

    private boolean goesOn(int step, NetworkPass pass) {
        steps = step;
        ratio = new SquaredLoss().value(pass.outputs(), setting.targets()) / firstLoss;
        boolean goesOn = ratio > REACHED && ratio < RUN_AWAY && step < mostSteps;
        if (!goesOn || step <= EVERY_STEP || step % LOOK == 0) {
            look(TangentKernel.of(pass));
        }
        return goesOn;
    }

    private void look(Matrix kernel) {
        last = kernel;
        drift = Math.max(drift, setting.drift(kernel));
        // A kernel that has vanished has no direction.
        double cosine = setting.alignment(kernel);
        alignment = Double.isNaN(cosine) ? alignment : Math.min(alignment, cosine);
    }

    private String name() {
        return name(ratio, drift);
    }

    /**
     * The outcome of a run that ended at this loss, relative to the first. Softmax outputs are bounded, so a run that goes astray
     * need not leave the doubles: it is told by its loss, and one that stays bounded above the first loss neither settles nor
     * diverges.
     */
    static String name(double ratio, double drift) {
        if (ratio <= REACHED) {
            return drift <= STAYS ? PhaseDiagram.KERNEL : PhaseDiagram.OUTSIDE;
        }
        if (ratio < 1) {
            return PhaseDiagram.UNDECIDED;
        }
        return ratio < RUN_AWAY ? PhaseDiagram.UNSETTLED : PhaseDiagram.DIVERGES;
    }
}
