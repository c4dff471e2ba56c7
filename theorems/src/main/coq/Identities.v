(** Short ones: softmax-simplex, exp-range, exp-range-within-radius, normaliser-range, symmetric-init-outputs-zero and
    shift-invariance. *)
Require Export SignMeans.

(** F(x) = m sum_r a_r S_r. *)
Definition output (m d : nat) (V : nat -> nat -> R) (a x : nat -> R) : R := INR m * sign_mean m a (logit d V x).

(** S_r > 0, and their sum is 1. *)
Theorem softmax_simplex m d V x : (0 < m)%nat ->
  (forall r, (r < m)%nat -> 0 < softmax m (logit d V x) r) /\ sum m (softmax m (logit d V x)) = 1.
Proof. intros H. split; [intros; now apply softmax_pos | now apply softmax_sum]. Qed.

(** e^-B <= e^z_r <= e^B. *)
Theorem exp_range m d V x B : (forall r, (r < m)%nat -> Rabs (logit d V x r) <= B) ->
  forall r, (r < m)%nat -> exp (- B) <= exp (logit d V x r) <= exp B.
Proof. intros H r Hr. generalize (abs_between _ _ (H r Hr)). intros. split; apply exp_le; lra. Qed.

(** e^-(B + R) <= e^z'_r <= e^(B + R). *)
Theorem exp_range_within_radius m d V V' x R B : (forall r, (r < m)%nat -> Rabs (logit d V x r) <= B) ->
  moved m d V V' R -> in_unit_ball d x ->
  forall r, (r < m)%nat -> exp (- (B + R)) <= exp (logit d V' x r) <= exp (B + R).
Proof.
  intros H M U r Hr. generalize (abs_between _ _ (H r Hr)) (abs_between _ _ (logit_change_in_ball m d V V' x R M U r Hr)).
  intros. split; apply exp_le; lra.
Qed.

(** m e^-B <= sum_r e^z_r <= m e^B. *)
Theorem normaliser_range m d V x B : (forall r, (r < m)%nat -> Rabs (logit d V x r) <= B) ->
  INR m * exp (- B) <= sum m (fun r => exp (logit d V x r)) <= INR m * exp B.
Proof. intros H. rewrite <- !sum_const. split; apply sum_le; intros r Hr; now apply (exp_range m d V x B H r Hr). Qed.

(** From a paired start every output is 0. *)
Theorem symmetric_init_outputs_zero p d V a x : paired_weights p d V -> opposite_signs p a ->
  output (2 * p) d V a x = 0.
Proof.
  intros W A. unfold output. replace (sign_mean (2 * p) a (logit d V x)) with (1 * sign_mean (2 * p) a (logit d V x)) by ring.
  rewrite sign_mean_of_masses, <- (paired_masses p d V a x 1 W A). unfold Rminus, Rdiv. rewrite Rplus_opp_r. ring.
Qed.

Lemma softmax_ext m z z' r : (r < m)%nat -> (forall k, (k < m)%nat -> z k = z' k) -> softmax m z r = softmax m z' r.
Proof. intros H E. unfold softmax. rewrite (E r H). f_equal. apply sum_ext. intros. now rewrite E. Qed.

Lemma softmax_shift m z c r : (r < m)%nat -> softmax m (fun k => z k + c) r = softmax m z r.
Proof.
  intros H. assert (N := normaliser_pos m z ltac:(lia)). assert (P := exp_pos c). unfold softmax.
  rewrite exp_plus, (sum_ext m _ (fun k => exp c * exp (z k))) by (intros; rewrite exp_plus; ring).
  rewrite sum_scal. field. lra.
Qed.

(** The same vector c added to the weights of every neuron changes neither output nor kernel. *)
Theorem shift_invariance m d V c a a' x y :
  output m d (fun r k => V r k + c k) a x = output m d V a x /\
  kernel m d (fun r k => V r k + c k) a a' x y = kernel m d V a a' x y.
Proof.
  assert (L : forall u r, logit d (fun r k => V r k + c k) u r = logit d V u r + dot d c u).
  { intros u r. unfold logit, dot. rewrite <- sum_plus. apply sum_ext. intros. ring. }
  assert (S : forall u r, (r < m)%nat -> softmax m (logit d (fun r k => V r k + c k) u) r = softmax m (logit d V u) r).
  { intros u r H. rewrite (softmax_ext m _ (fun k => logit d V u k + dot d c u) r H) by (intros; apply L).
    now apply softmax_shift. }
  assert (P : forall b u, sign_mean m b (logit d (fun r k => V r k + c k) u) = sign_mean m b (logit d V u)).
  { intros b u. apply sum_ext. intros r H. now rewrite S. }
  split; [unfold output; now rewrite P|]. unfold kernel. f_equal. apply sum_ext. intros r H.
  unfold slope, feature. now rewrite !P, !S.
Qed.
