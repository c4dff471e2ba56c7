package org.softmaxntk.theorems.ledger;

import java.util.Objects;

/**
 * Under what circumstances a ledger was written. No time of day: the same run gives the same bytes.
 *
 * @param schema {@value #SCHEMA}
 */
public record RunHeader(
        String schema, String profile, long seed, String jdk, String vendor, String os, String version, String commit) {
    /** Name and version of the format; a change of meaning raises the number. */
    public static final String SCHEMA = "softmax-ntk/ledger/2";

    /** The header for a run of this program in this virtual machine. */
    public static RunHeader current(String profile, long seed) {
        return new RunHeader(
                SCHEMA,
                profile,
                seed,
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Objects.requireNonNullElse(RunHeader.class.getPackage().getImplementationVersion(), "development"),
                SourceRevision.ofWorkingDirectory());
    }
}
