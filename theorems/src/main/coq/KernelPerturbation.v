(** kernel-perturbation-optimal: entries and Frobenius norm, any start and a paired start, for any numbers of neurons,
    samples and outputs. *)
Require Export NeuronCoefficient.

(* ---- the slope of one neuron ---- *)

(** phi_r = 2 a_r m e_r b/(a + b)^2, a and b the masses of the neuron's own and of the other sign. *)
Lemma slope_of_masses m a z r : signs m a -> (r < m)%nat ->
  slope m a z r = 2 * a r * INR m * (exp (z r) * mass m a z (- a r) / (mass m a z (a r) + mass m a z (- a r)) ^ 2).
Proof.
  intros A H. assert (P := normaliser_pos m z ltac:(lia)).
  assert (M := sign_mean_of_masses m a z (a r)). assert (S := sign_square (a r) (A r H)).
  unfold slope, feature, softmax. rewrite <- (masses m a z (a r)) in *.
  replace (a r - sign_mean m a z) with (a r * (1 - a r * sign_mean m a z))
    by (rewrite Rmult_minus_distr_l, <- Rmult_assoc, S; ring).
  rewrite M. field. lra.
Qed.

Lemma feature_of_masses m a z r : feature m z r = INR m * (exp (z r) / (mass m a z (a r) + mass m a z (- a r))).
Proof. unfold feature, softmax. now rewrite masses. Qed.

Lemma feature_nonneg m z r : (r < m)%nat -> 0 <= feature m z r.
Proof. intros H. apply Rmult_le_pos; [apply pos_INR | left; apply softmax_pos; lia]. Qed.

Section Slope.
Variables (m : nat) (a z z' : nat -> R) (R : R) (r : nat).
Hypotheses (HR : 0 <= R) (A : signs m a) (Hr : (r < m)%nat).
Hypothesis near : forall k, (k < m)%nat -> Rabs (z' k - z k) <= R.

Lemma within x y : 0 <= x -> exp (- R) * x <= y <= exp R * x -> x <= exp R * y /\ y <= exp R * x.
Proof.
  intros X [L U]. split; [|exact U].
  replace x with (exp R * (exp (- R) * x)) by (rewrite <- Rmult_assoc, exp_opposite; ring).
  apply Rmult_le_compat_l; [left; apply exp_pos | exact L].
Qed.

Lemma mass_within s : s = 1 \/ s = -1 -> mass m a z s <= exp R * mass m a z' s /\ mass m a z' s <= exp R * mass m a z s.
Proof. intros S. apply within; [now apply mass_nonneg | now apply mass_moved]. Qed.

Lemma own_mass_pos : 0 < mass m a z (a r).
Proof. eapply Rlt_le_trans; [apply (exp_pos (z r)) | now apply own_mass]. Qed.

(** |phi'_r - phi_r| <= 2 (e^2R - 1) s_r. *)
Lemma slope_change : Rabs (slope m a z' r - slope m a z r) <= 2 * (exp (2 * R) - 1) * feature m z r.
Proof.
  assert (C := coefficient_change (exp R) (exp (z r)) (mass m a z (a r)) (mass m a z (- a r))
    (exp (z' r)) (mass m a z' (a r)) (mass m a z' (- a r)) (exp_above_1 R HR) (exp_pos _) own_mass_pos
    (mass_nonneg m a z (- a r) A (sign_opposite _ (A r Hr)))
    (within (exp (z r)) (exp (z' r)) (Rlt_le _ _ (exp_pos _)) (exp_moved m z z' R near r Hr))
    (mass_within (a r) (A r Hr)) (mass_within (- a r) (sign_opposite _ (A r Hr)))).
  rewrite !(slope_of_masses m a _ r A Hr), (feature_of_masses m a), exp_double.
  rewrite <- Rmult_minus_distr_l, Rabs_mult. rewrite !Rabs_mult, (Rabs_pos_eq 2), (Rabs_pos_eq (INR m)) by (lra || apply pos_INR).
  replace (Rabs (a r)) with 1 by (destruct (A r Hr) as [->| ->]; unfold Rabs; destruct Rcase_abs; lra).
  replace (2 * (exp R * exp R - 1) * (INR m * _))
    with (2 * 1 * INR m * ((exp R * exp R - 1) * (exp (z r) / (mass m a z (a r) + mass m a z (- a r))))) by ring.
  apply Rmult_le_compat_l; [generalize (pos_INR m); lra | exact C].
Qed.

(** With p = 0: phi_r = a_r s_r and phi'_r = a_r s_r times a factor between 4/(e^2R + 1)^2 and e^2R. *)
Lemma balanced_slope : mass m a z (a r) = mass m a z (- a r) ->
  slope m a z r = a r * feature m z r /\
  exists f, slope m a z' r = a r * feature m z r * f /\ 4 / (exp (2 * R) + 1) ^ 2 <= f <= exp (2 * R).
Proof.
  intros E.
  assert (C := balanced_ratio (exp R) (exp (z r)) (mass m a z (a r)) (mass m a z (- a r))
    (exp (z' r)) (mass m a z' (a r)) (mass m a z' (- a r)) (exp_above_1 R HR) (exp_pos _) own_mass_pos
    (mass_nonneg m a z (- a r) A (sign_opposite _ (A r Hr)))
    (within (exp (z r)) (exp (z' r)) (Rlt_le _ _ (exp_pos _)) (exp_moved m z z' R near r Hr))
    (mass_within (a r) (A r Hr)) (mass_within (- a r) (sign_opposite _ (A r Hr))) E).
  assert (P := own_mass_pos). assert (Pe := exp_pos (z r)). rewrite <- exp_double in C.
  rewrite !(slope_of_masses m a _ r A Hr), (feature_of_masses m a). rewrite <- E in *.
  set (K := exp (z' r) * mass m a z' (- a r) / (mass m a z' (a r) + mass m a z' (- a r)) ^ 2) in *.
  set (b := mass m a z (a r)) in *. split; [field; lra|].
  exists (K / (exp (z r) / (2 * (b + b)))). split; [field; lra|].
  assert (Q : 0 < exp (z r) / (2 * (b + b))) by (apply Rdiv_lt_0_compat; lra).
  split; apply (Rmult_le_reg_r (exp (z r) / (2 * (b + b)))); try assumption;
    replace (K / (exp (z r) / (2 * (b + b))) * (exp (z r) / (2 * (b + b)))) with K by (field; lra); apply C.
Qed.
End Slope.

(* ---- products of two slopes ---- *)

(** |u' v' - u v| <= 4 (G^2 - 1) s t from |u' - u| <= 2 (G - 1) s, |u| <= 2 s and the same for v, t. *)
Lemma product_change G s t u u' v v' : 1 <= G -> 0 <= s -> 0 <= t ->
  Rabs (u' - u) <= 2 * (G - 1) * s -> Rabs u <= 2 * s -> Rabs (v' - v) <= 2 * (G - 1) * t -> Rabs v <= 2 * t ->
  Rabs (u' * v' - u * v) <= 4 * (G * G - 1) * (s * t).
Proof.
  intros HG Hs Ht A B A' B'.
  replace (u' * v' - u * v) with ((u' - u) * (v' - v) + (u' - u) * v + u * (v' - v)) by ring.
  assert (P := Rabs_pos (u' - u)). assert (P' := Rabs_pos (v' - v)). assert (Q := Rabs_pos u). assert (Q' := Rabs_pos v).
  eapply Rle_trans; [apply Rabs_triang|]. eapply Rle_trans; [apply Rplus_le_compat_r, Rabs_triang|]. rewrite !Rabs_mult.
  assert (Rabs (u' - u) * Rabs (v' - v) <= 2 * (G - 1) * s * (2 * (G - 1) * t)) by (apply Rmult_le_compat; assumption).
  assert (Rabs (u' - u) * Rabs v <= 2 * (G - 1) * s * (2 * t)) by (apply Rmult_le_compat; assumption).
  assert (Rabs u * Rabs (v' - v) <= 2 * s * (2 * (G - 1) * t)) by (apply Rmult_le_compat; assumption).
  lra.
Qed.

(** |f h - 1| <= G^2 - 1 for f and h between 4/(G + 1)^2 and G: the loss 1 - 16/(1 + G)^4 is the smaller deviation. *)
Lemma factors_near_1 G f h : 1 <= G -> 4 / (G + 1) ^ 2 <= f <= G -> 4 / (G + 1) ^ 2 <= h <= G -> Rabs (f * h - 1) <= G * G - 1.
Proof.
  intros HG F H. set (L := 4 / (G + 1) ^ 2) in *.
  assert (PL : 0 < L) by (apply Rdiv_lt_0_compat; [lra | apply pow_lt; lra]).
  assert (U : f * h <= G * G) by (apply Rmult_le_compat; lra).
  assert (D : L * L <= f * h) by (apply Rmult_le_compat; lra).
  assert (E : 2 - G * G <= L * L).
  { unfold L. apply Rmult_le_reg_r with ((G + 1) ^ 4); [apply pow_lt; lra|].
    replace (4 / (G + 1) ^ 2 * (4 / (G + 1) ^ 2) * (G + 1) ^ 4) with 16 by (field; lra).
    replace G with (1 + (G - 1)) by ring. assert (d0 : 0 <= G - 1) by lra. revert d0. generalize (G - 1). intros d d0.
    assert (0 <= d ^ 2) by apply pow2_ge_0. assert (0 <= d ^ 3) by now apply pow_le. assert (0 <= d ^ 4) by now apply pow_le.
    assert (0 <= d ^ 5) by now apply pow_le. assert (0 <= d ^ 6) by now apply pow_le.
    replace ((2 - (1 + d) * (1 + d)) * (1 + d + 1) ^ 4)
      with (16 - (56 * d ^ 2 + 72 * d ^ 3 + 39 * d ^ 4 + 10 * d ^ 5 + d ^ 6)) by ring. lra. }
  apply between_abs. lra.
Qed.

(* ---- entries and Frobenius norms ---- *)

(** From the slopes of all neurons to an entry. *)
Lemma entry_change m d V V' a a' x y c : (0 < m)%nat ->
  (forall r, (r < m)%nat ->
    Rabs (slope m a (logit d V' x) r * slope m a' (logit d V' y) r - slope m a (logit d V x) r * slope m a' (logit d V y) r)
    <= c * (feature m (logit d V x) r * feature m (logit d V y) r)) ->
  Rabs (kernel m d V' a a' x y - kernel m d V a a' x y) <= c * (Rabs (dot d x y) * kappa m d V x y).
Proof.
  intros Hm H. unfold kernel, kappa. assert (N : 0 < / INR m) by now apply Rinv_0_lt_compat, lt_0_INR.
  rewrite <- Rmult_minus_distr_l, Rabs_mult. unfold Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ INR m)) by lra.
  replace (c * _) with (Rabs (dot d x y) * / INR m
    * (c * sum m (fun r => feature m (logit d V x) r * feature m (logit d V y) r))) by ring.
  apply Rmult_le_compat_l; [apply Rmult_le_pos; [apply Rabs_pos | lra]|].
  rewrite <- sum_scal, <- sum_minus. now apply sum_abs_le.
Qed.

(** From entries to the Frobenius norm over q^2 blocks. *)
Lemma drift_from_entries m d n q V V' A X c : 0 <= c ->
  (forall l i l' j, (l < q)%nat -> (i < n)%nat -> (l' < q)%nat -> (j < n)%nat ->
    Rabs (kernel m d V' (A l) (A l') (X i) (X j) - kernel m d V (A l) (A l') (X i) (X j))
    <= c * (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j))) ->
  kernel_drift m d n q V V' A X <= c * majorant m d n q V X.
Proof.
  intros Hc H. unfold kernel_drift, majorant.
  set (K := sum n (fun i => sum n (fun j => (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j)) ^ 2))).
  assert (HK : 0 <= K) by (repeat (apply sum_nonneg; intros); apply pow2_ge_0).
  assert (Q : 0 <= INR q) by apply pos_INR.
  replace (c * (INR q * sqrt K)) with (sqrt (INR q * (INR q * (c ^ 2 * K)))).
  - apply sqrt_le_1_alt. rewrite <- sum_const. apply sum_le. intros l L.
    replace (INR q * (c ^ 2 * K)) with (sum n (fun i =>
      INR q * (c ^ 2 * sum n (fun j => (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j)) ^ 2))))
      by (unfold K; rewrite !sum_scal; reflexivity).
    apply sum_le. intros i I. rewrite <- sum_const. apply sum_le. intros l' L'.
    rewrite <- sum_scal. apply sum_le. intros j J.
    replace (c ^ 2 * (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j)) ^ 2)
      with ((c * (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j))) ^ 2) by ring.
    rewrite <- pow2_abs. apply pow_incr. split; [apply Rabs_pos | now apply H].
  - replace (INR q * (INR q * (c ^ 2 * K))) with ((c * INR q) * (c * INR q) * K) by ring.
    rewrite sqrt_mult, sqrt_square; [ring | | | exact HK]; repeat apply Rmult_le_pos; assumption.
Qed.

(* ---- the theorem ---- *)

(** Every entry: |H'_(li)(l'j) - H_(li)(l'j)| <= 4 (e^4R - 1) |x.y| kappa. *)
Theorem kernel_entry_perturbation_optimal m d V V' a a' x y R : (0 < m)%nat -> signs m a -> signs m a' ->
  in_unit_ball d x -> in_unit_ball d y -> moved m d V V' R ->
  Rabs (kernel m d V' a a' x y - kernel m d V a a' x y)
    <= 4 * (exp (4 * R) - 1) * (Rabs (dot d x y) * kappa m d V x y).
Proof.
  intros Hm A A' Bx By M. assert (HR := radius_nonneg m d V V' R Hm M).
  apply entry_change; [assumption|]. intros r Hr.
  replace (4 * R) with (2 * (2 * R)) by ring. rewrite exp_double.
  apply product_change; try now apply feature_nonneg.
  - apply exp_above_1. lra.
  - apply slope_change; auto. now apply logit_change_in_ball.
  - unfold slope. rewrite Rabs_mult, (Rabs_pos_eq (feature _ _ _)) by now apply feature_nonneg.
    apply Rmult_le_compat_r; [now apply feature_nonneg | now apply (centred_sign_bound m d V a x A r Hr)].
  - apply slope_change; auto. now apply logit_change_in_ball.
  - unfold slope. rewrite Rabs_mult, (Rabs_pos_eq (feature _ _ _)) by now apply feature_nonneg.
    apply Rmult_le_compat_r; [now apply feature_nonneg | now apply (centred_sign_bound m d V a' y A' r Hr)].
Qed.

(** Every entry, from a paired start: |H'_(li)(l'j) - H_(li)(l'j)| <= (e^4R - 1) |x.y| kappa. *)
Theorem kernel_entry_perturbation_paired p d V V' a a' x y R : (0 < p)%nat -> signs (2 * p) a -> signs (2 * p) a' ->
  paired_weights p d V -> opposite_signs p a -> opposite_signs p a' ->
  in_unit_ball d x -> in_unit_ball d y -> moved (2 * p) d V V' R ->
  Rabs (kernel (2 * p) d V' a a' x y - kernel (2 * p) d V a a' x y)
    <= (exp (4 * R) - 1) * (Rabs (dot d x y) * kappa (2 * p) d V x y).
Proof.
  intros Hp A A' W O O' Bx By M. assert (Hm : (0 < 2 * p)%nat) by lia.
  assert (HR := radius_nonneg (2 * p) d V V' R Hm M).
  apply entry_change; [assumption|]. intros r Hr.
  destruct (balanced_slope (2 * p) a (logit d V x) (logit d V' x) R r HR A Hr) as [-> (f & -> & F)];
    [now apply logit_change_in_ball | now apply paired_masses |].
  destruct (balanced_slope (2 * p) a' (logit d V y) (logit d V' y) R r HR A' Hr) as [-> (h & -> & H)];
    [now apply logit_change_in_ball | now apply paired_masses |].
  set (s := feature (2 * p) (logit d V x) r). set (t := feature (2 * p) (logit d V y) r).
  replace (a r * s * f * (a' r * t * h) - a r * s * (a' r * t)) with (a r * (a' r * ((s * t) * (f * h - 1)))) by ring.
  assert (unit : forall b v, b = 1 \/ b = -1 -> Rabs (b * v) = Rabs v).
  { intros b v [->| ->]; [now rewrite Rmult_1_l|]. replace (-1 * v) with (- v) by ring. apply Rabs_Ropp. }
  rewrite !unit by auto. rewrite Rabs_mult, (Rabs_pos_eq (s * t)), Rmult_comm.
  2: { apply Rmult_le_pos; now apply feature_nonneg. }
  apply Rmult_le_compat_r; [apply Rmult_le_pos; now apply feature_nonneg|].
  replace (4 * R) with (2 * (2 * R)) by ring. rewrite exp_double. apply factors_near_1; try assumption.
  apply exp_above_1. lra.
Qed.

(** ||H(V') - H(V)||_F <= 4 (e^4R - 1) K_F. *)
Theorem kernel_perturbation_optimal m d n q V V' A X R : (0 < m)%nat ->
  (forall l, (l < q)%nat -> signs m (A l)) -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) -> moved m d V V' R ->
  kernel_drift m d n q V V' A X <= 4 * (exp (4 * R) - 1) * majorant m d n q V X.
Proof.
  intros Hm S B M. assert (HR := radius_nonneg m d V V' R Hm M). apply drift_from_entries.
  - generalize (exp_above_1 (4 * R) ltac:(lra)). lra.
  - intros. now apply kernel_entry_perturbation_optimal; auto.
Qed.

(** From a paired start: ||H(V') - H(V)||_F <= (e^4R - 1) K_F. *)
Theorem kernel_perturbation_optimal_paired p d n q V V' A X R : (0 < p)%nat ->
  (forall l, (l < q)%nat -> signs (2 * p) (A l)) -> (forall l, (l < q)%nat -> opposite_signs p (A l)) ->
  paired_weights p d V -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) -> moved (2 * p) d V V' R ->
  kernel_drift (2 * p) d n q V V' A X <= (exp (4 * R) - 1) * majorant (2 * p) d n q V X.
Proof.
  intros Hp S O W B M. assert (HR := radius_nonneg (2 * p) d V V' R ltac:(lia) M). apply drift_from_entries.
  - generalize (exp_above_1 (4 * R) ltac:(lra)). lra.
  - intros. apply kernel_entry_perturbation_paired; auto.
Qed.
