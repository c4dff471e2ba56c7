package org.softmaxntk.model.linear;

import dev.ludovic.netlib.arpack.ARPACK;
import dev.ludovic.netlib.arpack.JavaARPACK;
import dev.ludovic.netlib.lapack.JavaLAPACK;
import dev.ludovic.netlib.lapack.LAPACK;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * LAPACK and ARPACK as translated to Java, by dev.ludovic.netlib.
 *
 * <p>Never the machine's native libraries: what bits those give depends on the machine and on its threads. The library looks
 * for them all the same unless it is told not to, and both the search and its log write to standard error; so it is told,
 * for the whole virtual machine, where nobody has said otherwise.
 *
 * <p>The translation keeps FORTRAN's saved variables in static fields. Those of ARPACK are why it runs once at a time. LAPACK
 * has them for the machine's constants alone (DLAMCH, and DLAMC1 and DLAMC2 below it), which the first call works out after it
 * has said that they are there: a second thread would read zeros. So the first call is made here, before anybody has LAPACK.
 */
final class Netlib {
    /** Held, since loggers that nobody holds forget their levels. */
    @SuppressWarnings("unused")
    private static final List<Logger> QUIETED = List.of(quieted("blas"), quieted("lapack"), quieted("arpack"));

    static final LAPACK LAPACK = warmed(JavaLAPACK.getInstance());
    static final ARPACK ARPACK = JavaARPACK.getInstance();

    static {
        LAPACK.dlamch("E");
    }

    private Netlib() {}

    /** The translation keeps the machine's constants in static fields, which the first call fills: before there are threads. */
    private static LAPACK warmed(LAPACK lapack) {
        lapack.dlamch("E");
        return lapack;
    }

    private static Logger quieted(String library) {
        String property = "dev.ludovic.netlib." + library + ".allowNative";
        if (System.getProperty(property) == null) {
            System.setProperty(property, "false");
        }
        Logger logger = Logger.getLogger("dev.ludovic.netlib." + library + ".InstanceBuilder");
        logger.setLevel(Level.SEVERE);
        return logger;
    }
}
