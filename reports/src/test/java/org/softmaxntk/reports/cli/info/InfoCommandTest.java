package org.softmaxntk.reports.cli.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.reports.cli.Invocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InfoCommandTest {
    @Test
    void oneLineAFact() {
        Invocation info = Invocation.of("info");
        assertThat(info.code()).isZero();
        assertThat(info.err()).isEmpty();
        assertThat(info.out())
                .contains(
                        System.getProperty("java.version"),
                        ChosenArithmetic.current().arithmetic().id() + ": "
                                + ChosenArithmetic.current().reason())
                .containsPattern("data sets +linnerud, diabetes, iris, digits");
    }

    @Test
    void sameAsJson() {
        JsonNode info =
                new JsonMapper().readTree(Invocation.of("info", "--json").out());
        assertThat(info.get("arithmetic").asString())
                .isEqualTo(ChosenArithmetic.current().arithmetic().id());
        assertThat(info.get("lanes").asInt())
                .isEqualTo(ChosenArithmetic.current().lanes());
        assertThat(info.get("cores").asInt()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(info.get("linearAlgebra").asString())
                .startsWith("products by " + GramProduct.backend() + "; eigenvalues by LAPACK");
        assertThat(info.get("dataSets")).hasSize(4);
    }

    @Test
    void lanesAreToldWhereThereAreSome() {
        assertThat(withLanes(8)).contains("arithmetic      vector: because; 8 doubles (512 bits) an instruction");
        assertThat(withLanes(1)).contains("arithmetic      vector: because");
    }

    private static List<String> withLanes(int lanes) {
        return new Surroundings("", "", "", "", 1, 1, "vector", "because", lanes, "", List.of()).lines();
    }
}
