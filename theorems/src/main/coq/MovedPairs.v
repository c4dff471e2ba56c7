(** The network at one sample when paired neurons move to w_r + o_r + e_r and w_r - o_r + e_r: normaliser, sign mean, slopes. *)
Require Export SignMeans.

Lemma exp_cosh_sinh y s : s = 1 \/ s = -1 -> exp (s * y) = cosh y + s * sinh y.
Proof.
  intros [->| ->]; unfold cosh, sinh.
  - rewrite Rmult_1_l. field.
  - replace (-1 * y) with (- y) by ring. field.
Qed.

Lemma exp_square y : exp (y / 2) * exp (y / 2) = exp y.
Proof. rewrite <- exp_plus. f_equal. field. Qed.

(** (sum g)^2 <= (sum g e^-y) (sum g e^y), g = e^u. *)
Lemma opposite_tilts p u y :
  sum p (fun r => exp (u r)) ^ 2 <= sum p (fun r => exp (u r - y r)) * sum p (fun r => exp (u r + y r)).
Proof.
  assert (C := Cauchy_Schwarz p (fun r => exp ((u r - y r) / 2)) (fun r => exp ((u r + y r) / 2))).
  unfold norm in C. rewrite <- sqrt_mult in C by apply dot_self. unfold dot in C.
  rewrite (sum_ext p (fun k => exp ((u k - y k) / 2) * exp ((u k + y k) / 2)) (fun r => exp (u r))) in C
    by (intros; rewrite <- exp_plus; f_equal; field).
  rewrite (sum_ext p (fun k => exp ((u k - y k) / 2) * _) (fun r => exp (u r - y r))) in C by (intros; apply exp_square).
  rewrite (sum_ext p (fun k => exp ((u k + y k) / 2) * _) (fun r => exp (u r + y r))) in C by (intros; apply exp_square).
  assert (P : 0 <= sum p (fun r => exp (u r))) by (apply sum_nonneg; intros; left; apply exp_pos).
  rewrite Rabs_pos_eq in C by exact P.
  assert (Q : 0 <= sum p (fun r => exp (u r - y r)) * sum p (fun r => exp (u r + y r))).
  { apply Rmult_le_pos; apply sum_nonneg; intros; left; apply exp_pos. }
  rewrite <- (sqrt_sqrt _ Q). simpl. rewrite Rmult_1_r. apply Rmult_le_compat; assumption.
Qed.

Lemma cosh_above_1 y : 1 <= cosh y.
Proof.
  unfold cosh. assert (E := exp_opposite y). assert (0 <= (exp y - 1) ^ 2) by apply pow2_ge_0.
  assert (P := exp_pos y). assert (Q := exp_pos (- y)). nra.
Qed.

Lemma cosh_even_le y R : Rabs y <= R -> cosh y <= cosh R.
Proof.
  intros H. apply abs_between in H. unfold cosh.
  assert (P := exp_pos y). assert (E := exp_opposite y). assert (F := exp_opposite R).
  assert (U : exp y <= exp R) by (apply exp_le; lra). assert (L : exp (- R) <= exp y) by (apply exp_le; lra).
  assert (0 <= (exp R - exp y) * (exp y - exp (- R))) by (apply Rmult_le_pos; lra).
  apply Rmult_le_reg_r with (2 * exp y); [lra|].
  replace ((exp y + exp (- y)) / 2 * (2 * exp y)) with (exp y * exp y + exp y * exp (- y)) by field. rewrite E.
  replace ((exp R + exp (- R)) / 2 * (2 * exp y)) with (exp R * exp y + exp (- R) * exp y) by field. nra.
Qed.

(** |sinh y| <= tanh R cosh y on |y| <= R. *)
Lemma sinh_at_most_tanh y R : Rabs y <= R -> Rabs (sinh y) <= tanh R * cosh y.
Proof.
  intros H. apply abs_between in H. assert (C := cosh_above_1 R).
  assert (T : forall s, s = 1 \/ s = -1 -> s * sinh y <= tanh R * cosh y).
  { intros s S. unfold tanh. apply Rmult_le_reg_r with (cosh R); [lra|].
    replace (sinh R / cosh R * cosh y * cosh R) with (sinh R * cosh y) by (field; lra).
    assert (D : exp (s * y - R) <= exp (R - s * y)) by (apply exp_le; destruct S as [->| ->]; lra).
    replace (s * y - R) with (- (R - s * y)) in D by ring.
    assert (E : 2 * (sinh R * cosh y - s * sinh y * cosh R) = exp (R - s * y) - exp (- (R - s * y))).
    { replace (- (R - s * y)) with (- R + s * y) by ring. unfold Rminus. rewrite !exp_plus.
      destruct S as [->| ->]; unfold sinh, cosh.
      - rewrite !Rmult_1_l. field.
      - replace (- (-1 * y)) with y by ring. replace (-1 * y) with (- y) by ring. field. }
    lra. }
  apply between_abs. generalize (T 1 ltac:(now left)) (T (-1) ltac:(now right)). lra.
Qed.

Lemma cosh_sinh_squares y : cosh y ^ 2 - sinh y ^ 2 = 1.
Proof. unfold cosh, sinh. assert (E := exp_opposite y). nra. Qed.

Section Sample.
(* one sample: z_r the common logit of pair r before, phi_r and psi_r the odd and the even part of its change *)
Variables (p : nat) (a z z' phi psi : nat -> R) (b : nat -> R) (R E : R).
Hypotheses (Hp : (0 < p)%nat) (HE : 0 <= E) (A : signs (2 * p) a) (O : opposite_signs p a).
Hypotheses (even : forall r, (r < p)%nat -> z (2 * r)%nat = b r) (odd : forall r, (r < p)%nat -> z (2 * r + 1)%nat = b r).
Hypotheses (even' : forall r, (r < p)%nat -> z' (2 * r)%nat = b r + psi r + phi r)
  (odd' : forall r, (r < p)%nat -> z' (2 * r + 1)%nat = b r + psi r - phi r).
Hypotheses (HR : forall r, (r < p)%nat -> Rabs (phi r) <= R) (HpsiE : forall r, (r < p)%nat -> Rabs (psi r) <= E).

Let sgn r := a (2 * r)%nat.
Let B := sum p (fun r => exp (b r)).
Let G := sum p (fun r => exp (b r + psi r)).
Let N := sum p (fun r => exp (b r + psi r) * cosh (phi r)).
Let Q := sum p (fun r => exp (b r + psi r) * (sgn r * sinh (phi r))).

Lemma sgn_sign r : (r < p)%nat -> sgn r = 1 \/ sgn r = -1.
Proof. intros. apply A. lia. Qed.

Lemma B_pos : 0 < B. Proof. apply sum_pos; [assumption|]. intros. apply exp_pos. Qed.
Lemma G_pos : 0 < G. Proof. apply sum_pos; [assumption|]. intros. apply exp_pos. Qed.

Lemma N_range : G <= N <= cosh R * G.
Proof.
  unfold G, N. rewrite <- sum_scal. split; apply sum_le; intros r H; assert (P := exp_pos (b r + psi r)).
  - rewrite <- (Rmult_1_r (exp _)) at 1. apply Rmult_le_compat_l; [lra | apply cosh_above_1].
  - rewrite Rmult_comm. apply Rmult_le_compat_r; [lra | now apply cosh_even_le, HR].
Qed.

Lemma Q_range : Rabs Q <= tanh R * N.
Proof.
  unfold Q, N. rewrite <- sum_scal. apply sum_abs_le. intros r H. assert (P := exp_pos (b r + psi r)).
  rewrite Rabs_mult, (Rabs_pos_eq (exp _)) by lra.
  replace (tanh R * (exp (b r + psi r) * cosh (phi r))) with (exp (b r + psi r) * (tanh R * cosh (phi r))) by ring.
  apply Rmult_le_compat_l; [lra|]. eapply Rle_trans; [|now apply sinh_at_most_tanh, HR].
  right. destruct (sgn_sign r H) as [->| ->]; [now rewrite Rmult_1_l|].
  replace (-1 * sinh (phi r)) with (- sinh (phi r)) by ring. apply Rabs_Ropp.
Qed.

(** The square of the normaliser exceeds that of the sign mean's numerator by at least G^2. *)
Lemma gap : G ^ 2 <= N ^ 2 - Q ^ 2.
Proof.
  replace (N ^ 2 - Q ^ 2) with ((N - Q) * (N + Q)) by ring.
  unfold N, Q. rewrite <- sum_minus, <- sum_plus.
  rewrite (sum_ext p (fun k => _ - _) (fun r => exp (b r + psi r - sgn r * phi r))).
  rewrite (sum_ext p (fun k => _ + _) (fun r => exp (b r + psi r + sgn r * phi r))).
  - apply opposite_tilts.
  - intros r H. rewrite (exp_plus _ (sgn r * phi r)), exp_cosh_sinh by now apply sgn_sign. ring.
  - intros r H. replace (b r + psi r - sgn r * phi r) with (b r + psi r + (- sgn r) * phi r) by ring.
    rewrite (exp_plus _ (- sgn r * phi r)), exp_cosh_sinh by now apply sign_opposite, sgn_sign. ring.
Qed.

(** G lies between e^-E B and e^E B, e^psi between e^-E and e^E. *)
Lemma even_weight r : (r < p)%nat ->
  1 <= exp (2 * E) * (exp (psi r) * B / G) /\ exp (psi r) * B / G <= exp (2 * E).
Proof.
  intros H. assert (PG := G_pos). assert (PB := B_pos). assert (e := exp_opposite E).
  assert (shift : forall k, (k < p)%nat -> exp (- E) <= exp (psi k) <= exp E).
  { intros k K. generalize (abs_between _ _ (HpsiE k K)). intros. split; apply exp_le; lra. }
  assert (U : G <= exp E * B).
  { unfold G, B. rewrite <- sum_scal. apply sum_le. intros k K. rewrite exp_plus, Rmult_comm.
    apply Rmult_le_compat_r; [left; apply exp_pos | now apply shift]. }
  assert (D : exp (- E) * B <= G).
  { unfold G, B. rewrite <- sum_scal. apply sum_le. intros k K. rewrite exp_plus, (Rmult_comm (exp (b k))).
    apply Rmult_le_compat_r; [left; apply exp_pos | now apply shift]. }
  destruct (shift r H) as [sL sU]. assert (g := exp_pos E). assert (h := exp_pos (- E)). rewrite exp_double.
  split; apply (Rmult_le_reg_r G); try assumption.
  - replace (exp E * exp E * (exp (psi r) * B / G) * G) with (exp E * exp (psi r) * (exp E * B)) by (field; lra).
    rewrite Rmult_1_l. apply Rle_trans with (1 * (exp E * B)); [lra|]. apply Rmult_le_compat_r; [apply Rmult_le_pos; lra|].
    rewrite <- e. apply Rmult_le_compat_l; lra.
  - replace (exp (psi r) * B / G * G) with (exp (psi r) * B) by (field; lra).
    apply Rle_trans with (exp E * B); [apply Rmult_le_compat_r; lra|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|].
    replace B with (exp E * (exp (- E) * B)) by (rewrite <- Rmult_assoc, e; ring). apply Rmult_le_compat_l; lra.
Qed.

Lemma normaliser_before : sum (2 * p) (fun k => exp (z k)) = 2 * B.
Proof.
  rewrite sum_pairs. unfold B. rewrite <- sum_scal. apply sum_ext. intros r H. rewrite even, odd by assumption. ring.
Qed.

Lemma normaliser_after : sum (2 * p) (fun k => exp (z' k)) = 2 * N.
Proof.
  rewrite sum_pairs. unfold N. rewrite <- sum_scal. apply sum_ext. intros r H. rewrite even', odd' by assumption.
  unfold Rminus. rewrite !(exp_plus (b r + psi r)). unfold cosh. field.
Qed.

Lemma sign_mean_after : sign_mean (2 * p) a z' = Q / N.
Proof.
  unfold sign_mean. rewrite sum_pairs. unfold softmax. rewrite normaliser_after.
  assert (PN : 0 < N) by (generalize G_pos N_range; lra).
  transitivity (/ N * Q); [|unfold Rdiv; apply Rmult_comm]. unfold Q. rewrite <- sum_scal. apply sum_ext. intros r H.
  rewrite even', odd', (O r H) by assumption. unfold Rminus. rewrite !(exp_plus (b r + psi r)). unfold sgn, sinh. field. lra.
Qed.

Lemma sign_mean_before : sign_mean (2 * p) a z = 0.
Proof.
  unfold sign_mean. rewrite sum_pairs, (sum_ext p _ (fun _ => 0)).
  - rewrite sum_const. ring.
  - intros r H. unfold softmax. rewrite even, odd, (O r H) by assumption. ring.
Qed.

(** The sign mean times the pair's sign, the normaliser over its even part, the even weight of the pair. *)
Definition signed_mean r := sgn r * (Q / N).
Definition normaliser_growth := N / G.
Definition pair_weight r := exp (psi r) * B / G.
Definition pair_feature r := INR (2 * p) * (exp (b r) / (2 * B)).

Lemma features_before r : (r < p)%nat ->
  feature (2 * p) z (2 * r) = pair_feature r /\ feature (2 * p) z (2 * r + 1) = pair_feature r.
Proof. intros H. unfold feature, softmax, pair_feature. now rewrite normaliser_before, even, odd by assumption. Qed.

Lemma slopes_before r : (r < p)%nat ->
  slope (2 * p) a z (2 * r) = sgn r * pair_feature r /\ slope (2 * p) a z (2 * r + 1) = - sgn r * pair_feature r.
Proof.
  intros H. unfold slope. destruct (features_before r H) as [-> ->]. rewrite sign_mean_before, (O r H). unfold sgn. split; ring.
Qed.

Lemma slopes_after r : (r < p)%nat ->
  slope (2 * p) a z' (2 * r)
    = sgn r * (1 - signed_mean r) * (pair_feature r * (pair_weight r / normaliser_growth)) * exp (phi r) /\
  slope (2 * p) a z' (2 * r + 1)
    = - sgn r * (1 + signed_mean r) * (pair_feature r * (pair_weight r / normaliser_growth)) * / exp (phi r).
Proof.
  intros H. assert (PG := G_pos). assert (PB := B_pos). assert (PN : 0 < N) by (generalize N_range; lra).
  assert (S := sign_square (sgn r) (sgn_sign r H)).
  unfold slope, feature, softmax. rewrite normaliser_after, sign_mean_after, even', odd', (O r H) by assumption.
  unfold pair_feature, pair_weight, normaliser_growth, signed_mean. fold (sgn r).
  assert (up : exp (b r + psi r + phi r) = exp (b r) * exp (psi r) * exp (phi r)) by now rewrite !exp_plus.
  assert (down : exp (b r + psi r - phi r) = exp (b r) * exp (psi r) * / exp (phi r))
    by (unfold Rminus; now rewrite !exp_plus, exp_Ropp).
  rewrite up, down. assert (Pe := exp_pos (phi r)). split.
  - replace (sgn r * (1 - sgn r * (Q / N))) with (sgn r - sgn r * sgn r * (Q / N)) by ring. rewrite S. field. lra.
  - replace (- sgn r * (1 + sgn r * (Q / N))) with (- sgn r - sgn r * sgn r * (Q / N)) by ring. rewrite S. field. lra.
Qed.

Lemma sample_facts r : (r < p)%nat -> 0 <= R ->
  Rabs (signed_mean r) <= tanh R /\ 1 <= normaliser_growth /\ 1 <= normaliser_growth ^ 2 * (1 - signed_mean r ^ 2)
  /\ normaliser_growth ^ 2 * (1 - tanh R ^ 2) <= 1
  /\ 1 <= exp (2 * E) * pair_weight r /\ pair_weight r <= exp (2 * E) /\ 0 <= pair_feature r.
Proof.
  intros H R0. assert (PG := G_pos). assert (PB := B_pos). destruct N_range as [NL NU]. assert (PN : 0 < N) by lra.
  assert (S := sign_square (sgn r) (sgn_sign r H)). unfold normaliser_growth, signed_mean.
  split; [|split; [|split; [|split; [|split; [|split]]]]]; try now apply even_weight.
  - assert (QR := abs_between _ _ Q_range). assert (W : - tanh R <= Q / N <= tanh R).
    { split; apply (Rmult_le_reg_r N); try assumption; replace (Q / N * N) with Q by (field; lra); lra. }
    apply between_abs. destruct (sgn_sign r H) as [->| ->]; lra.
  - apply (Rmult_le_reg_r G); [assumption|]. replace (N / G * G) with N by (field; lra). lra.
  - replace ((sgn r * (Q / N)) ^ 2) with (sgn r * sgn r * (Q / N) ^ 2) by ring. rewrite S, Rmult_1_l.
    apply (Rmult_le_reg_r (G ^ 2)); [now apply pow_lt|].
    replace ((N / G) ^ 2 * (1 - (Q / N) ^ 2) * G ^ 2) with (N ^ 2 - Q ^ 2) by (field; lra). rewrite Rmult_1_l. apply gap.
  - assert (C := cosh_above_1 R). assert (I := cosh_sinh_squares R). unfold tanh.
    replace (1 - (sinh R / cosh R) ^ 2) with (/ cosh R ^ 2)
      by (replace (1 - (sinh R / cosh R) ^ 2) with ((cosh R ^ 2 - sinh R ^ 2) / cosh R ^ 2)
        by (field; lra); rewrite I; field; lra).
    apply (Rmult_le_reg_r (cosh R ^ 2)); [apply pow_lt; lra|].
    replace ((N / G) ^ 2 * / cosh R ^ 2 * cosh R ^ 2) with ((N / G) ^ 2) by (field; lra). rewrite Rmult_1_l.
    apply pow_incr. split; [apply quotient_nonneg; lra|].
    apply (Rmult_le_reg_r G); [assumption|]. replace (N / G * G) with N by (field; lra). lra.
  - unfold pair_feature. apply Rmult_le_pos; [apply pos_INR|]. apply quotient_nonneg; [left; apply exp_pos | lra].
Qed.
End Sample.
