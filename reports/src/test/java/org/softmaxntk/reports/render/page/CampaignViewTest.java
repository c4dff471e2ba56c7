package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CampaignViewTest {
    private static List<CampaignView> views(String id) {
        return RichRun.whole().summary().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .flatMap(claim -> claim.campaigns().stream())
                .map(CampaignView::new)
                .toList();
    }

    @Test
    void countsIntervalAndConclusionStandInOneRow() {
        CampaignView view = views(RichRun.DRAWN).get(0);

        assertThat(view.campaign().instance()).isEqualTo("delta=0.1");
        assertThat(view.required()).isEqualTo(0.9);
        assertThat(view.fixedInterval()).isEqualTo("[0.9893, 0.9982]");
        assertThat(view.conclusion().text()).isEqualTo("supported");
        assertThat(view.level())
                .isEqualTo("level 0.01 over all campaigns of the report; supported at level 5·10⁻⁶ by itself");
        assertThat(view.forecast()).isEmpty();
    }

    @Test
    void anInconclusiveOneSaysWhatWouldDecide() {
        CampaignView view = views(RichRun.FALSE_EVENT).get(0);

        assertThat(view.conclusion().text()).isEqualTo("inconclusive");
        assertThat(view.forecast().orElseThrow()).matches("about [\\d,]+ further draws would decide");
    }

    @Test
    void thePictureShowsTheIntervalAndWhatIsStated() {
        Document picture = Pictures.parse(views(RichRun.FALSE_EVENT).get(1).picture());

        Element interval = Pictures.elements(picture, "rect").get(0);
        Element stated = Pictures.elements(picture, "line").get(1);
        double end =
                Double.parseDouble(interval.getAttribute("x")) + Double.parseDouble(interval.getAttribute("width"));
        assertThat(end).isLessThan(Double.parseDouble(stated.getAttribute("x1")));
        assertThat(stated.getAttribute("x1")).isEqualTo("65.00");
    }
}
