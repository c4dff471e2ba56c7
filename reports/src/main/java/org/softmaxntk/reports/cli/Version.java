package org.softmaxntk.reports.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar, and the machine it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "softmax-ntk " + Objects.requireNonNullElse(version, "development"),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name") + ", "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
