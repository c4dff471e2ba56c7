package org.softmaxntk.properties.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.theorems.Claim;

/** Compiles changed sources against the program as it stands. For one thread at a time. */
final class SourceCompiler implements AutoCloseable {
    /** One class of everything that a changed source may use: surefire may hide the class path in a manifest. */
    private static final List<Class<?>> USED = List.of(Network.class, Claim.class, Dfp.class);

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;

    SourceCompiler() {
        compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("planting faults needs a JDK; this Java has no compiler");
        }
        files = compiler.getStandardFileManager(null, null, null);
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    USED.stream().map(SourceCompiler::location).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of {@code sources}, by class name, at once: calling the compiler often is what costs.
     *
     * @throws IllegalStateException with what the compiler says, if it says no
     */
    void compile(Map<String, String> sources, Path folder) {
        DiagnosticCollector<JavaFileObject> remarks = new DiagnosticCollector<>();
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Text> texts = sources.entrySet().stream()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .toList();
        List<String> options = List.of("-proc:none", "-implicit:none", "-nowarn", "--add-modules=jdk.incubator.vector");
        if (!compiler.getTask(null, files, remarks, options, null, texts).call()) {
            throw new IllegalStateException("faults do not compile: " + errors(remarks));
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> remarks) {
        return remarks.getDiagnostics().stream()
                .filter(remark -> remark.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static Path location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where " + type + " comes from is no file: " + source, e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String content;

        Text(String className, String content) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
