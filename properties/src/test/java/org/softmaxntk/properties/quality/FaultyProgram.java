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

    private final List<Path> folders;

    /** @param folders searched before the parent, in order: first the faulty class, then tests of other modules */
    FaultyProgram(List<Path> folders) {
        super(FaultyProgram.class.getClassLoader());
        this.folders = List.copyOf(folders);
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
        try (InputStream file = open(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = file.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private InputStream open(String file) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(folder.resolve(file))) {
                return Files.newInputStream(folder.resolve(file));
            }
        }
        return getParent().getResourceAsStream(file);
    }

    @Override
    protected URL findResource(String name) {
        return folders.stream()
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
