package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.render.NumberText;

/**
 * Regimes with one prefix, such as {@code data:}.
 *
 * @param prefix what they have in common
 * @param chips the rest of each label, and how many instances
 */
record RegimeView(String prefix, List<Chip> chips) {
    record Chip(String label, String count) {}

    static List<RegimeView> of(SortedMap<String, Long> regimes) {
        SortedMap<String, List<Chip>> groups = new TreeMap<>();
        for (Map.Entry<String, Long> regime : regimes.entrySet()) {
            String name = regime.getKey();
            int colon = name.indexOf(':');
            String prefix = colon < 0 ? "other" : name.substring(0, colon);
            groups.computeIfAbsent(prefix, any -> new ArrayList<>())
                    .add(new Chip(name.substring(colon + 1), NumberText.count(regime.getValue())));
        }
        List<RegimeView> views = new ArrayList<>();
        groups.forEach((prefix, chips) -> views.add(new RegimeView(prefix, chips)));
        return views;
    }
}
