package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.ComparedCurve;
import org.softmaxntk.reports.aggregation.ComparedCurve.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComparisonPictureTest {
    private static final List<ComparedCurve> CURVES = RichRun.whole().comparingActivations().summary().claims().stream()
            .flatMap(claim -> claim.compared().stream())
            .toList();

    @Test
    void instancesAreGatheredByQuartersOfADecade() {
        assertThat(CURVES).extracting(ComparedCurve::name).containsExactly("softmax", "exp", "relu");
        assertThat(CURVES).allSatisfy(curve -> assertThat(curve.points()).hasSize(5));
        Point last = CURVES.get(2).points().get(4);
        assertThat(last.instances()).isEqualTo(2);
        assertThat(last.across()).isCloseTo(-0.875, within(1e-12));
        assertThat(last.least()).isCloseTo(Math.log10(0.05), within(1e-12));
        assertThat(last.largest()).isCloseTo(Math.log10(0.2), within(1e-12));
    }

    @Test
    void everyBandIsADotOnTheCurveOfItsActivation() {
        Document picture = Pictures.parse(ComparisonPicture.of(RichRun.COMPARISON, CURVES));

        assertThat(Pictures.elements(picture, "circle")).hasSize(15);
        assertThat(Pictures.elements(picture, "circle")).allSatisfy(dot -> {
            assertThat(Double.parseDouble(dot.getAttribute("cx"))).isBetween(56.0, 616.0);
            assertThat(Double.parseDouble(dot.getAttribute("cy"))).isBetween(50.0, 280.0);
        });
        assertThat(Pictures.elements(picture, "text"))
                .extracting(Element::getTextContent)
                .contains("softmax", "exp", "relu", "10⁻³", "slope 2");
        assertThat(picture.getDocumentElement().getAttribute("aria-label"))
                .startsWith("Relative drift of the tangent kernel, ‖ΔH‖_F/‖H‖_F, against R for softmax, exp, relu: ");
    }

    @Test
    void drawnOnlyWhereThereIsSomethingToCompare() {
        assertThat(RichRun.whole().summary().claims())
                .allMatch(claim -> claim.compared().isEmpty());
    }

    @Test
    void oneInstanceCanBeDrawnToo() {
        Point point = new Point(-2, 1, -4, -4);

        String picture = ComparisonPicture.of(RichRun.COMPARISON, List.of(new ComparedCurve("relu", List.of(point))));

        assertThat(Pictures.elements(Pictures.parse(picture), "circle")).hasSize(1);
        assertThat(picture).contains("relu, R about 0.0100: up to 1.0·10⁻⁴ on 1 instance");
    }
}
