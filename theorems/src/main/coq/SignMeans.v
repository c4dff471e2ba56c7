(** centred-sign-bound and paired-sign-mean-bound, for any number of neurons; the masses of the two signs. *)
Require Export Softmax.

(** The mass of sign s, 1 or -1: the sum of e^{z_k} over the neurons k that carry it. *)
Definition mass (m : nat) (a z : nat -> R) (s : R) : R := sum m (fun k => (1 + s * a k) / 2 * exp (z k)).

Lemma sign_square s : s = 1 \/ s = -1 -> s * s = 1.
Proof. intros [->| ->]; ring. Qed.

Lemma sign_opposite s : s = 1 \/ s = -1 -> - s = 1 \/ - s = -1.
Proof. intros [->| ->]; [right | left]; ring. Qed.

(** A neuron carries sign s, or it does not. *)
Lemma carries m a s k : signs m a -> s = 1 \/ s = -1 -> (k < m)%nat -> 0 <= (1 + s * a k) / 2 <= 1.
Proof. intros A [->| ->] H; destruct (A k H) as [->| ->]; lra. Qed.

Lemma mass_nonneg m a z s : signs m a -> s = 1 \/ s = -1 -> 0 <= mass m a z s.
Proof.
  intros A S. apply sum_nonneg. intros k H. apply Rmult_le_pos; [now apply (carries m) | left; apply exp_pos].
Qed.

(** A neuron's own sign has at least its mass. *)
Lemma own_mass m a z r : signs m a -> (r < m)%nat -> exp (z r) <= mass m a z (a r).
Proof.
  intros A H. replace (exp (z r)) with ((1 + a r * a r) / 2 * exp (z r)) by (rewrite sign_square by auto; field).
  apply (sum_term m (fun k => (1 + a r * a k) / 2 * exp (z k))); [assumption|].
  intros k K. apply Rmult_le_pos; [apply (carries m); auto | left; apply exp_pos].
Qed.

Lemma masses m a z s : mass m a z s + mass m a z (- s) = sum m (fun k => exp (z k)).
Proof. unfold mass. rewrite <- sum_plus. apply sum_ext. intros. field. Qed.

Lemma sign_mean_of_masses m a z s :
  s * sign_mean m a z = (mass m a z s - mass m a z (- s)) / (mass m a z s + mass m a z (- s)).
Proof.
  rewrite masses. set (Z := sum m (fun k => exp (z k))).
  transitivity (/ Z * sum m (fun k => s * a k * exp (z k))).
  - unfold sign_mean. rewrite <- !sum_scal. apply sum_ext. intros. unfold softmax, Rdiv. fold Z. ring.
  - unfold Rdiv. rewrite Rmult_comm. f_equal. unfold mass. rewrite <- sum_minus. apply sum_ext. intros. field.
Qed.

(** |p| <= 1 and |a_r - p| <= 2. *)
Theorem centred_sign_bound m d V a x : signs m a -> forall r, (r < m)%nat ->
  Rabs (sign_mean m a (logit d V x)) <= 1 /\ Rabs (a r - sign_mean m a (logit d V x)) <= 2.
Proof.
  intros A r H. assert (Hm : (0 < m)%nat) by lia.
  assert (P : Rabs (sign_mean m a (logit d V x)) <= 1).
  { rewrite <- (softmax_sum m (logit d V x) Hm). apply sum_abs_le. intros k K.
    assert (S := softmax_pos m (logit d V x) k Hm). rewrite Rabs_mult, (Rabs_pos_eq (softmax _ _ _)) by lra.
    destruct (A k K) as [->| ->]; unfold Rabs; destruct Rcase_abs; lra. }
  split; [exact P|]. apply abs_between in P. apply between_abs. destruct (A r H) as [->| ->]; lra.
Qed.

(** Masses move by the factors that exponentials move by. *)
Lemma mass_moved m a z z' R s : signs m a -> s = 1 \/ s = -1 -> (forall r, (r < m)%nat -> Rabs (z' r - z r) <= R) ->
  exp (- R) * mass m a z s <= mass m a z' s <= exp R * mass m a z s.
Proof. intros A S H. apply weighted_moved; [exact H|]. intros k K. now apply (carries m). Qed.

(** At a paired start either sign has the same mass. *)
Lemma paired_masses p d V a x s : paired_weights p d V -> opposite_signs p a ->
  mass (2 * p) a (logit d V x) s = mass (2 * p) a (logit d V x) (- s).
Proof.
  intros W A. unfold mass. rewrite !sum_pairs. apply sum_ext. intros r H.
  replace (logit d V x (2 * r + 1)%nat) with (logit d V x (2 * r)%nat).
  - rewrite (A r H). field.
  - unfold logit, dot. apply sum_ext. intros k K. now rewrite (W r k H K).
Qed.

Lemma tanh_of_exp R : tanh R = (exp R * exp R - 1) / (exp R * exp R + 1).
Proof.
  unfold tanh, sinh, cosh. rewrite exp_Ropp. assert (P := exp_pos R). field. split; nra.
Qed.

(** From a paired start |p'| <= tanh R. *)
Theorem paired_sign_mean_bound p d V V' a x R : (0 < p)%nat -> signs (2 * p) a ->
  paired_weights p d V -> opposite_signs p a -> moved (2 * p) d V V' R -> in_unit_ball d x ->
  Rabs (sign_mean (2 * p) a (logit d V' x)) <= tanh R.
Proof.
  intros Hp A W O M B. set (z := logit d V x). set (z' := logit d V' x).
  assert (near : forall r, (r < 2 * p)%nat -> Rabs (z' r - z r) <= R) by now apply logit_change_in_ball.
  assert (bound : forall s, s = 1 \/ s = -1 -> s * sign_mean (2 * p) a z' <= tanh R).
  { intros s S. rewrite sign_mean_of_masses, tanh_of_exp.
    assert (E : mass (2 * p) a z s = mass (2 * p) a z (- s)) by now apply paired_masses.
    destruct (mass_moved (2 * p) a z z' R s A S near) as [_ U].
    destruct (mass_moved (2 * p) a z z' R (- s) A (sign_opposite s S) near) as [D _].
    assert (P := normaliser_pos (2 * p) z' ltac:(lia)). rewrite <- (masses (2 * p) a z' s) in P.
    assert (N := mass_nonneg (2 * p) a z' (- s) A (sign_opposite s S)).
    rewrite <- E in D. assert (g := exp_pos R). assert (h := exp_pos (- R)). assert (gh := exp_opposite R).
    assert (Q : mass (2 * p) a z' s <= exp R * exp R * mass (2 * p) a z' (- s)).
    { eapply Rle_trans; [exact U|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|].
      replace (mass (2 * p) a z s) with (exp R * (exp (- R) * mass (2 * p) a z s)) by (rewrite <- Rmult_assoc, gh; ring).
      apply Rmult_le_compat_l; lra. }
    revert P Q N g. generalize (mass (2 * p) a z' s) (mass (2 * p) a z' (- s)) (exp R). intros u v e P Q N g.
    assert (Hg : 0 < e * e + 1) by nra.
    apply Rmult_le_reg_r with ((u + v) * (e * e + 1)); [now apply Rmult_lt_0_compat|].
    replace ((u - v) / (u + v) * ((u + v) * (e * e + 1))) with ((u - v) * (e * e + 1)) by (field; lra).
    replace ((e * e - 1) / (e * e + 1) * ((u + v) * (e * e + 1))) with ((u + v) * (e * e - 1)) by (field; lra). lra. }
  apply between_abs. generalize (bound 1 ltac:(now left)) (bound (-1) ltac:(now right)). lra.
Qed.
