(** The factor by which a pair's two kernel terms change together, as algebra in T = tanh R, the sign means P, Q of either
    sample times the pair's signs, the normalisers C, D over their values without odd parts, and f = e^Phi. *)
Require Export SignMeans.

Section PairFactor.
Variables (T P Q C D f : R).
Hypotheses (T0 : 0 <= T) (T1 : 4 * T ^ 2 + T ^ 4 <= 1) (HP : Rabs P <= T) (HQ : Rabs Q <= T).
Hypotheses (C1 : 1 <= C) (D1 : 1 <= D) (CP : 1 <= C ^ 2 * (1 - P ^ 2)) (DQ : 1 <= D ^ 2 * (1 - Q ^ 2)).
Hypotheses (CT : C ^ 2 * (1 - T ^ 2) <= 1) (DT : D ^ 2 * (1 - T ^ 2) <= 1).
Hypotheses (f0 : 0 < f) (fU : f * (1 - T) <= 1 + T) (fL : 1 - T <= f * (1 + T)).

(** (1 + PQ) cosh Phi - (P + Q) sinh Phi. *)
Definition bracket : R := ((1 - P) * (1 - Q) * f + (1 + P) * (1 + Q) * / f) / 2.

Let S := Rabs P.
Let U := Rabs Q.

Lemma T_small : T ^ 2 <= 1 / 4.
Proof. assert (0 <= T ^ 4) by now apply pow_le. lra. Qed.

Lemma T_below_half : T <= 1 / 2.
Proof. generalize T_small. nra. Qed.

(** AM-GM: 1/(CD) <= 1 - |P||Q|. *)
Lemma normalisers : 1 <= C * D * (1 - S * U).
Proof.
  assert (H := T_below_half). assert (S0 : 0 <= S) by apply Rabs_pos. assert (U0 : 0 <= U) by apply Rabs_pos.
  rewrite <- (pow2_abs P) in CP. rewrite <- (pow2_abs Q) in DQ. fold S in CP, HP. fold U in DQ, HQ.
  assert (N : 0 <= C * D * (1 - S * U)) by (apply Rmult_le_pos; nra).
  assert (1 * 1 <= C ^ 2 * (1 - S ^ 2) * (D ^ 2 * (1 - U ^ 2))) by (apply Rmult_le_compat; lra).
  assert (0 <= C ^ 2 * D ^ 2 * (S - U) ^ 2) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; apply pow2_ge_0).
  assert (1 <= (C * D * (1 - S * U)) ^ 2) by nra. nra.
Qed.

(** f and 1/f lie between (1 - T)/(1 + T) and (1 + T)/(1 - T): so (f + 1/f)/2 and |f - 1/f|/2 are largest at the ends. *)
Lemma cosh_at_most : (1 - T ^ 2) * (f + / f) <= 2 * (1 + T ^ 2).
Proof.
  apply Rmult_le_reg_r with f; [assumption|].
  replace ((1 - T ^ 2) * (f + / f) * f) with ((1 - T ^ 2) * (f * f + 1)) by (field; lra).
  assert (0 <= (1 + T - f * (1 - T)) * (f * (1 + T) - (1 - T))) by (apply Rmult_le_pos; lra). nra.
Qed.

Lemma sinh_at_most : (1 - T ^ 2) * Rabs (f - / f) <= 4 * T.
Proof.
  assert (H := T_below_half). assert (I : 0 < / f) by now apply Rinv_0_lt_compat.
  assert (fI : f * / f = 1) by (apply Rinv_r; lra).
  assert (IL : / f * (1 - T) <= 1 + T). { apply Rmult_le_reg_l with f; [assumption|]. rewrite <- Rmult_assoc, fI. lra. }
  assert (IU : 1 - T <= / f * (1 + T)). { apply Rmult_le_reg_l with f; [assumption|]. rewrite <- Rmult_assoc, fI. lra. }
  revert I fI IL IU. generalize (/ f). intros h I fI IL IU.
  assert (A : (1 - T) * (f * (1 - T)) <= (1 - T) * (1 + T)) by (apply Rmult_le_compat_l; lra).
  assert (A1 : (1 + T) * (f * (1 - T)) <= (1 + T) * (1 + T)) by (apply Rmult_le_compat_l; lra).
  assert (A2 : (1 - T) * (1 - T) <= (1 - T) * (f * (1 + T))) by (apply Rmult_le_compat_l; lra).
  assert (B1 : (1 + T) * (h * (1 - T)) <= (1 + T) * (1 + T)) by (apply Rmult_le_compat_l; lra).
  assert (B2 : (1 - T) * (1 - T) <= (1 - T) * (h * (1 + T))) by (apply Rmult_le_compat_l; lra).
  unfold Rabs. destruct Rcase_abs; nra.
Qed.

(** With both sign means at T nothing is larger, as 4 T^2 + T^4 <= 1. *)
Lemma largest_at_T : (1 - S ^ 2 * U ^ 2) * (1 + T ^ 2) + 2 * T * (S + U) * (1 - S * U) <= (1 - T ^ 2) * (1 + 6 * T ^ 2 + T ^ 4).
Proof.
  assert (H := T_below_half). assert (S0 : 0 <= S) by apply Rabs_pos. assert (U0 : 0 <= U) by apply Rabs_pos.
  fold S in HP. fold U in HQ. revert S0 U0 HP HQ. generalize S U. intros s u S0 U0 Hs Hu.
  assert (slopes : forall v w, 0 <= v <= T -> 0 <= w <= T ->
    0 <= (T - v) * (2 * T * (1 - w * (T + v) - w ^ 2) - (T + v) * w ^ 2 * (1 + T ^ 2))).
  { intros v w V W. apply Rmult_le_pos; [lra|].
    assert (w * (T + v) <= T * (T + T)) by (apply Rmult_le_compat; lra).
    assert (w * w <= T * T) by (apply Rmult_le_compat; lra).
    assert ((T + v) * (w * w) <= (T + T) * (T * T)) by (apply Rmult_le_compat; nra).
    assert ((T + v) * (w * w) * (1 + T ^ 2) <= (T + T) * (T * T) * (1 + T ^ 2)) by (apply Rmult_le_compat_r; nra).
    assert (2 * T * (4 * T ^ 2 + T ^ 4) <= 2 * T * 1) by (apply Rmult_le_compat_l; lra).
    assert (2 * T * (1 - 3 * (T * T)) <= 2 * T * (1 - w * (T + v) - w ^ 2)) by (apply Rmult_le_compat_l; nra). nra. }
  generalize (slopes s u ltac:(lra) ltac:(lra)) (slopes u T ltac:(lra) ltac:(lra)). intros X Y.
  replace ((1 - T ^ 2) * (1 + 6 * T ^ 2 + T ^ 4)) with ((1 - s ^ 2 * u ^ 2) * (1 + T ^ 2) + 2 * T * (s + u) * (1 - s * u)
    + (T - s) * (2 * T * (1 - u * (T + s) - u ^ 2) - (T + s) * u ^ 2 * (1 + T ^ 2))
    + (T - u) * (2 * T * (1 - T * (T + u) - T ^ 2) - (T + u) * T ^ 2 * (1 + T ^ 2))) by ring. lra.
Qed.

Lemma bracket_at_most : bracket / (C * D) <= 1 + 6 * T ^ 2 + T ^ 4.
Proof.
  assert (H := T_small). assert (S0 : 0 <= S) by apply Rabs_pos. assert (U0 : 0 <= U) by apply Rabs_pos.
  assert (PQ : P * Q <= S * U) by (unfold S, U; rewrite <- Rabs_mult; apply Rle_abs).
  assert (PQ0 : 0 <= 1 + P * Q).
  { apply abs_between in HP. apply abs_between in HQ. generalize T_below_half. nra. }
  assert (I : 0 < / f) by now apply Rinv_0_lt_compat.
  assert (B : (1 - T ^ 2) * bracket <= (1 + S * U) * (1 + T ^ 2) + (S + U) * (2 * T)).
  { replace ((1 - T ^ 2) * bracket)
      with ((1 + P * Q) * ((1 - T ^ 2) * (f + / f)) / 2 + - ((P + Q) * ((1 - T ^ 2) * (f - / f))) / 2)
      by (unfold bracket; field; lra).
    assert ((1 + P * Q) * ((1 - T ^ 2) * (f + / f)) <= (1 + P * Q) * (2 * (1 + T ^ 2)))
      by (apply Rmult_le_compat_l; [assumption | apply cosh_at_most]).
    assert ((1 + P * Q) * (2 * (1 + T ^ 2)) <= (1 + S * U) * (2 * (1 + T ^ 2))) by (apply Rmult_le_compat_r; lra || nra).
    assert (- ((P + Q) * ((1 - T ^ 2) * (f - / f))) <= (S + U) * (4 * T)).
    { eapply Rle_trans; [apply Rle_abs|]. rewrite Rabs_Ropp, Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos.
      - apply Rabs_triang.
      - rewrite Rabs_mult, (Rabs_pos_eq (1 - T ^ 2)) by lra. apply sinh_at_most. }
    lra. }
  assert (N := normalisers). assert (L := largest_at_T).
  assert (SU : 0 <= S * U) by now apply Rmult_le_pos.
  assert (K : 0 < C * D) by (apply Rmult_lt_0_compat; lra).
  apply Rmult_le_reg_r with (C * D * (1 - T ^ 2)); [apply Rmult_lt_0_compat; lra|].
  replace (bracket / (C * D) * (C * D * (1 - T ^ 2))) with ((1 - T ^ 2) * bracket) by (field; nra).
  eapply Rle_trans; [exact B|].
  set (M := (1 + S * U) * (1 + T ^ 2) + (S + U) * (2 * T)) in *.
  assert (M0 : 0 <= M) by (unfold M; apply Rplus_le_le_0_compat; apply Rmult_le_pos; lra || generalize (pow2_ge_0 T); lra).
  assert (M * 1 <= M * (C * D * (1 - S * U))) by (apply Rmult_le_compat_l; assumption).
  assert (C * D * (M * (1 - S * U)) <= C * D * ((1 - T ^ 2) * (1 + 6 * T ^ 2 + T ^ 4))).
  { apply Rmult_le_compat_l; [lra|]. unfold M. nra. }
  nra.
Qed.

Lemma bracket_at_least : (1 - T ^ 2) ^ 2 <= bracket / (C * D).
Proof.
  assert (H := T_small). assert (K : 0 < C * D) by (apply Rmult_lt_0_compat; lra).
  assert (P2 : P ^ 2 <= T ^ 2) by (rewrite <- (pow2_abs P); apply pow_incr; split; [apply Rabs_pos | assumption]).
  assert (Q2 : Q ^ 2 <= T ^ 2) by (rewrite <- (pow2_abs Q); apply pow_incr; split; [apply Rabs_pos | assumption]).
  apply abs_between in HP. apply abs_between in HQ. assert (T2 := T_below_half).
  assert (I : 0 < / f) by now apply Rinv_0_lt_compat.
  assert (B : 1 - T ^ 2 <= bracket).
  { unfold bracket. set (u := (1 - P) * (1 - Q) * f). set (v := (1 + P) * (1 + Q) * / f).
    assert (u0 : 0 <= u) by (unfold u; repeat apply Rmult_le_pos; lra).
    assert (v0 : 0 <= v) by (unfold v; repeat apply Rmult_le_pos; lra).
    assert (uv : u * v = (1 - P ^ 2) * (1 - Q ^ 2)) by (unfold u, v; field; lra).
    assert ((1 - T ^ 2) * (1 - T ^ 2) <= u * v) by (rewrite uv; apply Rmult_le_compat; lra).
    assert (0 <= (u - v) ^ 2) by apply pow2_ge_0.
    apply Rnot_lt_le. intros L. assert (((u + v) / 2) ^ 2 < (1 - T ^ 2) ^ 2) by nra. nra. }
  assert (E : (1 - T ^ 2) * (C * D) <= 1).
  { assert (0 <= (C - D) ^ 2) by apply pow2_ge_0. assert (2 * (C * D) <= C ^ 2 + D ^ 2) by lra. nra. }
  apply Rmult_le_reg_r with (C * D); [assumption|].
  replace (bracket / (C * D) * (C * D)) with bracket by (field; nra). nra.
Qed.
End PairFactor.
