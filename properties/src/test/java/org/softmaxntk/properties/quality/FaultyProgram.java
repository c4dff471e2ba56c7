package org.softmaxntk.properties.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole program once more, with a faulty class in it: loads every class of {@code org.softmaxntk} itself, libraries
 * through its parent.
 *
 * <p>Classes are defined without a code source. That is what keeps the coverage agent away from them: it would see classes
 * with known names and unknown content.
 */
final class FaultyProgram extends ClassLoader {
    private static final String OURS = "org.softmaxntk.";

    private final PlantedFault fault;
    private final Path classes;
    private final List<Path> tests;

    /**
     * @param fault null for the program without a fault, all of it in {@code classes} or with the parent
     * @param classes where the faulty class is, perhaps with others that are not meant
     * @param tests folders of classes that the parent does not have
     */
    FaultyProgram(PlantedFault fault, Path classes, List<Path> tests) {
        super(FaultyProgram.class.getClassLoader());
        this.fault = fault;
        this.classes = classes;
        this.tests = List.copyOf(tests);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = open(name)) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = file.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private InputStream open(String name) throws IOException {
        String file = name.replace('.', '/') + ".class";
        List<Path> folders = isReplaced(name) ? List.of(classes) : tests;
        for (Path folder : folders) {
            if (Files.exists(folder.resolve(file))) {
                return Files.newInputStream(folder.resolve(file));
            }
        }
        return getParent().getResourceAsStream(file);
    }

    private boolean isReplaced(String name) {
        return fault == null ? Files.exists(classes.resolve(name.replace('.', '/') + ".class")) : fault.isIn(name);
    }

    @Override
    protected URL findResource(String name) {
        return tests.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .map(FaultyProgram::url)
                .findFirst()
                .orElse(null);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
