(** kernel-drift-second-order: from a paired start the kernel's drift is of second order, entries and Frobenius norm, for any
    numbers of pairs, samples and outputs. What it needs of tanh are the scalar steps tanh-below-argument, tanh-of-quadruple,
    hyperbolic-quartic-bound and hyperbolic-quartic-identity, as they were generated. *)
Require Export KernelPerturbation PairFactor MovedPairs.
Require Steps.

(* ---- two samples ---- *)

(** What is needed of T = tanh R for R <= 1/2. *)
Definition tame (R : R) : Prop :=
  0 <= tanh R <= R /\ 4 * tanh R ^ 2 + tanh R ^ 4 <= 1 /\ 6 * tanh R ^ 2 + tanh R ^ 4 <= 6 * R ^ 2 /\ R ^ 2 <= 1 / 4.

Lemma tanh_of_four_times u : tanh (4 * u) = (4 * tanh u + 4 * tanh u ^ 3) / (1 + 6 * tanh u ^ 2 + tanh u ^ 4).
Proof.
  rewrite !tanh_of_exp. assert (P := exp_pos u).
  replace (exp (4 * u)) with (exp u * exp u * (exp u * exp u)) by (rewrite <- !exp_plus; f_equal; ring).
  revert P. generalize (exp u). intros e P.
  assert (0 < e * e) by nra. assert (0 < e * e * (e * e) * (e * e * (e * e)) + 1) by nra.
  field. repeat split; nra.
Qed.

Lemma tame_on_half R : 0 <= R <= 1 / 2 -> tame R.
Proof.
  intros H. assert (T0 : 0 <= tanh R).
  { rewrite tanh_of_exp. apply quotient_nonneg; generalize (exp_above_1 R ltac:(lra)); nra. }
  assert (below := Steps.tanh_below_argument R ltac:(lra)).
  assert (four := Steps.tanh_of_quadruple R H). rewrite tanh_of_four_times in four.
  assert (quartic := Steps.hyperbolic_quartic_bound R ltac:(lra)).
  rewrite (Steps.hyperbolic_quartic_identity R ltac:(lra)) in quartic.
  unfold tame. revert T0 below four quartic. generalize (tanh R). intros T T0 below four quartic.
  assert (T2 : 0 <= T ^ 2) by apply pow2_ge_0. assert (T4 : 0 <= T ^ 4) by now apply pow_le.
  assert (small : 4 * T ^ 2 + T ^ 4 <= 1).
  { destruct (Req_dec T 0) as [->|N]; [lra|].
    apply (Rmult_le_compat_r (1 + 6 * T ^ 2 + T ^ 4)) in four; [|lra].
    replace ((4 * T + 4 * T ^ 3) / (1 + 6 * T ^ 2 + T ^ 4) * (1 + 6 * T ^ 2 + T ^ 4)) with (T * (4 + 4 * T ^ 2)) in four
      by (field; lra).
    replace (2 * T * (1 + 6 * T ^ 2 + T ^ 4)) with (T * (2 + 12 * T ^ 2 + 2 * T ^ 4)) in four by ring.
    apply Rmult_le_reg_l in four; lra. }
  assert (R2 : R ^ 2 <= (1 / 2) ^ 2) by (apply pow_incr; lra). repeat split; lra.
Qed.

(** x y >= 1 gives x + y >= 2. *)
Lemma sum_at_least_2 x y : 0 < x -> 1 <= x * y -> 2 <= x + y.
Proof. intros X H. assert (0 <= (x - y) ^ 2) by apply pow2_ge_0. assert (0 < y) by nra. nra. Qed.

(** |w v b - 1| <= k^2 (1 + 6 R^2) - 1 for w, v between 1/k and k and b between (1 - T^2)^2 and 1 + 6 T^2 + T^4. *)
Lemma growth R w v k b : tame R -> 1 <= k -> 1 <= k * w -> w <= k -> 1 <= k * v -> v <= k ->
  (1 - tanh R ^ 2) ^ 2 <= b <= 1 + 6 * tanh R ^ 2 + tanh R ^ 4 ->
  Rabs (w * v * b - 1) <= k * k * (1 + 6 * R ^ 2) - 1.
Proof.
  intros ([T0 T1] & T2 & T3 & T4) K W1 W2 V1 V2 [B1 B2].
  revert T0 T1 T2 T3 B1 B2. generalize (tanh R). intros T T0 T1 T2 T3 B1 B2.
  assert (w0 : 0 < w) by nra. assert (v0 : 0 < v) by nra.
  assert (TR : T ^ 2 <= R ^ 2) by (apply pow_incr; lra).
  assert (L : (1 - R ^ 2) ^ 2 <= b) by (eapply Rle_trans; [apply pow_incr | exact B1]; lra).
  assert (M : 1 <= (1 + 6 * R ^ 2) * (1 - R ^ 2) ^ 2).
  { assert (R0 : 0 <= R ^ 2) by apply pow2_ge_0. revert R0 T4. generalize (R ^ 2). intros q R0 T4.
    replace ((1 + 6 * q) * (1 - q) ^ 2) with (1 + q * (4 - 11 * q) + 6 * (q * (q * q))) by ring.
    assert (0 <= q * (4 - 11 * q)) by (apply Rmult_le_pos; lra).
    assert (0 <= q * (q * q)) by (repeat apply Rmult_le_pos; lra). lra. }
  set (m := 1 + 6 * R ^ 2) in *. assert (m0 : 1 <= m) by (unfold m; generalize (pow2_ge_0 R); lra).
  assert (b0 : 0 < b) by nra. assert (bm : 1 <= b * m) by nra.
  assert (kk : 1 * 1 <= k * w * (k * v)) by (apply Rmult_le_compat; lra).
  assert (wv : w * v <= k * k) by (apply Rmult_le_compat; lra).
  assert (up : w * v * b <= k * k * m) by (apply Rmult_le_compat; try apply Rmult_le_pos; unfold m; lra).
  assert (two : 2 <= w * v * b + k * k * m).
  { apply sum_at_least_2; [repeat apply Rmult_lt_0_compat; lra|].
    replace (w * v * b * (k * k * m)) with (k * w * (k * v) * (b * m)) by ring.
    apply Rle_trans with (1 * 1); [lra|]. apply Rmult_le_compat; lra. }
  apply between_abs. lra.
Qed.

Section Samples.
Variables (p d : nat) (V V' o e : nat -> nat -> R) (R E : R).
Hypotheses (Hp : (0 < p)%nat) (W : paired_weights p d V) (M : moved_as_pairs p d V V' o e) (small : tame R).
Hypotheses (HO : forall r, (r < p)%nat -> norm d (o r) <= R) (HEp : forall r, (r < p)%nat -> norm d (e r) <= E).

Lemma R_nonneg : 0 <= R. Proof. eapply Rle_trans; [apply norm_nonneg | now apply (HO 0%nat)]. Qed.
Lemma E_nonneg : 0 <= E. Proof. eapply Rle_trans; [apply norm_nonneg | now apply (HEp 0%nat)]. Qed.

Lemma part_at_most u x b : norm d u <= b -> in_unit_ball d x -> Rabs (dot d u x) <= b.
Proof.
  intros U X. eapply Rle_trans; [apply Cauchy_Schwarz|]. unfold in_unit_ball in X.
  assert (P := norm_nonneg d u). assert (Q := norm_nonneg d x). nra.
Qed.

Lemma logit_odd x r : (r < p)%nat -> logit d V x (2 * r + 1) = logit d V x (2 * r).
Proof. intros H. unfold logit, dot. apply sum_ext. intros k K. now rewrite (W r k H K). Qed.

Lemma logit_even' x r : (r < p)%nat -> logit d V' x (2 * r) = logit d V x (2 * r) + dot d (e r) x + dot d (o r) x.
Proof.
  intros H. unfold logit, dot. rewrite <- !sum_plus. apply sum_ext. intros k K. destruct (M r k H K) as [-> _]. ring.
Qed.

Lemma logit_odd' x r : (r < p)%nat -> logit d V' x (2 * r + 1) = logit d V x (2 * r) + dot d (e r) x - dot d (o r) x.
Proof.
  intros H. unfold logit, dot. rewrite <- sum_plus, <- sum_minus. apply sum_ext. intros k K.
  destruct (M r k H K) as [_ ->]. rewrite (W r k H K). ring.
Qed.

(** Both terms of pair r together. *)
Lemma pair_change a a' x y r : signs (2 * p) a -> signs (2 * p) a' -> opposite_signs p a -> opposite_signs p a' ->
  in_unit_ball d x -> in_unit_ball d y -> (r < p)%nat ->
  Rabs (slope (2 * p) a (logit d V' x) (2 * r) * slope (2 * p) a' (logit d V' y) (2 * r)
      + slope (2 * p) a (logit d V' x) (2 * r + 1) * slope (2 * p) a' (logit d V' y) (2 * r + 1)
    - (slope (2 * p) a (logit d V x) (2 * r) * slope (2 * p) a' (logit d V y) (2 * r)
      + slope (2 * p) a (logit d V x) (2 * r + 1) * slope (2 * p) a' (logit d V y) (2 * r + 1)))
  <= (exp (4 * E) * (1 + 6 * R ^ 2) - 1)
    * (feature (2 * p) (logit d V x) (2 * r) * feature (2 * p) (logit d V y) (2 * r)
      + feature (2 * p) (logit d V x) (2 * r + 1) * feature (2 * p) (logit d V y) (2 * r + 1)).
Proof.
  intros A A' O O' X Y H. assert (HR := R_nonneg). assert (HE := E_nonneg).
  set (b := fun r => logit d V x (2 * r)%nat). set (c := fun r => logit d V y (2 * r)%nat).
  set (f := fun r => dot d (o r) x). set (g := fun r => dot d (e r) x).
  set (f' := fun r => dot d (o r) y). set (g' := fun r => dot d (e r) y).
  assert (bf : forall k, (k < p)%nat -> Rabs (f k) <= R) by (intros; apply part_at_most; auto).
  assert (bg : forall k, (k < p)%nat -> Rabs (g k) <= E) by (intros; apply part_at_most; auto).
  assert (bf' : forall k, (k < p)%nat -> Rabs (f' k) <= R) by (intros; apply part_at_most; auto).
  assert (bg' : forall k, (k < p)%nat -> Rabs (g' k) <= E) by (intros; apply part_at_most; auto).
  destruct (slopes_before p a (logit d V x) b O (fun _ _ => eq_refl) (logit_odd x) r H) as [-> ->].
  destruct (slopes_before p a' (logit d V y) c O' (fun _ _ => eq_refl) (logit_odd y) r H) as [-> ->].
  destruct (features_before p (logit d V x) b (fun _ _ => eq_refl) (logit_odd x) r H) as [-> ->].
  destruct (features_before p (logit d V y) c (fun _ _ => eq_refl) (logit_odd y) r H) as [-> ->].
  destruct (slopes_after p a (logit d V' x) f g b R Hp A O (logit_even' x) (logit_odd' x) bf r H) as [-> ->].
  destruct (slopes_after p a' (logit d V' y) f' g' c R Hp A' O' (logit_even' y) (logit_odd' y) bf' r H) as [-> ->].
  destruct (sample_facts p a f g b R E Hp A bf bg r H HR) as (P1 & C1 & CP & CT & w1 & w2 & s0).
  destruct (sample_facts p a' f' g' c R E Hp A' bf' bg' r H HR) as (Q1 & D1 & DQ & DT & v1 & v2 & t0).
  assert (S := A (2 * r)%nat ltac:(lia)). assert (S' := A' (2 * r)%nat ltac:(lia)).
  revert P1 C1 CP CT w1 w2 s0 Q1 D1 DQ DT v1 v2 t0.
  generalize (signed_mean p a f g b r) (normaliser_growth p f g b) (pair_weight p g b r) (pair_feature p b r).
  generalize (signed_mean p a' f' g' c r) (normaliser_growth p f' g' c) (pair_weight p g' c r) (pair_feature p c r).
  intros Q D v t P C w s P1 C1 CP CT w1 w2 s0 Q1 D1 DQ DT v1 v2 t0.
  destruct small as ([T0 T1] & T2 & T3 & T4).
  set (F := exp (f r) * exp (f' r)).
  assert (e1 := exp_pos (f r)). assert (e2 := exp_pos (f' r)). assert (F0 : 0 < F) by now apply Rmult_lt_0_compat.
  assert (range : exp (- R) * exp (- R) <= F <= exp R * exp R).
  { assert (B1 := abs_between _ _ (bf r H)). assert (B2 := abs_between _ _ (bf' r H)). unfold F.
    split; apply Rmult_le_compat; try (left; apply exp_pos); apply exp_le; lra. }
  assert (FT : F * (1 - tanh R) <= 1 + tanh R /\ 1 - tanh R <= F * (1 + tanh R)).
  { rewrite tanh_of_exp. assert (u := exp_pos R). assert (h := exp_pos (- R)). assert (uh := exp_opposite R).
    set (G := exp R) in *. set (I := exp (- R)) in *.
    assert (G2 : 0 < G * G) by now apply Rmult_lt_0_compat. assert (GG : 0 < G * G + 1) by lra.
    replace (1 - (G * G - 1) / (G * G + 1)) with (2 / (G * G + 1)) by (field; lra).
    replace (1 + (G * G - 1) / (G * G + 1)) with (2 * (G * G) / (G * G + 1)) by (field; lra).
    assert (GI : G * G * (I * I) = 1) by (replace (G * G * (I * I)) with (G * I * (G * I)) by ring; rewrite uh; ring).
    split; apply (Rmult_le_reg_r (G * G + 1)); try assumption.
    - replace (F * (2 / (G * G + 1)) * (G * G + 1)) with (2 * F) by (field; lra).
      replace (2 * (G * G) / (G * G + 1) * (G * G + 1)) with (2 * (G * G)) by (field; lra). lra.
    - replace (2 / (G * G + 1) * (G * G + 1)) with 2 by (field; lra).
      replace (F * (2 * (G * G) / (G * G + 1)) * (G * G + 1)) with (2 * (G * G * F)) by (field; lra).
      assert (G * G * (I * I) <= G * G * F) by (apply Rmult_le_compat_l; lra). lra. }
  destruct FT as [FU FL].
  assert (up : bracket P Q F / (C * D) <= 1 + 6 * tanh R ^ 2 + tanh R ^ 4) by (apply bracket_at_most; assumption).
  assert (down : (1 - tanh R ^ 2) ^ 2 <= bracket P Q F / (C * D)) by (apply bracket_at_least; assumption).
  replace (exp (4 * E)) with (exp (2 * E) * exp (2 * E)) by (rewrite <- exp_plus; f_equal; ring).
  assert (K := growth R w v (exp (2 * E)) (bracket P Q F / (C * D)) (conj (conj T0 T1) (conj T2 (conj T3 T4)))
    (exp_above_1 (2 * E) ltac:(lra)) w1 w2 v1 v2 (conj down up)).
  replace (a (2 * r)%nat * (1 - P) * (s * (w / C)) * exp (f r) * (a' (2 * r)%nat * (1 - Q) * (t * (v / D)) * exp (f' r))
    + - a (2 * r)%nat * (1 + P) * (s * (w / C)) * / exp (f r) * (- a' (2 * r)%nat * (1 + Q) * (t * (v / D)) * / exp (f' r))
    - (a (2 * r)%nat * s * (a' (2 * r)%nat * t) + - a (2 * r)%nat * s * (- a' (2 * r)%nat * t)))
    with (a (2 * r)%nat * (a' (2 * r)%nat * ((s * t + s * t) * (w * v * (bracket P Q F / (C * D)) - 1))))
    by (unfold bracket, F; field; lra).
  assert (unit : forall q u, q = 1 \/ q = -1 -> Rabs (q * u) = Rabs u).
  { intros q u [->| ->]; [now rewrite Rmult_1_l|]. replace (-1 * u) with (- u) by ring. apply Rabs_Ropp. }
  rewrite !unit by assumption. assert (st : 0 <= s * t) by now apply Rmult_le_pos.
  rewrite Rabs_mult, (Rabs_pos_eq (s * t + s * t)), Rmult_comm by lra. apply Rmult_le_compat_r; [lra | exact K].
Qed.

(** Every entry: |H'_(li)(l'j) - H_(li)(l'j)| <= (e^4E (1 + 6 R^2) - 1) |x.y| kappa. *)
Lemma kernel_entry_drift a a' x y : signs (2 * p) a -> signs (2 * p) a' -> opposite_signs p a -> opposite_signs p a' ->
  in_unit_ball d x -> in_unit_ball d y ->
  Rabs (kernel (2 * p) d V' a a' x y - kernel (2 * p) d V a a' x y)
    <= (exp (4 * E) * (1 + 6 * R ^ 2) - 1) * (Rabs (dot d x y) * kappa (2 * p) d V x y).
Proof.
  intros A A' O O' X Y. unfold kernel, kappa.
  assert (N : 0 < / INR (2 * p)) by (apply Rinv_0_lt_compat, lt_0_INR; lia).
  rewrite <- Rmult_minus_distr_l, Rabs_mult. unfold Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ INR (2 * p))) by lra.
  rewrite !sum_pairs, <- sum_minus. set (c := exp (4 * E) * (1 + 6 * R ^ 2) - 1).
  match goal with |- ?u * ?v * ?w <= c * (_ * (_ * ?z)) => replace (c * (u * (v * z))) with (u * v * (c * z)) by ring end.
  apply Rmult_le_compat_l; [apply Rmult_le_pos; [apply Rabs_pos | lra]|].
  rewrite <- sum_scal. apply sum_abs_le. intros r H. now apply pair_change.
Qed.
End Samples.

(** ||H(V') - H(V)||_F <= (e^4E (1 + 6 R^2) - 1) K_F. *)
Theorem kernel_drift_second_order p d n q V V' o e A X R E : (0 < p)%nat ->
  (forall l, (l < q)%nat -> signs (2 * p) (A l)) -> (forall l, (l < q)%nat -> opposite_signs p (A l)) ->
  paired_weights p d V -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) -> moved_as_pairs p d V V' o e ->
  (forall r, (r < p)%nat -> norm d (o r) <= R) -> (forall r, (r < p)%nat -> norm d (e r) <= E) -> R <= 1 / 2 ->
  kernel_drift (2 * p) d n q V V' A X <= (exp (4 * E) * (1 + 6 * R ^ 2) - 1) * majorant (2 * p) d n q V X.
Proof.
  intros Hp S O W B M HO HE HR. assert (R0 : 0 <= R) by (eapply Rle_trans; [apply norm_nonneg | now apply (HO 0%nat)]).
  apply drift_from_entries.
  - assert (E0 : 0 <= E) by (eapply Rle_trans; [apply norm_nonneg | now apply (HE 0%nat)]).
    generalize (exp_above_1 (4 * E) ltac:(lra)) (pow2_ge_0 R). nra.
  - intros. apply (kernel_entry_drift p d V V' o e); auto. apply tame_on_half. lra.
Qed.
