package org.softmaxntk.model.arithmetic;

import java.util.Optional;
import org.softmaxntk.model.InvalidInput;

/**
 * The arithmetic that was chosen, and why.
 *
 * <p>Asked for by the system property {@value #PROPERTY}, else by the environment variable {@value #VARIABLE}:
 * {@code vector} or {@code plain}. Asked for neither, it is {@code vector} if the virtual machine was started with
 * {@code --add-modules=}{@value #MODULE} and optimises.
 *
 * @param reason one clause for the reader
 * @param lanes how many doubles one instruction takes, 1 for {@link Arithmetic#PLAIN}
 */
public record ChosenArithmetic(Arithmetic arithmetic, String reason, int lanes) {
    /** The system property that asks for {@code vector} or {@code plain}. */
    public static final String PROPERTY = "softmaxntk.arithmetic";

    /** The environment variable that asks the same, where the property is not set or blank. */
    public static final String VARIABLE = "SOFTMAX_NTK_ARITHMETIC";

    /** The JDK's module that the vector arithmetic needs. */
    public static final String MODULE = "jdk.incubator.vector";

    /**
     * The choice for this virtual machine.
     *
     * @throws InvalidInput if neither {@code vector} nor {@code plain} is asked for, or {@code vector} cannot be had
     */
    public static ChosenArithmetic current() {
        return of(requested(), VirtualMachine.current());
    }

    /** What the user asks for, if anything. */
    public static Optional<Arithmetic> requested() {
        return requested(System.getProperty(PROPERTY), System.getenv(VARIABLE));
    }

    static Optional<Arithmetic> requested(String property, String variable) {
        return asked(PROPERTY, property).or(() -> asked(VARIABLE, variable));
    }

    private static Optional<Arithmetic> asked(String where, String id) {
        return Optional.ofNullable(id).filter(text -> !text.isBlank()).map(text -> Arithmetic.byId(where, text));
    }

    /** Whether vectors are compiled to instructions on this virtual machine, once their module is there. */
    public static boolean optimises() {
        return VirtualMachine.current().optimising();
    }

    static ChosenArithmetic of(Optional<Arithmetic> requested, VirtualMachine machine) {
        if (requested.isPresent()) {
            return asRequested(requested.get(), machine);
        }
        if (!machine.vectorModule()) {
            return plain("Java was started without --add-modules=" + MODULE);
        }
        return machine.optimising()
                ? vector("module " + MODULE + " is there")
                : plain("this Java runs without its optimising compiler");
    }

    private static ChosenArithmetic asRequested(Arithmetic requested, VirtualMachine machine) {
        if (requested == Arithmetic.PLAIN) {
            return plain("asked for");
        }
        if (!machine.vectorModule()) {
            throw new InvalidInput(PROPERTY, "java --add-modules=" + MODULE + " for vector", "a Java without it");
        }
        return vector("asked for");
    }

    private static ChosenArithmetic plain(String reason) {
        return new ChosenArithmetic(Arithmetic.PLAIN, reason, 1);
    }

    private static ChosenArithmetic vector(String reason) {
        return new ChosenArithmetic(Arithmetic.VECTOR, reason, PreferredShape.lanes());
    }
}
