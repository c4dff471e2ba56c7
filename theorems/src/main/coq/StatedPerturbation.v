(** ntk-perturbation, which is Lemma 5.1 of the paper, and kernel-entry-perturbation: from kernel-perturbation-optimal and the
    scalar step perturbation-exponent-ten, as it was generated. *)
Require Export KernelPerturbation.
Require Steps.

(** E_B at V: every logit of the input is within B. *)
Definition logits_within (m d : nat) (V : nat -> nat -> R) (x : nat -> R) (B : R) : Prop :=
  forall r, (r < m)%nat -> Rabs (logit d V x r) <= B.

Lemma feature_at_most m d V x B r : logits_within m d V x B -> (r < m)%nat -> feature m (logit d V x) r <= exp (2 * B).
Proof.
  intros H Hr. assert (N : 0 < INR m) by (apply lt_0_INR; lia).
  destruct (softmax_entry_range m d V x B H r Hr) as [_ U]. unfold feature.
  apply (Rmult_le_compat_l (INR m)) in U; [|lra].
  replace (INR m * (exp (2 * B) / INR m)) with (exp (2 * B)) in U by (field; lra). exact U.
Qed.

(** kappa <= e^4B. *)
Lemma kappa_at_most m d V x y B : (0 < m)%nat -> logits_within m d V x B -> logits_within m d V y B ->
  0 <= kappa m d V x y <= exp (4 * B).
Proof.
  intros Hm X Y. assert (N : 0 < INR m) by now apply lt_0_INR. unfold kappa.
  assert (P : 0 < / INR m) by now apply Rinv_0_lt_compat. split.
  - apply Rmult_le_pos; [lra|]. apply sum_nonneg. intros. apply Rmult_le_pos; now apply feature_nonneg.
  - apply Rle_trans with (/ INR m * sum m (fun _ => exp (2 * B) * exp (2 * B))).
    + apply Rmult_le_compat_l; [lra|]. apply sum_le. intros r Hr.
      apply Rmult_le_compat; try (now apply feature_nonneg); now apply (feature_at_most m d V _ B r).
    + rewrite sum_const, <- exp_plus. replace (2 * B + 2 * B) with (4 * B) by ring. right. field. lra.
Qed.

(** |x.y| kappa <= e^4B. *)
Lemma weighted_kappa_at_most m d V x y B : (0 < m)%nat -> logits_within m d V x B -> logits_within m d V y B ->
  in_unit_ball d x -> in_unit_ball d y -> 0 <= Rabs (dot d x y) * kappa m d V x y <= exp (4 * B).
Proof.
  intros Hm X Y Bx By. destruct (kappa_at_most m d V x y B Hm X Y) as [K0 K]. unfold in_unit_ball in *.
  assert (D : Rabs (dot d x y) <= 1).
  { eapply Rle_trans; [apply Cauchy_Schwarz|]. rewrite <- (Rmult_1_l 1).
    apply Rmult_le_compat; try apply norm_nonneg; assumption. }
  split; [apply Rmult_le_pos; [apply Rabs_pos | assumption]|].
  rewrite <- (Rmult_1_l (exp (4 * B))). apply Rmult_le_compat; try apply Rabs_pos; assumption.
Qed.

(** K_F <= N e^4B, N = n d_out. *)
Lemma majorant_at_most m d n q V X B : (0 < m)%nat ->
  (forall i, (i < n)%nat -> logits_within m d V (X i) B) -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) ->
  majorant m d n q V X <= INR (n * q) * exp (4 * B).
Proof.
  intros Hm H U. assert (e := exp_pos (4 * B)). unfold majorant.
  replace (INR (n * q) * exp (4 * B)) with (INR q * sqrt (INR n * (INR n * exp (4 * B) ^ 2))).
  - apply Rmult_le_compat_l; [apply pos_INR|]. apply sqrt_le_1_alt. rewrite <- sum_const. apply sum_le. intros i I.
    rewrite <- sum_const. apply sum_le. intros j J. apply pow_incr. apply weighted_kappa_at_most; auto.
  - rewrite mult_INR.
    replace (INR n * (INR n * exp (4 * B) ^ 2)) with ((INR n * exp (4 * B)) * (INR n * exp (4 * B))) by ring.
    rewrite sqrt_square; [ring | apply Rmult_le_pos; [apply pos_INR | lra]].
Qed.

(** 4 (e^4R - 1) e^4B <= R e^10B. *)
Lemma exponent_ten B R : 1 <= B -> 0 < R < 1 / 100 -> 4 * (exp (4 * R) - 1) * exp (4 * B) <= R * exp (10 * B).
Proof. intros HB HR. apply Steps.perturbation_exponent_ten; lra. Qed.

(** Each entry moves by at most R e^10B. *)
Theorem kernel_entry_perturbation m d V V' a a' x y R B : (0 < m)%nat -> signs m a -> signs m a' ->
  in_unit_ball d x -> in_unit_ball d y -> logits_within m d V x B -> logits_within m d V y B -> 1 <= B ->
  moved m d V V' R -> 0 < R < 1 / 100 ->
  Rabs (kernel m d V' a a' x y - kernel m d V a a' x y) <= R * exp (10 * B).
Proof.
  intros Hm A A' Bx By X Y HB M HR. eapply Rle_trans; [|now apply (exponent_ten B)].
  eapply Rle_trans; [now apply (kernel_entry_perturbation_optimal m d V V' a a' x y R)|].
  apply Rmult_le_compat_l; [|now apply weighted_kappa_at_most].
  generalize (exp_above_1 (4 * R) ltac:(lra)). lra.
Qed.

(** Lemma 5.1: ||H(V') - H(V)||_F <= R N e^10B, N = n d_out. *)
Theorem ntk_perturbation m d n q V V' A X R B : (0 < m)%nat ->
  (forall l, (l < q)%nat -> signs m (A l)) -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) ->
  (forall i, (i < n)%nat -> logits_within m d V (X i) B) -> 1 <= B -> moved m d V V' R -> 0 < R < 1 / 100 ->
  kernel_drift m d n q V V' A X <= R * INR (n * q) * exp (10 * B).
Proof.
  intros Hm S U L HB M HR. assert (E := exponent_ten B R HB HR). assert (N := pos_INR (n * q)).
  eapply Rle_trans; [now apply (kernel_perturbation_optimal m d n q V V' A X R)|].
  apply Rle_trans with (4 * (exp (4 * R) - 1) * (INR (n * q) * exp (4 * B))).
  - apply Rmult_le_compat_l; [generalize (exp_above_1 (4 * R) ltac:(lra)); lra | now apply majorant_at_most].
  - replace (4 * (exp (4 * R) - 1) * (INR (n * q) * exp (4 * B)))
      with (INR (n * q) * (4 * (exp (4 * R) - 1) * exp (4 * B))) by ring.
    replace (R * INR (n * q) * exp (10 * B)) with (INR (n * q) * (R * exp (10 * B))) by ring.
    now apply Rmult_le_compat_l.
Qed.
