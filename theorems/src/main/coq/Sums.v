(** Finite sums over k = 0, ..., n - 1, the inner product, the 2-norm and the Cauchy-Schwarz inequality. *)
From Coq Require Export Reals Lra Lia Psatz.
Open Scope R_scope.

(** sum n f = f 0 + ... + f (n - 1). *)
Fixpoint sum (n : nat) (f : nat -> R) : R :=
  match n with
  | O => 0
  | S k => sum k f + f k
  end.

(** The inner product of two vectors with d entries. *)
Definition dot (d : nat) (u v : nat -> R) : R := sum d (fun k => u k * v k).

(** The 2-norm of a vector with d entries. *)
Definition norm (d : nat) (u : nat -> R) : R := sqrt (dot d u u).

(* ---- order ---- *)

Lemma sum_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> sum n f = sum n g.
Proof.
  induction n as [|n IH]; intros E; simpl; [reflexivity|].
  rewrite IH, E; [reflexivity | lia | intros; apply E; lia].
Qed.

Lemma sum_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> sum n f <= sum n g.
Proof.
  induction n as [|n IH]; intros E; simpl; [lra|].
  apply Rplus_le_compat; [apply IH; intros; apply E; lia | apply E; lia].
Qed.

Lemma sum_nonneg n f : (forall k, (k < n)%nat -> 0 <= f k) -> 0 <= sum n f.
Proof.
  induction n as [|n IH]; intros E; simpl; [lra|].
  apply Rplus_le_le_0_compat; [apply IH; intros; apply E; lia | apply E; lia].
Qed.

Lemma sum_pos n f : (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < f k) -> 0 < sum n f.
Proof.
  induction n as [|n IH]; intros N E; [lia|]. simpl.
  apply Rplus_le_lt_0_compat; [|apply E; lia].
  apply sum_nonneg. intros. left. apply E. lia.
Qed.

(** One term of a sum of non-negative terms is at most the sum. *)
Lemma sum_term n f r : (r < n)%nat -> (forall k, (k < n)%nat -> 0 <= f k) -> f r <= sum n f.
Proof.
  induction n as [|n IH]; intros L E; [lia|]. simpl.
  assert (0 <= f n) by (apply E; lia).
  destruct (Nat.eq_dec r n) as [->|D].
  - assert (0 <= sum n f) by (apply sum_nonneg; intros; apply E; lia). lra.
  - assert (f r <= sum n f) by (apply IH; [lia | intros; apply E; lia]). lra.
Qed.

Lemma sum_abs n f : Rabs (sum n f) <= sum n (fun k => Rabs (f k)).
Proof.
  induction n as [|n IH]; simpl; [rewrite Rabs_R0; lra|].
  eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.

Lemma sum_abs_le n f g : (forall k, (k < n)%nat -> Rabs (f k) <= g k) -> Rabs (sum n f) <= sum n g.
Proof. intros E. eapply Rle_trans; [apply sum_abs | now apply sum_le]. Qed.

(* ---- linearity ---- *)

Lemma sum_scal n c f : sum n (fun k => c * f k) = c * sum n f.
Proof. induction n as [|n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_plus n f g : sum n (fun k => f k + g k) = sum n f + sum n g.
Proof. induction n as [|n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_minus n f g : sum n (fun k => f k - g k) = sum n f - sum n g.
Proof. induction n as [|n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_const n c : sum n (fun _ => c) = INR n * c.
Proof. induction n as [|n IH]; [simpl; ring|]. rewrite S_INR. simpl. rewrite IH. ring. Qed.

(** Neurons 2r and 2r + 1 taken together. *)
Lemma sum_pairs p f : sum (2 * p) f = sum p (fun r => f (2 * r)%nat + f (2 * r + 1)%nat).
Proof.
  induction p as [|p IH]; [reflexivity|].
  replace (2 * S p)%nat with (S (S (2 * p))) by lia. cbn [sum]. rewrite IH.
  replace (S (2 * p)) with (2 * p + 1)%nat by lia. ring.
Qed.

Lemma quotient_nonneg a b : 0 <= a -> 0 < b -> 0 <= a / b.
Proof. intros A B. apply Rmult_le_pos; [exact A | left; now apply Rinv_0_lt_compat]. Qed.

(* ---- inner product and norm ---- *)

Lemma dot_minus d u v x : dot d u x - dot d v x = dot d (fun k => u k - v k) x.
Proof. unfold dot. rewrite <- sum_minus. apply sum_ext. intros. ring. Qed.

Lemma dot_self d u : 0 <= dot d u u.
Proof. apply sum_nonneg. intros. apply Rle_0_sqr. Qed.

Lemma norm_nonneg d u : 0 <= norm d u.
Proof. apply sqrt_pos. Qed.

(** |u . v| <= ||u|| ||v||: with A = u . u, B = u . v, C = v . v, sum (C u - B v)^2 = C (A C - B^2) >= 0. *)
Theorem Cauchy_Schwarz d u v : Rabs (dot d u v) <= norm d u * norm d v.
Proof.
  set (A := dot d u u). set (B := dot d u v). set (C := dot d v v).
  assert (HA : 0 <= A) by apply dot_self. assert (HC : 0 <= C) by apply dot_self.
  assert (square : forall a b, 0 <= a * a * A - 2 * a * b * B + b * b * C).
  { intros a b. replace (a * a * A - 2 * a * b * B + b * b * C) with (sum d (fun k => (a * u k - b * v k) * (a * u k - b * v k))).
    apply sum_nonneg. intros. apply Rle_0_sqr.
    unfold A, B, C, dot. rewrite <- !sum_scal, <- sum_minus, <- sum_plus. apply sum_ext. intros. ring. }
  assert (H : B * B <= A * C).
  { destruct (Req_dec C 0) as [Z|Z].
    - destruct (Req_dec B 0) as [->|ZB]; [rewrite Z; lra|].
      assert (Q := square 1 ((A + 1) / (2 * B))). rewrite Z in Q.
      replace (1 * 1 * A - 2 * 1 * ((A + 1) / (2 * B)) * B + _) with (- (1)) in Q by (field; assumption). lra.
    - assert (Q := square C B). assert (0 < C) by lra. nra. }
  unfold norm. fold A C. rewrite <- sqrt_mult by assumption.
  rewrite <- sqrt_Rsqr_abs. apply sqrt_le_1; [apply Rle_0_sqr | nra | exact H].
Qed.
