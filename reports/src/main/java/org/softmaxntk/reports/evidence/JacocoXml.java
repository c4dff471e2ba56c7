package org.softmaxntk.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Picks the counters that stand directly under the report and directly under each of its groups, one per module. */
final class JacocoXml implements XmlStream.Listener {
    private static final Counter NOTHING = new Counter(0, 0);

    private final List<ModuleCoverage> modules = new ArrayList<>();
    private ModuleCoverage overall = new ModuleCoverage("all", NOTHING, NOTHING);
    private ModuleCoverage group;

    ModuleCoverage overall() {
        return overall;
    }

    List<ModuleCoverage> modules() {
        return modules;
    }

    @Override
    public void begins(XMLStreamReader xml, int depth) {
        String name = xml.getLocalName();
        if (depth == 1 && name.equals("group")) {
            group = new ModuleCoverage(String.valueOf(xml.getAttributeValue(null, "name")), NOTHING, NOTHING);
        } else if (name.equals("counter") && depth == 1) {
            overall = with(overall, xml);
        } else if (name.equals("counter") && depth == 2 && group != null) {
            group = with(group, xml);
        }
    }

    @Override
    public void ends(String name, int depth) {
        if (depth == 1 && group != null) {
            modules.add(group);
            group = null;
        }
    }

    private static ModuleCoverage with(ModuleCoverage coverage, XMLStreamReader counter) {
        String type = String.valueOf(counter.getAttributeValue(null, "type"));
        return switch (type) {
            case "LINE" -> new ModuleCoverage(coverage.module(), read(counter), coverage.branches());
            case "BRANCH" -> new ModuleCoverage(coverage.module(), coverage.lines(), read(counter));
            default -> coverage;
        };
    }

    private static Counter read(XMLStreamReader counter) {
        return new Counter(XmlStream.count(counter, "covered"), XmlStream.count(counter, "missed"));
    }
}
