package org.softmaxntk.reports.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A test that failed or broke.
 *
 * @param module the module it belongs to
 * @param className the class that was run, fully qualified
 * @param method its name as Surefire reports it; may be empty if the whole class failed
 * @param message first lines of what it said
 */
public record FailingTest(
        String module, @JsonProperty("class") String className, String method, String message) {

    /** Class without package, and method. */
    public String name() {
        return method.isEmpty() ? simpleName() : simpleName() + "." + method;
    }

    /** The command line that runs its class alone, the outermost one if classes are nested. */
    @JsonProperty("replay")
    public String replayCommand() {
        String outermost = simpleName().replaceAll("\\$.*", "");
        return "mvn test -pl " + module + " -am -Dtest=" + outermost + " -Dsurefire.failIfNoSpecifiedTests=false";
    }

    private String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
