package org.softmaxntk.reports.sample;

import java.util.List;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.catalogue.Statement.Finding;
import org.softmaxntk.theorems.catalogue.Statement.Guarantee;
import org.softmaxntk.theorems.catalogue.Statement.Kind;
import org.softmaxntk.theorems.catalogue.Statement.Premise;
import org.softmaxntk.theorems.catalogue.Statement.Provenance;
import org.softmaxntk.theorems.catalogue.Statement.Variant;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Three statements: a loose bound with two premises, a bound that is attained, an identity. */
public final class SampleCatalogue {
    public static final String BOUND = "kernel-bound";
    public static final String ATTAINED = "attained-bound";
    public static final String STEP = SampleStep.ID;
    public static final String IDENTITY = "sum-identity";

    private SampleCatalogue() {}

    /** One scalar step, on whose truth the loose bound leans. */
    public static List<ScalarStatement> steps() {
        return List.of(SampleStep.STEP);
    }

    /** This statement known as false, and repaired by the attained bound. */
    static Statement withFinding(Statement of) {
        return changed(of, new Finding("it forgets the width", ATTAINED), of.dependsOn());
    }

    /** This statement with a proof that leans on {@code used}. */
    static Statement dependingOn(Statement of, String used) {
        return changed(of, of.finding(), List.of(used));
    }

    private static Statement changed(Statement of, Finding finding, List<String> dependsOn) {
        return new Statement(
                of.id(),
                of.label(),
                of.title(),
                of.conclusion(),
                of.formula(),
                of.latex(),
                of.hypotheses(),
                of.guarantee(),
                of.kind(),
                of.attained(),
                of.provenance(),
                of.source(),
                of.deviation(),
                finding,
                of.constants(),
                of.exponent(),
                dependsOn,
                of.trivialBound(),
                of.implementation(),
                of.falseVariants());
    }

    public static List<Statement> statements() {
        return List.of(
                statement(BOUND, Kind.UPPER_BOUND, false, premises(), "no-exponent"),
                statement(ATTAINED, Kind.UPPER_BOUND, true, List.of(), "half-the-bound"),
                statement(IDENTITY, Kind.IDENTITY, false, List.of(), "first-missing"));
    }

    private static List<Premise> premises() {
        return List.of(new Premise("small-radius", "0 < R < 0.01"), new Premise("unit-inputs", "‖x_i‖ ≤ 1"));
    }

    private static Statement statement(String id, Kind kind, boolean attained, List<Premise> premises, String variant) {
        boolean bound = id.equals(BOUND);
        return new Statement(
                id,
                null,
                "Title of " + id,
                "The kernel moves by at most R·N·e^{10B}.",
                "‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B}; R < 1",
                "\\|H\\|_F \\le R\\,N\\,e^{10B}",
                premises,
                new Guarantee(Guarantee.Mode.ALWAYS, "on the event E_B"),
                kind,
                attained,
                bound ? Provenance.PAPER : Provenance.OURS,
                "a source",
                bound ? "N stands for n·d_out" : null,
                null,
                bound
                        ? List.of(
                                new Constant("10", "10", "exponent of B"),
                                new Constant("exponent of m", "18", "of B in the width"))
                        : List.of(),
                bound ? 10 : null,
                bound ? List.of(IDENTITY) : List.of(),
                bound ? "‖H‖_F + ‖H̃‖_F" : null,
                "sample.Implementation",
                List.of(new Variant(variant, "what " + variant + " changes")));
    }
}
