package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.Band;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.WorthText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorthViewTest {
    private static ClaimSummary claim(String id) {
        return RichRun.whole().summary().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysHowManyInstancesHaveTheSizesAskedFor() {
        WorthView view = new WorthView(claim(RichRun.BOUND));

        assertThat(view.any()).isTrue();
        assertThat(view.instances()).isEqualTo("32 of 33");
        assertThat(view.beyond()).isEqualTo("1 by up to 316×");
        assertThat(view.shortfalls())
                .containsExactly(new WorthView.Row("<i>m</i>", "too small on 1, by a factor of 316"));
        assertThat(view.outcome().orElseThrow())
                .startsWith(
                        "Beyond what is claimed the conclusion held on 0 and failed on 1, the nearest at a shortfall"
                                + " of 316×.");
        assertThat(view.nearest().orElseThrow().example().replayCommand()).endsWith("\"beyond\"");
    }

    @Test
    void whereNoSizeWouldDoIsToldApart() {
        WorthView view = new WorthView(claim(RichRun.HOPELESS));

        assertThat(view.claim().premises().met()).isZero();
        assertThat(view.beyond()).isEqualTo("1 by up to 1.8·10¹²×, 1 where no size would do");
        assertThat(view.shortfalls().get(0).text())
                .isEqualTo("too small on 1, by a factor of 1.8·10¹²; no size would do on 1");
        assertThat(view.says()).isEqualTo("–");
        assertThat(view.map()).isEmpty();
    }

    @Test
    void saysWhereTheBoundSaysSomething() {
        WorthView view = new WorthView(claim(RichRun.BOUND));

        assertThat(view.says()).isEqualTo("13%");
        assertThat(view.meter()).hasValue("12.50");
        assertThat(view.saysText()).hasValue("The stated bound is below the trivial one on 4 of 32 instances.");
        assertThat(view.marginals()).extracting(WorthView.Scale::symbol).containsExactly("<i>B</i>", "<i>R</i>");
        assertThat(view.marginals().get(0).chips())
                .startsWith(new WorthView.Chip("≤ 1", "50%", "8", "shade3"))
                .endsWith(new WorthView.Chip("≤ 16", "0%", "8", "shade0"));
        assertThat(new WorthView(claim(RichRun.FALSE_BOUND)).saysText())
                .hasValue("The stated bound is below the trivial one on 0 of 1 instance: a pass says nothing here.");
    }

    @Test
    void theExponentSeenStandsBesideTheStatedOne() {
        WorthView.Exponent exponent =
                new WorthView(claim(RichRun.BOUND)).exponents().get(0);

        assertThat(exponent.factor()).isEqualTo("the stated side");
        assertThat(exponent.text()).isEqualTo("10 stated; every instance is content with −0.09");
        assertThat(exponent.replay().get(0)).contains("replay kernel-drift-bound \"R=");
    }

    @Test
    void aStatementAboutDrawsCountsLaws() {
        WorthView view = new WorthView(claim(RichRun.DRAWN));

        assertThat(view.any()).isFalse();
        assertThat(view.instances()).isEqualTo("2 laws");
        assertThat(view.exponent()).isEqualTo("–");
    }

    @Test
    void theWorstDrawsTellWhatAStatementAboutDrawsSays() {
        ClaimSummary claim = RichRun.whole()
                .drawingWorst("delta=0.31", -2, 1)
                .drawingWorst("delta=0.32", -1, 5)
                .summary()
                .claims()
                .get(0);
        WorthView view = new WorthView(claim);

        assertThat(view.any()).isTrue();
        assertThat(view.says()).isEqualTo("50%");
        assertThat(view.saysText()).hasValue("The stated bound is below the trivial one on 1 of 2 worst draws.");
        assertThat(ClaimText.worstRatio(claim)).isEqualTo(NumberText.power(-3));
        assertThat(WorthText.vacuous(claim)).isEqualTo("50.0%");
    }

    @Test
    void theMapHasACellForEachBandOfBothNumbers() {
        Document map = Pictures.parse(VacuityMap.of(claim(RichRun.BOUND).vacuity()));

        List<Element> cells = Pictures.elements(map, "rect");
        assertThat(cells).hasSize(12);
        assertThat(cells.get(0).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("R in (10⁻⁶, 10⁻⁵], B in (0.1, 1]: below the trivial bound on 2 of 2");
        assertThat(cells).extracting(cell -> cell.getAttribute("class")).contains("cell shade5", "cell shade0");
        assertThat(Pictures.elements(map, "text"))
                .extracting(Element::getTextContent)
                .contains("10⁻⁵", "0.01", "B ≤ 16", "100%", "0%", "R ≤")
                .contains("10⁻⁴", "B ≤ 8");
        assertThat(map.getDocumentElement().getAttribute("aria-label"))
                .isEqualTo("By R and B: the stated bound is below the trivial one on some instance in 2 of 12 cells.");
    }

    @Test
    void anAxisLeavesNoBandOut() {
        Band first = Band.ALL.get(0);
        BandAxis axis = BandAxis.over(List.of(first, Band.ALL.get(15), Band.ALL.get(32)));

        assertThat(axis.size()).isEqualTo(33);
        assertThat(axis.at(first)).isZero();
        assertThat(axis.upTo(1)).isEqualTo("10⁻¹¹");
        assertThat(axis.upTo(14)).isEqualTo("4");
        assertThat(axis.upTo(32)).isEqualTo("∞");
    }

    @Test
    void sharesAreNeitherNoneNorAllUnlessTheyAre() {
        assertThat(VacuityText.share(1, 1000)).isEqualTo("1%");
        assertThat(VacuityText.share(999, 1000)).isEqualTo("99%");
        assertThat(VacuityText.share(0, 3)).isEqualTo("0%");
        assertThat(VacuityText.share(3, 3)).isEqualTo("100%");
        assertThat(VacuityText.style(1, 1000)).isEqualTo("shade1");
        assertThat(VacuityText.range(new Band(1e6, Double.POSITIVE_INFINITY))).isEqualTo("in (10⁶, ∞)");
    }
}
