package org.softmaxntk.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {
    private static final List<String> KNOWN = List.of("loss-descent", "loss-descends", "ntk-perturbation");

    @Test
    void fewestEditsWinThenTheFirst() {
        assertThat(Closest.to("ntk-pertubation", KNOWN)).containsExactly("ntk-perturbation");
        assertThat(Closest.to("NTK-perturbationxyz", KNOWN)).containsExactly("ntk-perturbation");
        assertThat(Closest.to("loss-descendt", KNOWN)).containsExactly("loss-descent", "loss-descends");
        assertThat(Closest.to("loss-descend", KNOWN)).containsExactly("loss-descent", "loss-descends");
    }

    @Test
    void aPartOfANameIsEnough() {
        assertThat(Closest.to("descen", KNOWN)).containsExactly("loss-descent", "loss-descends");
        assertThat(Closest.to("NTK", KNOWN)).containsExactly("ntk-perturbation");
    }

    @Test
    void moreThanThreeEditsAreNoMistypedName() {
        assertThat(Closest.to("ntk-perturbationwxyz", KNOWN)).isEmpty();
        assertThat(Closest.to("", KNOWN)).isEmpty();
        assertThat(Closest.to("abc", List.of("xyz"))).isEmpty();
    }

    @Test
    void theErrorLineSuggestsAndDoesNotList() {
        Invocation claims = Invocation.of("claims", "ntk-pertubation");
        assertThat(claims.err())
                .endsWith(", which softmax-ntk claims lists; got ntk-pertubation; did you mean ntk-perturbation?\n")
                .startsWith("claim: required one of ")
                .hasLineCount(1);
        assertThat(claims.err().length()).isLessThan(160);
        assertThat(Invocation.of("check", "ntk-pertubation").err()).endsWith("; did you mean ntk-perturbation?\n");
        assertThat(Invocation.of("claims", "ntk").err()).contains("; did you mean ntk-perturbation");
        assertThat(Invocation.of("claims", "NTK-Perturbation").code()).isZero();
    }

    @Test
    void commandsOptionsAndDataSetsAreSuggestedToo() {
        assertThat(Invocation.of("chek").err())
                .isEqualToIgnoringNewLines("softmax-ntk: Unmatched argument at index 0: 'chek'; did you mean check? "
                        + "(see softmax-ntk --help)");
        assertThat(Invocation.of("claims", "--jsn").err()).contains("Unknown option: '--jsn'; did you mean --json?");
        assertThat(Invocation.of("check", "--data", "linerud").err()).endsWith("; did you mean linnerud?\n");
        assertThat(Invocation.of("certify", "linerud", "--epsilon", "1").err()).endsWith("; did you mean linnerud?\n");
    }
}
