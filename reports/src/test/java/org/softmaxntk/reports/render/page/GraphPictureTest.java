package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphPictureTest {
    private static final ConclusionView HOLDS = ConclusionView.of(Conclusion.HOLDS);

    private static GraphNode node(String id, long steps, boolean proved, String... restsOn) {
        return new GraphNode(id, "", "Title of <" + id + ">", HOLDS, List.of(restsOn), steps, proved);
    }

    @Test
    void everyClaimIsALinkToItsSectionAndEveryUseAnArrow() {
        Document picture = Pictures.parse(GraphPicture.of(List.of(
                node("lemma-one", 0, true),
                node("theorem", 0, true, "lemma-one", "lemma-two"),
                node("lemma-two", 0, true),
                node("corollary", 0, true, "theorem", "lemma-one"))));

        assertThat(Pictures.elements(picture, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactlyInAnyOrder("#lemma-one", "#lemma-two", "#theorem", "#corollary");
        assertThat(Pictures.elements(picture, "a"))
                .extracting(link -> link.getElementsByTagName("title").item(0).getTextContent())
                .contains("Title of <theorem>: holds");
        assertThat(Pictures.elements(picture, "path"))
                .extracting(path -> path.getAttribute("class"))
                .containsOnly("edge", "arrow")
                .filteredOn("edge"::equals)
                .hasSize(4);
        assertThat(picture.getDocumentElement().getAttribute("aria-label"))
                .startsWith("Dependencies of 4 claims in 3 layers, 4 arrows;");
    }

    @Test
    void boxesHaveRoomForTheirTextAndStayInsideThePicture() {
        Document picture = Pictures.parse(GraphPicture.of(List.of(
                node("kernel-perturbation-optimal", 0, true), node("b", 0, true, "kernel-perturbation-optimal"))));
        Element svg = picture.getDocumentElement();

        assertThat(Pictures.elements(picture, "text"))
                .extracting(Element::getTextContent)
                .containsExactly("kernel-perturbation-", "optimal", "✓", "b", "✓");
        assertThat(Pictures.elements(picture, "rect")).allSatisfy(box -> {
            assertThat(number(box, "x")).isNotNegative();
            assertThat(number(box, "x") + number(box, "width")).isLessThan(number(svg, "width"));
            assertThat(number(box, "y") + number(box, "height")).isLessThan(number(svg, "height"));
        });
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void scalarStepsAreANumberAtTheCorner() {
        String proved = GraphPicture.of(List.of(node("a", 12, true), node("b", 1, false, "a")));

        assertThat(proved)
                .contains("stepcount good", ">12</text>", "<title>12 scalar steps, proved</title>")
                .contains("stepcount bad", ">1</text>", "<title>1 scalar step, not all of them proved</title>");
        assertThat(Pictures.elements(Pictures.parse(proved), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#a", "#steps", "#b", "#steps");
    }

    @Test
    void claimsWithoutTiesAreListedInstead() {
        GraphView view = GraphView.of(DependenceGraph.of(RichRun.whole().summary()));

        assertThat(view.picture()).hasSize(1);
        assertThat(view.alone()).containsExactly(RichRun.FALSE_EVENT, RichRun.FALSE_BOUND);
        assertThat(view.picture().get(0)).contains("#" + RichRun.HOPELESS, "node good", "node unsure");
    }
}
