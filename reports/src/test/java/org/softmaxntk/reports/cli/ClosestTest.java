package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {
    private static final List<String> KNOWN = List.of("loss-descent", "loss-descends", "ntk-perturbation");

    @Test
    void fewestEditsWinThenTheFirst() {
        assertThat(Closest.to("ntk-pertubation", KNOWN)).hasValue("ntk-perturbation");
        assertThat(Closest.to("ntk-perturbationxyz", KNOWN)).hasValue("ntk-perturbation");
        assertThat(Closest.to("loss-descendt", KNOWN)).hasValue("loss-descent");
        assertThat(Closest.to("loss-descend", KNOWN)).hasValue("loss-descent");
    }

    @Test
    void moreThanThreeEditsAreNoMistypedName() {
        assertThat(Closest.to("ntk-perturbationwxyz", KNOWN)).isEmpty();
        assertThat(Closest.to("", KNOWN)).isEmpty();
        assertThat(Closest.to("abc", List.of("xyz"))).isEmpty();
    }

    @Test
    void theErrorLineSuggestsIt() {
        assertThat(Invocation.of("claims", "ntk-pertubation").err())
                .endsWith("; got ntk-pertubation; did you mean ntk-perturbation?\n")
                .hasLineCount(1);
        assertThat(Invocation.of("check", "ntk-pertubation").err()).endsWith("; did you mean ntk-perturbation?\n");
    }
}
