(** softmax-entry-range, softmax-ratio-perturbation and softmax-l1-perturbation, from weights, for any number of neurons. *)
Require Export Network.

Lemma exp_le a b : a <= b -> exp a <= exp b.
Proof. intros [L| ->]; [left; now apply exp_increasing | lra]. Qed.

(** e^R and e^-R. *)
Lemma exp_opposite R : exp R * exp (- R) = 1.
Proof. rewrite <- exp_plus, Rplus_opp_r. apply exp_0. Qed.

Lemma exp_double R : exp (2 * R) = exp R * exp R.
Proof. rewrite <- exp_plus. f_equal. ring. Qed.

Lemma exp_minus_double R : exp (- (2 * R)) = exp (- R) * exp (- R).
Proof. rewrite <- exp_plus. f_equal. ring. Qed.

Lemma exp_above_1 R : 0 <= R -> 1 <= exp R.
Proof. intros H. rewrite <- exp_0. now apply exp_le. Qed.

Lemma normaliser_pos m z : (0 < m)%nat -> 0 < sum m (fun k => exp (z k)).
Proof. intros. apply sum_pos; [assumption|]. intros. apply exp_pos. Qed.

Lemma softmax_pos m z r : (0 < m)%nat -> 0 < softmax m z r.
Proof. intros. apply Rdiv_lt_0_compat; [apply exp_pos | now apply normaliser_pos]. Qed.

Lemma softmax_sum m z : (0 < m)%nat -> sum m (softmax m z) = 1.
Proof.
  intros H. rewrite (sum_ext m _ (fun r => / sum m (fun k => exp (z k)) * exp (z r))).
  - rewrite sum_scal. apply Rinv_l. generalize (normaliser_pos m z H). lra.
  - intros. unfold softmax, Rdiv. ring.
Qed.

(** On |z_r| <= B: e^-2B / m <= S_r <= e^2B / m. *)
Theorem softmax_entry_range m d V x B :
  (forall r, (r < m)%nat -> Rabs (logit d V x r) <= B) ->
  forall r, (r < m)%nat -> exp (- (2 * B)) / INR m <= softmax m (logit d V x) r <= exp (2 * B) / INR m.
Proof.
  intros H r Hr. unfold softmax. set (z := logit d V x) in *. assert (Hm : (0 < m)%nat) by lia.
  assert (N : 0 < INR m) by now apply lt_0_INR.
  assert (up : forall k, (k < m)%nat -> exp (- B) <= exp (z k) <= exp B).
  { intros k Hk. generalize (H k Hk). intros A.
    assert (- B <= z k <= B) by (unfold Rabs in A; destruct Rcase_abs; lra). split; apply exp_le; lra. }
  assert (P := normaliser_pos m z Hm).
  assert (U : sum m (fun k => exp (z k)) <= INR m * exp B) by (rewrite <- sum_const; apply sum_le; intros; now apply up).
  assert (D : INR m * exp (- B) <= sum m (fun k => exp (z k))) by (rewrite <- sum_const; apply sum_le; intros; now apply up).
  destruct (up r Hr) as [dr ur]. assert (g := exp_pos B). assert (h := exp_pos (- B)). assert (gh := exp_opposite B).
  rewrite exp_double, exp_minus_double. split.
  - apply Rmult_le_reg_r with (INR m * sum m (fun k => exp (z k))); [now apply Rmult_lt_0_compat|].
    replace (exp (- B) * exp (- B) / INR m * (INR m * sum m (fun k => exp (z k))))
      with (exp (- B) * (exp (- B) * sum m (fun k => exp (z k)))) by (field; lra).
    replace (exp (z r) / sum m (fun k => exp (z k)) * (INR m * sum m (fun k => exp (z k))))
      with (exp (z r) * INR m) by (field; lra).
    apply Rmult_le_compat; try lra; [apply Rmult_le_pos; lra|].
    replace (INR m) with (exp (- B) * (INR m * exp B)) by (transitivity (INR m * (exp B * exp (- B))); [ring | rewrite gh; ring]).
    apply Rmult_le_compat_l; lra.
  - apply Rmult_le_reg_r with (INR m * sum m (fun k => exp (z k))); [now apply Rmult_lt_0_compat|].
    replace (exp B * exp B / INR m * (INR m * sum m (fun k => exp (z k))))
      with (exp B * (exp B * sum m (fun k => exp (z k)))) by (field; lra).
    replace (exp (z r) / sum m (fun k => exp (z k)) * (INR m * sum m (fun k => exp (z k))))
      with (exp (z r) * INR m) by (field; lra).
    assert (E := exp_pos (z r)). apply Rmult_le_compat; try lra.
    replace (INR m) with (exp B * (INR m * exp (- B))) by (transitivity (INR m * (exp B * exp (- B))); [ring | rewrite gh; ring]).
    apply Rmult_le_compat_l; lra.
Qed.

(* ---- moved weights ---- *)

Lemma abs_between x r : Rabs x <= r -> - r <= x <= r.
Proof. unfold Rabs. destruct Rcase_abs; lra. Qed.

Lemma between_abs x r : - r <= x <= r -> Rabs x <= r.
Proof. unfold Rabs. destruct Rcase_abs; lra. Qed.

(** |<v', x> - <v, x>| <= ||v' - v|| ||x||. *)
Lemma logit_change m d V V' x R r : moved m d V V' R -> (r < m)%nat ->
  Rabs (logit d V' x r - logit d V x r) <= R * norm d x.
Proof.
  intros H Hr. unfold logit. rewrite dot_minus. eapply Rle_trans; [apply Cauchy_Schwarz|].
  apply Rmult_le_compat_r; [apply norm_nonneg | now apply H].
Qed.

Lemma radius_nonneg m d V V' R : (0 < m)%nat -> moved m d V V' R -> 0 <= R.
Proof. intros Hm H. eapply Rle_trans; [apply norm_nonneg | apply (H 0%nat); lia]. Qed.

Lemma logit_change_in_ball m d V V' x R : moved m d V V' R -> in_unit_ball d x ->
  forall r, (r < m)%nat -> Rabs (logit d V' x r - logit d V x r) <= R.
Proof.
  intros H B r Hr. eapply Rle_trans; [apply (logit_change m d V V' x R r); assumption|]. unfold in_unit_ball in B.
  assert (0 <= R) by (apply (radius_nonneg m d V V' R); [lia | assumption]). assert (N := norm_nonneg d x). nra.
Qed.

Section Moved.
Variables (m : nat) (z z' : nat -> R) (R : R).
Hypothesis near : forall r, (r < m)%nat -> Rabs (z' r - z r) <= R.

Lemma exp_moved r : (r < m)%nat -> exp (- R) * exp (z r) <= exp (z' r) <= exp R * exp (z r).
Proof.
  intros H. rewrite <- !exp_plus. generalize (abs_between _ _ (near r H)). intros. split; apply exp_le; lra.
Qed.

(** Sums with weights c_r >= 0 move by the same factors. *)
Lemma weighted_moved c : (forall r, (r < m)%nat -> 0 <= c r) ->
  exp (- R) * sum m (fun r => c r * exp (z r)) <= sum m (fun r => c r * exp (z' r))
    <= exp R * sum m (fun r => c r * exp (z r)).
Proof.
  intros C. rewrite <- !sum_scal. split; apply sum_le; intros r Hr; destruct (exp_moved r Hr) as [D U].
  - replace (exp (- R) * (c r * exp (z r))) with (c r * (exp (- R) * exp (z r))) by ring.
    apply Rmult_le_compat_l; [now apply C | exact D].
  - replace (exp R * (c r * exp (z r))) with (c r * (exp R * exp (z r))) by ring.
    apply Rmult_le_compat_l; [now apply C | exact U].
Qed.

Lemma normaliser_moved :
  exp (- R) * sum m (fun r => exp (z r)) <= sum m (fun r => exp (z' r)) <= exp R * sum m (fun r => exp (z r)).
Proof. rewrite <- !sum_scal. split; apply sum_le; intros r Hr; apply (exp_moved r Hr). Qed.

Lemma ratio_of_logits r : (r < m)%nat ->
  exp (- (2 * R)) <= softmax m z' r / softmax m z r <= exp (2 * R).
Proof.
  intros Hr. unfold softmax. assert (Hm : (0 < m)%nat) by lia.
  assert (P := normaliser_pos m z Hm). assert (P' := normaliser_pos m z' Hm).
  destruct (exp_moved r Hr) as [d u]. destruct normaliser_moved as [D U].
  assert (e := exp_pos (z r)). assert (e' := exp_pos (z' r)).
  assert (g := exp_pos R). assert (h := exp_pos (- R)). assert (gh := exp_opposite R).
  rewrite exp_double, exp_minus_double.
  revert P P' d u D U e e' g h gh. generalize (sum m (fun k => exp (z k))) (sum m (fun k => exp (z' k))) (exp (z r)) (exp (z' r)).
  generalize (exp R) (exp (- R)). intros a b S S' w v P P' d u D U e e' g h gh.
  replace (v / S' / (w / S)) with (v * S / (w * S')) by (field; lra).
  assert (Q : 0 < w * S') by now apply Rmult_lt_0_compat.
  split; (apply Rmult_le_reg_r with (w * S'); [assumption|]);
    replace (v * S / (w * S') * (w * S')) with (v * S) by (field; lra).
  - apply Rle_trans with (b * w * (b * S')); [right; ring|]. apply Rmult_le_compat; try apply Rmult_le_pos; try lra.
    apply Rle_trans with (b * (a * S)); [apply Rmult_le_compat_l; lra|].
    right. rewrite <- Rmult_assoc, (Rmult_comm b a), gh. ring.
  - apply Rle_trans with (a * w * (a * S')); [|right; ring]. apply Rmult_le_compat; try lra.
    apply Rle_trans with (a * (b * S)); [|apply Rmult_le_compat_l; lra]. right. rewrite <- Rmult_assoc, gh. ring.
Qed.

(** The share a/(a + b) of a part gains at most (g - 1)/(g + 1) when its mass grows at most g-fold, the rest shrinks so. *)
Lemma share_gain g a b a' b' : 1 <= g -> 0 <= a -> 0 <= b -> 0 < a + b -> 0 <= a' -> 0 < a' + b' ->
  a' <= g * a -> b <= g * b' -> a' / (a' + b') - a / (a + b) <= (g - 1) / (g + 1).
Proof.
  intros Hg Ha Hb Hs Ha' Hs' Hu Hd.
  assert (Hn : 0 < g * g * a + b) by nra.
  apply Rle_trans with (g * g * a / (g * g * a + b) - a / (a + b)).
  - apply Rplus_le_compat_r. apply Rmult_le_reg_r with ((g * g * a + b) * (a' + b')); [now apply Rmult_lt_0_compat|].
    replace (a' / (a' + b') * ((g * g * a + b) * (a' + b'))) with (a' * (g * g * a + b)) by (field; lra).
    replace (g * g * a / (g * g * a + b) * ((g * g * a + b) * (a' + b'))) with (g * g * a * (a' + b')) by (field; lra).
    assert (a' * b <= g * a * (g * b')) by (apply Rmult_le_compat; assumption). lra.
  - assert (0 <= (g - 1) / ((g + 1) * (g * g * a + b) * (a + b)) * ((g * a - b) * (g * a - b))).
    { apply Rmult_le_pos; [|apply Rle_0_sqr]. apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat.
      repeat apply Rmult_lt_0_compat; lra. }
    replace ((g - 1) / (g + 1)) with (g * g * a / (g * g * a + b) - a / (a + b)
      + (g - 1) / ((g + 1) * (g * g * a + b) * (a + b)) * ((g * a - b) * (g * a - b))) by (field; lra). lra.
Qed.

(** 1 where the probability did not fall, 0 elsewhere. *)
Definition risen (r : nat) : Rdefinitions.R := if Rle_dec (softmax m z r) (softmax m z' r) then 1 else 0.

Lemma share y : (0 < m)%nat -> sum m (fun r => risen r * softmax m y r)
  = sum m (fun r => risen r * exp (y r)) / (sum m (fun r => risen r * exp (y r)) + sum m (fun r => (1 - risen r) * exp (y r))).
Proof.
  intros Hm. rewrite <- sum_plus.
  rewrite (sum_ext m (fun k => risen k * exp (y k) + _) (fun k => exp (y k))) by (intros; ring).
  unfold Rdiv. rewrite Rmult_comm, <- sum_scal. apply sum_ext. intros. unfold softmax, Rdiv. ring.
Qed.

Lemma l1_of_logits : (0 < m)%nat -> sum m (fun r => Rabs (softmax m z' r - softmax m z r)) <= 2 * tanh (R / 2).
Proof.
  intros Hm.
  assert (HR : 0 <= R) by (eapply Rle_trans; [apply Rabs_pos | apply (near 0%nat Hm)]).
  assert (c01 : forall r, 0 <= risen r <= 1) by (intros; unfold risen; destruct Rle_dec; lra).
  rewrite (sum_ext m _ (fun r => 2 * (risen r * softmax m z' r - risen r * softmax m z r) - (softmax m z' r - softmax m z r))).
  2: { intros r _. unfold risen. destruct Rle_dec; unfold Rabs; destruct Rcase_abs; lra. }
  rewrite sum_minus, sum_scal, !sum_minus, (softmax_sum m z Hm), (softmax_sum m z' Hm), !(share _ Hm).
  replace (tanh (R / 2)) with ((exp R - 1) / (exp R + 1)).
  2: { unfold tanh, sinh, cosh. assert (P := exp_pos (R / 2)). assert (Q := exp_opposite (R / 2)).
       replace (exp R) with (exp (R / 2) * exp (R / 2)) by (rewrite <- exp_plus; f_equal; field).
       replace (exp (- (R / 2))) with (/ exp (R / 2)) by (symmetry; apply exp_Ropp). field. split; nra. }
  assert (positive : forall y, 0 < sum m (fun r => risen r * exp (y r)) + sum m (fun r => (1 - risen r) * exp (y r))).
  { intros y. rewrite <- sum_plus, (sum_ext m _ (fun k => exp (y k))) by (intros; ring). now apply normaliser_pos. }
  assert (K := share_gain (exp R) (sum m (fun r => risen r * exp (z r))) (sum m (fun r => (1 - risen r) * exp (z r)))
     (sum m (fun r => risen r * exp (z' r))) (sum m (fun r => (1 - risen r) * exp (z' r))) (exp_above_1 R HR)).
  assert (U := weighted_moved risen (fun r _ => proj1 (c01 r))).
  assert (D := weighted_moved (fun r => 1 - risen r) ltac:(intros r _; generalize (c01 r); lra)). cbv beta in D.
  assert (A : forall y, 0 <= sum m (fun r => risen r * exp (y r))).
  { intros. apply sum_nonneg. intros. apply Rmult_le_pos; [apply c01 | left; apply exp_pos]. }
  assert (B : forall y, 0 <= sum m (fun r => (1 - risen r) * exp (y r))).
  { intros. apply sum_nonneg. intros. apply Rmult_le_pos; [generalize (c01 k); lra | left; apply exp_pos]. }
  assert (b : sum m (fun r => (1 - risen r) * exp (z r)) <= exp R * sum m (fun r => (1 - risen r) * exp (z' r))).
  { replace (sum m (fun r => (1 - risen r) * exp (z r)))
      with (exp R * (exp (- R) * sum m (fun r => (1 - risen r) * exp (z r)))) by (rewrite <- Rmult_assoc, exp_opposite; ring).
    apply Rmult_le_compat_l; [left; apply exp_pos | apply D]. }
  specialize (K (A z) (B z) (positive z) (A z') (positive z') (proj2 U) b). lra.
Qed.
End Moved.

(** e^-2R <= S'_r / S_r <= e^2R. *)
Theorem softmax_ratio_perturbation m d V V' x R : moved m d V V' R -> in_unit_ball d x ->
  forall r, (r < m)%nat ->
    exp (- (2 * R)) <= softmax m (logit d V' x) r / softmax m (logit d V x) r <= exp (2 * R).
Proof. intros H B r Hr. apply ratio_of_logits; [now apply (logit_change_in_ball m) | assumption]. Qed.

(** ||S' - S||_1 <= 2 tanh(R/2). *)
Theorem softmax_l1_perturbation m d V V' x R : (0 < m)%nat -> moved m d V V' R -> in_unit_ball d x ->
  sum m (fun r => Rabs (softmax m (logit d V' x) r - softmax m (logit d V x) r)) <= 2 * tanh (R / 2).
Proof. intros Hm H B. apply l1_of_logits; [now apply (logit_change_in_ball m) | assumption]. Qed.
