package org.softmaxntk.model.arithmetic;

import java.util.Locale;
import org.softmaxntk.model.InvalidInput;

/**
 * Which {@link PanelArithmetic} is in use, and why: chosen once, at start.
 *
 * <p>The vector one if this process has the module {@code jdk.incubator.vector} (a JVM that was started with {@code
 * --add-modules jdk.incubator.vector}), unless the system property {@value #PROPERTY} asks for {@code plain}. Both give the
 * same bits.
 *
 * @param arithmetic what to compute with
 * @param reason why this one, for people
 */
public record ArithmeticChoice(PanelArithmetic arithmetic, String reason) {
    /** {@code auto} (when not set), {@code plain} or {@code vector}. */
    public static final String PROPERTY = "softmaxntk.arithmetic";

    static final String MODULE = "jdk.incubator.vector";

    private static final ArithmeticChoice IN_USE = from(System.getProperty(PROPERTY, "auto"));

    /** The arithmetic of this process. */
    public static ArithmeticChoice inUse() {
        return IN_USE;
    }

    /** The plain twin, on any machine. */
    public static PanelArithmetic plain() {
        return new PlainArithmetic();
    }

    /**
     * @param wanted {@code auto}, {@code plain} or {@code vector}
     * @throws InvalidInput if it is none of these, or {@code vector} and this process has no vectors
     */
    static ArithmeticChoice from(String wanted) {
        switch (wanted.toLowerCase(Locale.ROOT)) {
            case "plain":
                return new ArithmeticChoice(plain(), "asked for by " + PROPERTY);
            case "auto":
                return hasModule() ? vectorOrPlain() : new ArithmeticChoice(plain(), "no module " + MODULE);
            case "vector":
                if (!hasModule()) {
                    throw new InvalidInput(PROPERTY + "=vector", "a JVM with --add-modules " + MODULE, "one without");
                }
                return vectorOrPlain();
            default:
                throw new InvalidInput(PROPERTY, "auto, plain or vector", wanted);
        }
    }

    private static boolean hasModule() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /** Only here is the class that needs the module touched. */
    private static ArithmeticChoice vectorOrPlain() {
        return VectorArithmetic.isUseful()
                ? new ArithmeticChoice(new VectorArithmetic(), "module " + MODULE + " is there")
                : new ArithmeticChoice(plain(), "this machine has no vectors of doubles");
    }
}
