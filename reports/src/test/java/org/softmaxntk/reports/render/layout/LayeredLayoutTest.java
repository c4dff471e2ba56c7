package org.softmaxntk.reports.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.reports.render.layout.LayeredLayout.Node;
import org.softmaxntk.reports.render.layout.LayeredLayout.Route;

class LayeredLayoutTest {
    /** Each text is a node and, after a colon, those it rests on. */
    private static LayeredLayout layout(String... nodes) {
        Map<String, List<String>> restsOn = new LinkedHashMap<>();
        for (String node : nodes) {
            String[] parts = node.split(":", -1);
            restsOn.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(",", -1)));
        }
        return LayeredLayout.of(restsOn);
    }

    private static Node node(LayeredLayout layout, String id) {
        return layout.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChainIsStraight() {
        LayeredLayout chain = layout("c:b", "a", "b:a");

        assertThat(chain.layers()).isEqualTo(3);
        assertThat(chain.rows()).isEqualTo(1);
        assertThat(chain.nodes()).containsExactly(new Node("c", 2, 0), new Node("a", 0, 0), new Node("b", 1, 0));
    }

    @Test
    void whatIsUsedLateIsDrawnLate() {
        LayeredLayout layout = layout("a", "b:a", "c:b", "late", "top:c,late");

        assertThat(node(layout, "late").layer()).isEqualTo(2);
    }

    @Test
    void crossingsThatNeedNotBeAreNot() {
        LayeredLayout layout = layout("a", "b", "c", "x:c", "y:b", "z:a");

        for (String[] edge : new String[][] {{"a", "z"}, {"b", "y"}, {"c", "x"}}) {
            assertThat(node(layout, edge[0]).height())
                    .isEqualTo(node(layout, edge[1]).height(), offset(1e-9));
        }
    }

    @Test
    void aLongEdgePassesBesideTheNodesBetween() {
        LayeredLayout layout = layout("a", "b:a", "c:b,a");
        Route route = layout.routes().stream()
                .filter(each -> each.lower().equals("a") && each.upper().equals("c"))
                .findFirst()
                .orElseThrow();

        assertThat(route.firstLayer()).isZero();
        assertThat(route.heights()).hasSize(3);
        assertThat(Math.abs(route.heights().get(1) - node(layout, "b").height()))
                .isGreaterThan(0.6);
    }

    @Test
    void nodesOfALayerNeverTouchAndEveryEdgeIsThereOnce() {
        RandomStream random = RandomStream.of(7);
        for (int run = 0; run < 20; run++) {
            Map<String, List<String>> graph = new LinkedHashMap<>();
            int edges = 0;
            for (int at = 0; at < 30; at++) {
                List<String> below = new ArrayList<>();
                for (int lower = 0; lower < at; lower++) {
                    if (random.nextInt(12) == 0) {
                        below.add("n" + lower);
                        edges++;
                    }
                }
                graph.put("n" + at, below);
            }
            LayeredLayout layout = LayeredLayout.of(graph);
            assertThat(layout.routes()).hasSize(edges);
            assertThat(layout.nodes()).hasSize(30);
            for (Node one : layout.nodes()) {
                assertThat(one.height()).isBetween(0.0, layout.rows());
                layout.nodes().stream()
                        .filter(other ->
                                other.layer() == one.layer() && !other.id().equals(one.id()))
                        .forEach(other -> assertThat(Math.abs(one.height() - other.height()))
                                .isGreaterThan(1 - 1e-9));
            }
            assertThat(layout).isEqualTo(LayeredLayout.of(graph));
        }
    }

    @Test
    void nothingCanBeLaidOutToo() {
        assertThat(layout()).isEqualTo(new LayeredLayout(0, 0, List.of(), List.of()));
    }

    @Test
    void aCycleOrAnUnknownNodeIsRefused() {
        assertThatThrownBy(() -> layout("a:b", "b:a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("required a graph without cycles; got one through a");
        assertThatThrownBy(() -> layout("a:z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("required a node; got z");
    }
}
