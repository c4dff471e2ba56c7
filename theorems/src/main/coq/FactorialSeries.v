(** tail s k z = z^0/k! + z^1/(s + k)! + z^2/(2s + k)! + ...: what is left of exp, cosh and sinh after their leading terms. *)
From Coq Require Export Reals Lra Lia Psatz.
From Coquelicot Require Export Coquelicot.
Open Scope R_scope.

Definition coefficient (s k j : nat) : R := / INR (fact (s * j + k)).
Definition tail (s k : nat) (z : R) : R := PSeries (coefficient s k) z.

(** (tail b - tail a)/(b - a), and 0 where a = b. *)
Definition tail_quotient (s k : nat) (a b : R) : R :=
  if Req_EM_T a b then 0 else (tail s k b - tail s k a) / (b - a).

(** k! as an integer in binary: INR (fact 18) would be a unary number. *)
Fixpoint factorial (k : nat) : Z := match k with O => 1%Z | S k' => (Z.of_nat k * factorial k')%Z end.

Lemma factorial_fact k : INR (fact k) = IZR (factorial k).
Proof.
  induction k as [|k IH]; [reflexivity|].
  change (fact (S k)) with (S k * fact k)%nat. rewrite mult_INR, IH.
  change (factorial (S k)) with (Z.of_nat (S k) * factorial k)%Z. rewrite mult_IZR, <- INR_IZR_INZ. reflexivity.
Qed.

Lemma coefficient_pos s k j : 0 < coefficient s k j.
Proof. apply Rinv_0_lt_compat, INR_fact_lt_0. Qed.

Lemma coefficient_le s k j : (1 <= s)%nat -> coefficient s k j <= / INR (fact j).
Proof.
  intros Hs. apply Rinv_le_contravar; [apply INR_fact_lt_0|]. apply le_INR, fact_le. nia.
Qed.

(* ---- convergence, the first term, order ---- *)

Lemma tail_converges s k z : (1 <= s)%nat -> ex_series (fun j => coefficient s k j * z ^ j).
Proof.
  intros Hs.
  apply (@ex_series_le R_AbsRing R_CompleteNormedModule _ (fun j => / INR (fact j) * (Rabs z) ^ j)).
  - intros j. change (Rabs (coefficient s k j * z ^ j) <= / INR (fact j) * Rabs z ^ j).
    rewrite Rabs_mult, <- RPow_abs, (Rabs_pos_eq (coefficient s k j)) by (left; apply coefficient_pos).
    apply Rmult_le_compat_r; [apply pow_le, Rabs_pos | now apply coefficient_le].
  - apply ex_pseries_R. eexists. apply is_exp_Reals.
Qed.

Lemma tail_step s k z : (1 <= s)%nat -> tail s k z = / INR (fact k) + z * tail s (s + k) z.
Proof.
  intros Hs. unfold tail. rewrite PSeries_decr_1; [|apply ex_pseries_R; now apply tail_converges].
  f_equal.
  - unfold coefficient. replace (s * 0 + k)%nat with k by lia. reflexivity.
  - f_equal. apply PSeries_ext. intros n. unfold PS_decr_1, coefficient.
    replace (s * S n + k)%nat with (s * n + (s + k))%nat by lia. reflexivity.
Qed.

(** The same with the factorial and the next index computed. *)
Lemma tail_step_computed s k z k' f : (1 <= s)%nat -> k' = (s + k)%nat -> f = factorial k ->
  tail s k z = / IZR f + z * tail s k' z.
Proof. intros Hs -> ->. rewrite tail_step, factorial_fact by assumption. reflexivity. Qed.

Lemma tail_at_0 s k : tail s k 0 = / INR (fact k).
Proof. unfold tail. rewrite PSeries_0. unfold coefficient. replace (s * 0 + k)%nat with k by lia. reflexivity. Qed.

Lemma tail_increases s k a b : (1 <= s)%nat -> 0 <= a <= b -> tail s k a <= tail s k b.
Proof.
  intros Hs H. apply Series_le; [|now apply tail_converges].
  intros n. split.
  - apply Rmult_le_pos; [left; apply coefficient_pos | now apply pow_le].
  - apply Rmult_le_compat_l; [left; apply coefficient_pos | apply pow_incr, H].
Qed.

Lemma tail_pos s k z : (1 <= s)%nat -> 0 <= z -> 0 < tail s k z.
Proof.
  intros Hs Hz. apply Rlt_le_trans with (tail s k 0); [|apply tail_increases; [assumption | lra]].
  rewrite tail_at_0. apply Rinv_0_lt_compat, INR_fact_lt_0.
Qed.

Lemma tail_nonneg s k z : (1 <= s)%nat -> 0 <= z -> 0 <= tail s k z.
Proof. intros. left. now apply tail_pos. Qed.

Lemma tail_abs s k z : (1 <= s)%nat -> Rabs (tail s k z) <= tail s k (Rabs z).
Proof.
  intros Hs.
  assert (E : forall n, Rabs (coefficient s k n * z ^ n) = coefficient s k n * Rabs z ^ n).
  { intros n. rewrite Rabs_mult, <- RPow_abs, (Rabs_pos_eq (coefficient s k n)); [reflexivity | left; apply coefficient_pos]. }
  unfold tail, PSeries. eapply Rle_trans; [apply Series_Rabs|].
  - eapply ex_series_ext; [|apply (tail_converges s k (Rabs z) Hs)]. intros n. now rewrite E.
  - right. apply Series_ext, E.
Qed.

(* ---- exp, cosh and sinh ---- *)

Lemma exp_tail z : exp z = tail 1 0 z.
Proof.
  unfold tail. rewrite exp_Reals. apply PSeries_ext. intros n. unfold coefficient.
  replace (1 * n + 0)%nat with n by lia. reflexivity.
Qed.

Lemma exp_parity u : exp u = tail 2 0 (u ^ 2) + u * tail 2 1 (u ^ 2).
Proof.
  rewrite exp_Reals, PSeries_odd_even.
  - apply f_equal2; [|apply f_equal]; apply PSeries_ext; intros n; unfold coefficient; [|reflexivity].
    replace (2 * n + 0)%nat with (2 * n)%nat by lia. reflexivity.
  - apply ex_pseries_R. eapply ex_series_ext; [|apply (tail_converges 2 0 (u ^ 2)); lia].
    intros n. unfold coefficient. replace (2 * n + 0)%nat with (2 * n)%nat by lia. reflexivity.
  - apply ex_pseries_R. eapply ex_series_ext; [|apply (tail_converges 2 1 (u ^ 2)); lia].
    intros n. unfold coefficient. reflexivity.
Qed.

Lemma cosh_tail u : cosh u = tail 2 0 (u ^ 2).
Proof. unfold cosh. rewrite (exp_parity u), (exp_parity (- u)). replace ((- u) ^ 2) with (u ^ 2) by ring. field. Qed.

Lemma sinh_tail u : sinh u = u * tail 2 1 (u ^ 2).
Proof. unfold sinh. rewrite (exp_parity u), (exp_parity (- u)). replace ((- u) ^ 2) with (u ^ 2) by ring. field. Qed.

(** How exp a, cosh u and sinh u are written by a series in z = a or z = u^2, by the number of terms divided out. *)
Lemma exp_1 a z : a = z -> exp a = 1 + z * tail 1 1 z.
Proof. intros ->. rewrite exp_tail, tail_step by lia. simpl. f_equal. lra. Qed.
Lemma exp_2 a z : a = z -> exp a = 1 + z + z ^ 2 * tail 1 2 z.
Proof. intros ->. rewrite (exp_1 z z eq_refl), (tail_step 1 1) by lia. simpl. field. Qed.
Lemma cosh_2 u z : u ^ 2 = z -> cosh u = 1 + z * tail 2 2 z.
Proof. intros <-. rewrite cosh_tail, tail_step by lia. simpl fact. simpl INR. simpl Nat.add. field. Qed.
Lemma cosh_4 u z : u ^ 2 = z -> cosh u = 1 + z / 2 + z ^ 2 * tail 2 4 z.
Proof. intros E. rewrite (cosh_2 u z E), (tail_step 2 2) by lia. simpl fact. simpl INR. simpl Nat.add. field. Qed.
Lemma sinh_1 u z : u ^ 2 = z -> sinh u = u * tail 2 1 z.
Proof. intros <-. apply sinh_tail. Qed.
Lemma sinh_3 u z : u ^ 2 = z -> sinh u = u + u * z * tail 2 3 z.
Proof. intros E. rewrite (sinh_1 u z E), (tail_step 2 1) by lia. simpl fact. simpl INR. simpl Nat.add. field. Qed.

(* ---- enclosures ---- *)

Lemma factorials j k : (fact j * fact k <= fact (j + k))%nat.
Proof.
  induction j as [|j IH]; [simpl; lia|].
  change (fact (S j)) with (S j * fact j)%nat. change (S j + k)%nat with (S (j + k)).
  change (fact (S (j + k))) with (S (j + k) * fact (j + k))%nat. nia.
Qed.

Lemma tail_below_exp s k z : (1 <= s)%nat -> 0 <= z -> tail s k z <= exp z / INR (fact k).
Proof.
  intros Hs Hz. unfold Rdiv. rewrite exp_Reals, Rmult_comm. unfold tail, PSeries.
  rewrite <- Series_scal_l. apply Series_le.
  - intros n. split.
    + apply Rmult_le_pos; [left; apply coefficient_pos | now apply pow_le].
    + rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [now apply pow_le|].
      unfold coefficient. rewrite <- Rinv_mult, <- mult_INR.
      apply Rinv_le_contravar; [apply lt_0_INR, Nat.mul_pos_pos; apply lt_O_fact|].
      apply le_INR. rewrite Nat.mul_comm. eapply Nat.le_trans; [apply factorials | apply fact_le; nia].
  - apply (ex_series_scal (/ INR (fact k)) (fun n => / INR (fact n) * z ^ n)).
    apply ex_pseries_R. eexists. apply is_exp_Reals.
Qed.

(** |tail s k z| <= e^m/k! for |z| <= m: the remainder of every expansion. *)
Lemma tail_bound s k z m f : (1 <= s)%nat -> f = factorial k -> Rabs z <= m -> Rabs (tail s k z) <= exp m / IZR f.
Proof.
  intros Hs -> Hm. assert (0 <= Rabs z) by apply Rabs_pos. rewrite <- factorial_fact.
  eapply Rle_trans; [now apply tail_abs|]. eapply Rle_trans; [apply tail_increases with (b := m); [assumption | lra]|].
  apply tail_below_exp; [assumption | lra].
Qed.

Lemma tail_quotient_eq s k a b : tail_quotient s k a b * (b - a) = tail s k b - tail s k a.
Proof. unfold tail_quotient. destruct Req_EM_T as [->|H]; [ring | field; lra]. Qed.

Lemma tail_quotient_nonneg s k a b : (1 <= s)%nat -> 0 <= a -> 0 <= b -> 0 <= tail_quotient s k a b.
Proof.
  intros Hs Ha Hb. unfold tail_quotient. destruct Req_EM_T as [->|H]; [lra|].
  destruct (Rle_lt_dec a b) as [L|L].
  - apply Rdiv_le_0_compat; [generalize (tail_increases s k a b Hs (conj Ha L)); lra | lra].
  - replace ((tail s k b - tail s k a) / (b - a)) with ((tail s k a - tail s k b) / (a - b)) by (field; lra).
    apply Rdiv_le_0_compat; [generalize (tail_increases s k b a Hs ltac:(lra)); lra | lra].
Qed.
