package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.reports.cli.Invocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertifyCommandTest {
    private static final String[] KEYS = {
        "certified",
        "stopped",
        "reason",
        "certificate",
        "lambda",
        "lambdaMax",
        "sigma",
        "radius",
        "theta",
        "width",
        "stepSize",
        "steps",
        "promisedLoss",
        "promisedDistance",
        "promisedEigenvalue",
        "seed",
        "confirmed"
    };

    @TempDir
    private Path folder;

    private static JsonNode json(Invocation certify) {
        assertThat(certify.err()).isEmpty();
        return new JsonMapper().readTree(certify.out());
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }

    @Test
    void promisesStandBesideWhatWasMeasured() {
        Invocation certify = Invocation.of("certify", "linnerud", "--loss-fraction", "0.8", "--run");
        assertThat(certify.err()).isEmpty();
        assertThat(certify.code()).isZero();
        assertThat(certify.out())
                .startsWith("linnerud (20 samples, 3 inputs, 3 targets)\n")
                .contains("\nloss ‖F − Y‖² from 2.94583 down to at most 2.35666, 0.8 of it\n")
                .containsPattern("certified +by theorem S2, which bounds every step before the first is made")
                .containsPattern("start +\\d+ neurons in pairs, σ = 0.001, seed 0")
                .containsPattern("step size +η = 0\\.00\\d+")
                .containsPattern("loss +≤ 2\\.3\\d+ +2\\.[123]\\d+")
                .containsPattern("largest movement of a neuron +≤ 0\\.\\d+ +0\\.\\d+")
                .containsPattern("smallest eigenvalue +as of any kernel, ≥ 0 ")
                .endsWith("every promise was kept\n");
    }

    @Test
    void theLossIsDrawnUnderItsMajorant() throws IOException {
        Path file = folder.resolve("loss.svg");
        Invocation certify =
                Invocation.of("certify", "linnerud", "--loss-fraction", "0.9", "--run", "--plot", file.toString());
        assertThat(certify.code()).isZero();
        assertThat(certify.out()).contains("LOSS, step by step: · promised at most, ● measured\n   2.94583 │●");
        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .contains("class=\"curve curve0\"", "class=\"curve curve1\"")
                .endsWith("</svg>\n");
    }

    @Test
    void whatIsKeptToRoundingOnlyIsSaidToBe() throws IOException {
        String file = csv("a,y\n1,1\n2,2\n").toString();
        Invocation told = Invocation.of("certify", file, "--targets", "y", "--epsilon", "1e-320", "--run");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .containsPattern(
                        "\nevery promise was kept to rounding: what training in doubles can tell of the loss is ±\\d.*10⁻\\S+");
        JsonNode found =
                json(Invocation.of("certify", file, "--targets", "y", "--epsilon", "1e-320", "--run", "--json"));
        JsonNode confirmed = found.get("confirmed");
        double promised = found.get("promisedLoss").asDouble();
        assertThat(confirmed.get("finalLoss").asDouble())
                .isBetween(promised, promised + confirmed.get("rounding").asDouble());
    }

    @Test
    void aLossThatTheStartHasIsSaidToBeThere() {
        Invocation certify = Invocation.of("certify", "linnerud", "--epsilon", "1000", "--run");
        assertThat(certify.code()).isZero();
        assertThat(certify.out())
                .contains(
                        "\nloss ‖F − Y‖² at most 1000: before any training it is 2.94583 already, so 0 steps are needed\n")
                .containsPattern("steps +0\n")
                .doesNotContain("LOSS, step by step")
                .endsWith("every promise was kept\n");
    }

    @Test
    void withoutARunNothingIsMeasured() {
        assertThat(Invocation.of("certify", "linnerud", "--epsilon", "2.5").out())
                .containsPattern("loss +≤ 2\\.\\d+ +–")
                .endsWith("--run trains it and puts what was measured beside the promises\n");
    }

    @Test
    void jsonHasTheseKeysInThisOrder() {
        JsonNode found = json(Invocation.of("certify", "linnerud", "--loss-fraction", "0.8", "--run", "--json"));
        assertThat(found.propertyNames()).containsExactly(KEYS);
        assertThat(found.get("certified").asBoolean()).isTrue();
        assertThat(found.get("certificate").asString()).isEqualTo("S2");
        assertThat(found.get("reason").isNull()).isTrue();
        assertThat(found.get("theta").isNull()).isTrue();
        assertThat(found.get("promisedLoss").asDouble()).isBetween(2.0, 2.35667);
        JsonNode confirmed = found.get("confirmed");
        assertThat(confirmed.propertyNames())
                .containsExactly(
                        "steps", "finalLoss", "maxMovement", "kernelPathDistance", "minEigenvalue", "rounding");
        assertThat(confirmed.get("rounding").asDouble()).isBetween(1e-16, 1e-9);
        assertThat(confirmed.get("steps")).isEqualTo(found.get("steps"));
        assertThat(confirmed.get("finalLoss").asDouble())
                .isLessThan(found.get("promisedLoss").asDouble());
        assertThat(confirmed.get("maxMovement").asDouble())
                .isLessThan(found.get("radius").asDouble());
    }

    @Test
    void whatIsNotCertifiedHasAReason() {
        Invocation certify =
                Invocation.of("certify", "linnerud", "--loss-fraction", "0.5", "--max-width", "9", "--json", "--run");
        assertThat(certify.code()).isEqualTo(1);
        JsonNode found = json(certify);
        assertThat(found.propertyNames()).containsExactly(KEYS);
        assertThat(found.get("certified").asBoolean()).isFalse();
        assertThat(found.get("reason").asString()).startsWith("no start of at most 8 neurons was certified");
        assertThat(found.get("width").isNull()).isTrue();
        assertThat(found.get("confirmed").isNull()).isTrue();
    }

    @Test
    void aReasonIsToldInWords() {
        Invocation certify = Invocation.of("certify", "digits", "--loss-fraction", "0.5");
        assertThat(certify.code()).isEqualTo(1);
        assertThat(certify.out()).containsPattern("not certified +the tangent kernel has N = 1797·10 = 17,970 rows");
    }

    @Test
    void usersColumnsAreTaken() throws IOException {
        Path file = csv("a,b,c,kind\n1,2,7,red\n3,1,7,blue\n2,5,7,red\n4,4,7,green\n");
        Invocation certify =
                Invocation.of("certify", file.toString(), "--targets", "kind", "--loss-fraction", "0.9", "--seed", "3");
        assertThat(certify.err()).isEmpty();
        assertThat(certify.out())
                .startsWith(
                        file
                                + " (4 samples, 2 inputs, 3 targets); constant, so left out: c; kind is one of blue, green, red\n")
                .contains("seed 3");
        Invocation numbers = Invocation.of(
                "certify",
                file.toString(),
                "--targets",
                "a",
                "--inputs",
                "b",
                "--categories",
                "a",
                "--rows",
                "2",
                "--loss-fraction",
                "0.9");
        assertThat(numbers.out()).startsWith(file + " (2 samples, 1 inputs, 2 targets); a is one of 1, 2\n");
    }

    @Test
    void namesWithACommaStandInQuotes() throws IOException {
        String file = csv("\"x,1\",b,\"y,1\",z\n1,2,7,1\n3,1,8,2\n2,5,9,4\n").toString();
        String[] certify = {
            "certify", file, "--targets", "\"y,1\",z", "--inputs", "b", "--inputs", "\"x,1\"", "--loss-fraction", "0.9"
        };
        assertThat(Invocation.of(certify).out()).startsWith(file + " (3 samples, 2 inputs, 2 targets)\n");
        assertThat(Invocation.of("certify", file, "--targets", "y,1", "--loss-fraction", "0.9")
                        .err())
                .startsWith(file + ": required one of the columns \"x,1\", \"b\", \"y,1\", \"z\"; got \"y\"");
    }

    @Test
    void progressIsAMessageAndNoResult() {
        Invocation certify = Invocation.of("certify", "linnerud", "--loss-fraction", "0.9", "--progress");
        assertThat(certify.err()).startsWith("start 1: σ = 0.001, 2 neurons\n");
        assertThat(certify.out()).startsWith("linnerud ").doesNotContain("start 1:");
    }

    @Test
    void theSeedDecides() {
        String[] once = {"certify", "linnerud", "--loss-fraction", "0.75", "--json", "--seed", "5"};
        assertThat(Invocation.of(once)).isEqualTo(Invocation.of(once));
        assertThat(Invocation.of(once))
                .isNotEqualTo(Invocation.of("certify", "linnerud", "--loss-fraction", "0.75", "--json", "--seed", "6"));
    }

    /** What a stranger has to do: read, descend, compare. */
    @Test
    void whatIsWrittenCanBeCheckedByAnybody() {
        Path file = folder.resolve("network.json");
        Invocation certify = Invocation.of("certify", "linnerud", "--loss-fraction", "0.8", "--write", file.toString());
        assertThat(certify.code()).isZero();
        JsonNode written = new JsonMapper().readTree(file.toFile());
        JsonNode evaluated = new JsonMapper()
                .readTree(Invocation.of("evaluate", file.toString()).out());
        double loss = 2 * evaluated.get("finalLoss").asDouble();
        assertThat(loss)
                .isPositive()
                .isLessThanOrEqualTo(written.get("promisedLoss").asDouble());
        assertThat(evaluated.get("trajectory")).hasSize(written.get("steps").asInt());
        assertThat(evaluated.get("m").asInt()).isEqualTo(written.get("W").size());
    }
}
