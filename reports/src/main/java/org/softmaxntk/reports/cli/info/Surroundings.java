package org.softmaxntk.reports.cli.info;

import java.util.List;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.reports.cli.command.CampaignData;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.theorems.ledger.RunHeader;

/**
 * What {@code info} tells: the program and what it runs on.
 *
 * @param commit of the checkout it was called in, or "unknown"
 * @param cores processors that Java may use
 * @param memory mebibytes that Java may use
 * @param arithmetic of the loops over neurons: "vector" or "plain"
 * @param reason why that one
 * @param lanes how many doubles one instruction takes
 * @param linearAlgebra what computes products and spectra of dense matrices
 * @param dataSets the data sets that ship with the program
 */
record Surroundings(
        String version,
        String commit,
        String java,
        String machine,
        int cores,
        long memory,
        String arithmetic,
        String reason,
        int lanes,
        String linearAlgebra,
        List<String> dataSets) {

    static Surroundings current() {
        RunHeader run = RunHeader.current("", 0);
        ChosenArithmetic chosen = ChosenArithmetic.current();
        return new Surroundings(
                run.version(),
                run.commit(),
                run.jdk() + " (" + run.vendor() + ")",
                run.os(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                chosen.arithmetic().id(),
                chosen.reason(),
                chosen.lanes(),
                "products by " + GramProduct.backend()
                        + "; eigenvalues by LAPACK, ARPACK and Commons Math in plain Java",
                CampaignData.find().map(CampaignData::shipped).orElse(List.of()));
    }

    /** Two columns, one line a fact. */
    List<String> lines() {
        return WrappedTable.withoutHeader()
                .add("version", version)
                .add("commit", commit)
                .add("Java", java)
                .add(
                        "machine",
                        machine + ", " + cores + (cores == 1 ? " core, " : " cores, ") + memory + " MiB for Java")
                .add("arithmetic", arithmetic + ": " + reason + lanesInWords())
                .add("linear algebra", linearAlgebra)
                .add("data sets", String.join(", ", dataSets))
                .lines();
    }

    private String lanesInWords() {
        return lanes == 1 ? "" : "; " + lanes + " doubles (" + lanes * Double.SIZE + " bits) an instruction";
    }
}
