package org.softmaxntk.reports.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of the program within this virtual machine.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Invocation(int code, String out, String err) {
    public static Invocation of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    public static Invocation withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SoftmaxNtk.run(arguments, new ByteArrayInputStream(input), out, err);
        return new Invocation(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
