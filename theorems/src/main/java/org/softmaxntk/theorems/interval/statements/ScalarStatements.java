package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** All scalar statements, in the order of the theorems whose proofs use them. */
public final class ScalarStatements {
    private static final List<ScalarStatement> ALL = List.of(
            new ExponentialRemainder(),
            new ExponentialGrowthNearZero(),
            new DoubledExponentialAbsorbed(),
            new ConstantAbsorbed(),
            new RootAboveParabola(),
            new RootAboveChord(),
            new RootBelowChord(),
            new SoftmaxShiftMaximum(),
            new HalfMassRatioAbove(),
            new HalfMassRatioBelow(),
            new ExcessOutweighsLoss(),
            new MiddleMassExcess(),
            new SmallMassExcess(),
            new LossBelowForSmallNormaliser(),
            new LargeMassShrinksNormaliser(),
            new LossBelowForLargeNormaliser(),
            new CubicAboveQuadratic(),
            new TwoFactorDifference(),
            new HyperbolicTangentLine(),
            new CoshLogConvex(),
            new HyperbolicQuarticIdentity(),
            new HyperbolicQuarticBound(),
            new TanhOfQuadruple(),
            new CoshBelowGaussian(),
            new ExponentialBelowRootChord(),
            new RootChordConstant(),
            new PairLossBelowBound(),
            new ReciprocalOutweighsLoss(),
            new ExponentialBelowChord(),
            new SecondOrderDriftConstant(),
            new OddCoefficientIdentity(),
            new OddCoefficientIncreases(),
            new EvenCoefficientIncreases(),
            new EvenCoefficientIdentity(),
            new TanhBelowArgument(),
            new IncrementBelowSquareIncrement(),
            new StepRateBound(),
            new ContractionSquared(),
            new SinhBelowChord(),
            new CoshBelowParabola(),
            new PerturbationExponentTen(),
            new PairedPerturbationExponentFour(),
            new HalfEigenvalueRadius(),
            new EigenvalueRadiusIsSmall(),
            new CertificateRadiusConstant(),
            new SufficientWidthConstant(),
            new SharperWidthConstant(),
            new HiddenWidthConstantOne(),
            new StatedStepSizeIsAdmissible(),
            new SufficientTimeConstant());

    private ScalarStatements() {}

    /** Every scalar statement; their ids differ. */
    public static List<ScalarStatement> all() {
        return ALL;
    }
}
