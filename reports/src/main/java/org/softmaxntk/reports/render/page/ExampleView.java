package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.Example;

/** An instance and why it is shown. */
record ExampleView(String title, Example example) {
    boolean anyFacts() {
        return !example.facts().isEmpty();
    }
}
