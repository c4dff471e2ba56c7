package org.softmaxntk.reports.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** Surefire's reports of one module: {@code <module>/target/surefire-reports/TEST-*.xml}. */
final class SurefireFolder implements XmlStream.Listener {
    /** A failure may quote whole matrices; a report shows its beginning. */
    private static final int LONGEST_MESSAGE = 1000;

    private final String module;
    private final List<FailingTest> failing = new ArrayList<>();
    private final SortedMap<String, Integer> classes = new TreeMap<>();
    private int tests;
    private int failures;
    private int errors;
    private int skipped;

    private String suite = "";
    private String className = "";
    private String method = "";
    private boolean inFailure;
    private String message;
    private final StringBuilder text = new StringBuilder();

    private SurefireFolder(String module) {
        this.module = module;
    }

    static ModuleTests read(Path folder) {
        List<Path> files = FolderListing.of(
                folder, name -> name.startsWith("TEST-") && name.endsWith(".xml"), "test reports (TEST-*.xml)");
        SurefireFolder reader = new SurefireFolder(module(folder.normalize()));
        for (Path file : files) {
            XmlStream.read(file, "testsuite", reader);
        }
        return reader.result();
    }

    /**
     * {@code model/target/surefire-reports} is of module model, {@code target/surefire-reports} of the project, wherever it was
     * checked out; any other folder is called by its own name.
     */
    private static String module(Path folder) {
        int names = folder.getNameCount();
        boolean maven = names >= 2 && folder.getName(names - 2).toString().equals("target");
        if (maven) {
            return names == 2 ? "project" : folder.getName(names - 3).toString();
        }
        return String.valueOf(folder.getFileName());
    }

    private ModuleTests result() {
        return new ModuleTests(module, tests, failures, errors, skipped, classes, failing);
    }

    @Override
    public void begins(XMLStreamReader xml, int depth) {
        String name = xml.getLocalName();
        if (depth == 0) {
            suite = orEmpty(xml.getAttributeValue(null, "name"));
            int count = XmlStream.count(xml, "tests");
            tests += count;
            classes.merge(suite, count, Integer::sum);
            failures += XmlStream.count(xml, "failures");
            errors += XmlStream.count(xml, "errors");
            skipped += XmlStream.count(xml, "skipped");
        } else if (depth == 1 && name.equals("testcase")) {
            // An inherited test is reported under the class that declares it, which cannot be run by itself.
            className = suite.isEmpty() ? orEmpty(xml.getAttributeValue(null, "classname")) : suite;
            method = orEmpty(xml.getAttributeValue(null, "name"));
        } else if (depth == 2 && (name.equals("failure") || name.equals("error"))) {
            inFailure = true;
            message = xml.getAttributeValue(null, "message");
            text.setLength(0);
        }
    }

    @Override
    public void text(String characters, int depth) {
        if (inFailure && text.length() < LONGEST_MESSAGE) {
            text.append(characters);
        }
    }

    @Override
    public void ends(String name, int depth) {
        if (inFailure && depth == 2) {
            inFailure = false;
            String said = message == null ? text.toString() : message;
            failing.add(new FailingTest(module, className, method, shortened(said.strip())));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + " …";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
