package org.softmaxntk.properties.jqwik;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.softmaxntk.theorems.ledger.LedgerWriter;
import org.softmaxntk.theorems.ledger.RunHeader;

/** One ledger a claim, begun anew by each run of the tests: {@code target/ledger/CLAIM.jsonl}. */
final class TestLedgers {
    /** The seed of every property, and of every search in a test. */
    static final long SEED = 2405;

    private static final Map<String, LedgerWriter> OPEN = new ConcurrentHashMap<>();

    private TestLedgers() {}

    static LedgerWriter of(String claim) {
        return OPEN.computeIfAbsent(claim, TestLedgers::begin);
    }

    private static LedgerWriter begin(String claim) {
        String profile = System.getProperty("softmaxntk.profile", "unnamed");
        return new LedgerWriter(Path.of("target", "ledger", claim + ".jsonl"), RunHeader.current(profile, SEED));
    }
}
