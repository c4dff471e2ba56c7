package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.sampling.AdaptiveFlow;
import org.softmaxntk.model.diffusion.sampling.Normals;
import org.softmaxntk.model.diffusion.sampling.SamplerStep;
import org.softmaxntk.model.diffusion.sampling.Sampling;
import org.softmaxntk.model.diffusion.sampling.TimeGrid;
import org.softmaxntk.model.linear.Matrix;

/**
 * One particle by every sampler, with the exact denoiser: {@code times} (falling), {@code start}, {@code normals} (a row a step).
 */
record SamplerSection(DiffusionCase given, TimeGrid grid, Matrix start, Normals normals) {
    private static final double TOLERANCE = 1e-12;

    static SamplerSection of(DiffusionCase given) {
        Fields fields = given.fields().object("sampler");
        double[] start = fields.numbers("start");
        Matrix rows = fields.matrix("normals");
        TimeGrid grid = new TimeGrid(DiffusionCase.listed(fields.numbers("times")));
        int d = given.target().dimension();
        if (start.length != d) {
            throw new InvalidInput("sampler.start", d + " numbers", "" + start.length);
        }
        if (rows.rows() != grid.steps() || rows.columns() != d) {
            throw new InvalidInput(
                    "sampler.normals", grid.steps() + " rows, one for each step, of " + d + " numbers", "a " + rows);
        }
        List<Matrix> steps = new ArrayList<>();
        for (int k = 0; k < rows.rows(); k++) {
            steps.add(rows.rows(k, k + 1));
        }
        return new SamplerSection(
                given,
                grid.requireWithin(given.window().schedule()),
                Matrix.ofRows(1, start.length, start),
                Normals.given(steps));
    }

    Map<String, Object> evaluated() {
        Denoiser exact = Denoiser.exact(given.target());
        Sampling sampling = new Sampling(given.window().schedule(), exact);
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("eulerMaruyama", trajectory(sampling, SamplerStep.EULER_MARUYAMA));
        section.put("exponential", trajectory(sampling, SamplerStep.EXPONENTIAL));
        section.put("heunFlow", trajectory(sampling, SamplerStep.HEUN_FLOW));
        section.put("exponentialFlow", trajectory(sampling, SamplerStep.EXPONENTIAL_FLOW));
        double last = grid.times().get(grid.steps());
        Matrix end = new AdaptiveFlow(given.window().schedule(), exact, TOLERANCE)
                .move(start, grid.times().get(0), last);
        section.put("flowEnd", DiffusionCase.listed(end.row(0)));
        section.put(
                "flowEndDenoised",
                DiffusionCase.listed(sampling.denoised(last, end).row(0)));
        return section;
    }

    private List<Object> trajectory(Sampling sampling, SamplerStep step) {
        List<Object> states = new ArrayList<>();
        for (Matrix state : sampling.trajectory(step, grid, start, normals)) {
            states.add(DiffusionCase.listed(state.row(0)));
        }
        return states;
    }
}
