package org.softmaxntk.reports.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.Gate;

/**
 * Findings of one kind that belong together: those of one claim, or all that accepting the present state would mend.
 *
 * @param replay the command line that shows all of them again; none if each has its own, or there is none
 */
record GateView(String kind, List<Item> items, List<String> replay) {
    /**
     * One finding.
     *
     * @param replay its own command line, where the card has none
     */
    record Item(String where, String required, String got, List<String> below, List<String> replay) {
        static Item of(Finding finding, boolean replayed) {
            return new Item(
                    finding.where(),
                    finding.required(),
                    finding.got(),
                    finding.below().stream().toList(),
                    replayed ? finding.replay().stream().toList() : List.of());
        }
    }

    private record Card(Finding.Kind kind, String of) {
        static Card of(Finding finding) {
            boolean acceptable = finding.replay().filter(Gate.accept()::equals).isPresent();
            String claim = finding.where().replaceFirst("[ ,~].*", "");
            return new Card(finding.kind(), acceptable ? Gate.accept() : claim);
        }
    }

    /** In the order of the findings that come first. */
    static List<GateView> of(List<Finding> findings) {
        Map<Card, List<Finding>> cards =
                findings.stream().collect(Collectors.groupingBy(Card::of, LinkedHashMap::new, Collectors.toList()));
        return cards.values().stream().map(GateView::card).toList();
    }

    private static GateView card(List<Finding> findings) {
        Finding first = findings.get(0);
        boolean shared = findings.stream().allMatch(finding -> finding.replay().equals(first.replay()));
        return new GateView(
                first.kind().text(),
                findings.stream().map(finding -> Item.of(finding, !shared)).toList(),
                shared ? first.replay().stream().toList() : List.of());
    }
}
