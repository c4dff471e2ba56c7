package org.softmaxntk.model.arithmetic;

/**
 * Constants of e^x = 2^k·e^r with k = round(x/log 2), r = x − k·log 2, and e^r = 1 + r + r²q(r) on |r| ≤ ½ log 2.
 *
 * <p>q has degree 9 and the least largest relative error of e^r (Remez' algorithm in 60 digits): 3.7·10⁻¹⁸. log 2 is split so
 * that k times its high part is exact. Fused multiply-adds throughout; the scaling by 2^k adds k to the exponent bits.
 */
final class Exponential {
    static final double LEAST = -708;
    /** Beyond, e^x is no double, or would be the last: it counts as ∞. */
    static final double MOST = 709;

    static final double PER_LOG2 = 0x1.71547652b82fep0;
    /** 1.5·2⁵²: adding it rounds to an integer, which then stands in the low bits. */
    static final double ROUNDING = 0x1.8p52;

    static final double LOG2_HIGH = 0x1.62e42fefa38p-1;
    static final double LOG2_LOW = 0x1.ef35793c76730p-45;

    static final double Q0 = 0x1.000000000000ap-1;
    static final double Q1 = 0x1.55555555554f9p-3;
    static final double Q2 = 0x1.555555555083ep-5;
    static final double Q3 = 0x1.1111111127d0ep-7;
    static final double Q4 = 0x1.6c16c18438b11p-10;
    static final double Q5 = 0x1.a01a012a0f35cp-13;
    static final double Q6 = 0x1.a01999e26209fp-16;
    static final double Q7 = 0x1.71df25b30d420p-19;
    static final double Q8 = 0x1.28ad9b8648615p-22;
    static final double Q9 = 0x1.ad7f3ee5d2f80p-26;

    /** Up to here r + r²(½ + r/6 + r²/24 + r³/120 + r⁴/720) is e^r − 1 with relative error r⁶/5040 &lt; 2⁻⁶⁴. */
    static final double TINY = 0x1p-9;

    static final double T1 = 1.0 / 6;
    static final double T2 = 1.0 / 24;
    static final double T3 = 1.0 / 120;
    static final double T4 = 1.0 / 720;

    private Exponential() {}
}
