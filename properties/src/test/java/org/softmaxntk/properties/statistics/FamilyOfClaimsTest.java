package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Inconclusive;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Refuted;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Supported;

class FamilyOfClaimsTest {
    private static final SequentialTest TEST = new SequentialTest(StatedProbability.atLeast(0.5));

    private static Evidence outcomes(int successes, int failures) {
        Evidence evidence = TEST.start();
        for (int k = 0; k < successes + failures; k++) {
            evidence = evidence.after(k < successes);
        }
        return evidence;
    }

    @Test
    void concludesEachClaim() {
        Map<String, ProbabilityConclusion> conclusions = new FamilyOfClaims(0.01)
                .conclusions(Map.of("good", outcomes(40, 0), "bad", outcomes(0, 40), "new", TEST.start()));
        assertThat(conclusions.get("good")).isEqualTo(new Supported(0.01));
        assertThat(conclusions.get("bad")).isEqualTo(new Refuted(0.01));
        assertThat(conclusions.get("new")).isInstanceOf(Inconclusive.class);
    }

    /** A p-value of 0.01 is enough alone and too little among ten. */
    @Test
    void companyMakesItHarder() {
        Evidence marginal = outcomes(0, 9);
        FamilyOfClaims family = new FamilyOfClaims(0.05);
        assertThat(family.conclusions(Map.of("a", marginal)).get("a")).isInstanceOf(Refuted.class);
        Map<String, Evidence> many = new LinkedHashMap<>();
        many.put("a", marginal);
        for (int k = 0; k < 9; k++) {
            many.put("other" + k, outcomes(1, 1));
        }
        assertThat(family.conclusions(many).get("a")).isInstanceOf(Inconclusive.class);
    }

    @Test
    void theLevelOfOneClaimIsAlwaysEnough() {
        for (int claims = 1; claims < 60; claims++) {
            FamilyOfClaims family = new FamilyOfClaims(0.037);
            double level = family.levelOfOneClaim(claims);
            Map<String, Evidence> evidence = new LinkedHashMap<>();
            for (int k = 0; k < claims - 1; k++) {
                evidence.put("undecided" + k, TEST.start());
            }
            evidence.put("a", new Evidence(TEST, 100, 0, exactlyDeciding(level), 0));
            assertThat(family.conclusions(evidence).get("a")).isInstanceOf(Refuted.class);
        }
    }

    private static double exactlyDeciding(double level) {
        double ln = -Math.log(level);
        while (Evidence.pValue(ln) > level) {
            ln = Math.nextUp(ln);
        }
        return ln;
    }

    /** Twenty claims with p = p₀: reports with any wrong conclusion stay below α; without the correction they do not. */
    @Test
    void wrongReportsAreRare() {
        FamilyOfClaims family = new FamilyOfClaims(0.1);
        int wrong = 0;
        int wrongUncorrected = 0;
        for (int report = 0; report < 200; report++) {
            Map<String, Evidence> evidence =
                    twentyClaimsOnTheEdge(RandomStream.of(report).named("report"));
            wrong += family.conclusions(evidence).values().stream().allMatch(Inconclusive.class::isInstance) ? 0 : 1;
            wrongUncorrected += evidence.values().stream().anyMatch(claim -> claim.decides(0.1)) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(20);
        assertThat(wrongUncorrected).isGreaterThan(50);
    }

    private static Map<String, Evidence> twentyClaimsOnTheEdge(RandomStream stream) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (int k = 0; k < 20; k++) {
            Evidence claim = TEST.start();
            for (int t = 0; t < 200; t++) {
                claim = claim.after(stream.nextDouble() < 0.5);
            }
            evidence.put("claim" + k, claim);
        }
        return evidence;
    }
}
