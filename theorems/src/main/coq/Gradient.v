(** weight-sum-conservation, gradient-bound and gradient-bound-optimal, for any numbers of neurons, samples and outputs. *)
Require Export KernelPerturbation.

(** Delta w_r, coordinate k: sum over samples i and outputs l of v_il phi_(li)r x_ik, v = F - Y. *)
Definition gradient (m d n q : nat) (V A X v : nat -> nat -> R) (r k : nat) : R :=
  sum q (fun l => sum n (fun i => v i l * slope m (A l) (logit d V (X i)) r * X i k)).

(** ||v||_F of n samples and q outputs. *)
Definition frobenius (n q : nat) (v : nat -> nat -> R) : R := sqrt (sum q (fun l => sum n (fun i => v i l ^ 2))).

(* ---- norms of sums ---- *)

Lemma norm_square d u : norm d u * norm d u = dot d u u.
Proof. unfold norm. apply sqrt_sqrt, dot_self. Qed.

Lemma norm_triangle d u v : norm d (fun k => u k + v k) <= norm d u + norm d v.
Proof.
  assert (N := norm_nonneg d (fun k => u k + v k)). assert (P := norm_nonneg d u). assert (Q := norm_nonneg d v).
  assert (E : norm d (fun k => u k + v k) * norm d (fun k => u k + v k) = dot d u u + 2 * dot d u v + dot d v v).
  { rewrite norm_square. unfold dot. rewrite <- sum_scal, <- !sum_plus. apply sum_ext. intros. ring. }
  assert (C := Cauchy_Schwarz d u v). assert (L := Rle_abs (dot d u v)).
  rewrite <- (norm_square d u), <- (norm_square d v) in E.
  apply Rnot_lt_le. intros G. assert ((norm d u + norm d v) * (norm d u + norm d v)
    < norm d (fun k => u k + v k) * norm d (fun k => u k + v k)) by (apply Rmult_le_0_lt_compat; lra). lra.
Qed.

Lemma norm_ext d u v : (forall k, (k < d)%nat -> u k = v k) -> norm d u = norm d v.
Proof. intros E. unfold norm, dot. f_equal. apply sum_ext. intros k K. now rewrite (E k K). Qed.

Lemma norm_sum d n f : norm d (fun k => sum n (fun i => f i k)) <= sum n (fun i => norm d (f i)).
Proof.
  induction n as [|n IH]; simpl.
  - right. unfold norm, dot. rewrite (sum_ext d _ (fun _ => 0)) by (intros; ring). rewrite sum_const, Rmult_0_r. apply sqrt_0.
  - eapply Rle_trans; [apply norm_triangle|]. lra.
Qed.

Lemma norm_scal d c u : norm d (fun k => c * u k) = Rabs c * norm d u.
Proof.
  unfold norm, dot. rewrite (sum_ext d _ (fun k => c * c * (u k * u k))) by (intros; ring).
  rewrite sum_scal, sqrt_mult; [|apply Rle_0_sqr | apply dot_self]. f_equal. apply sqrt_Rsqr_abs.
Qed.

(** sum |u| <= sqrt n ||u||. *)
Lemma sum_at_most_norm n u : (forall i, (i < n)%nat -> 0 <= u i) -> sum n u <= sqrt (INR n) * norm n u.
Proof.
  intros P. assert (C := Cauchy_Schwarz n (fun _ => 1) u). unfold dot at 1 in C. unfold norm at 1, dot at 1 in C.
  rewrite (sum_ext n (fun k => 1 * u k) u), (sum_ext n (fun _ => 1 * 1) (fun _ => 1)), sum_const, Rmult_1_r in C
    by (intros; ring). rewrite Rabs_pos_eq in C by now apply sum_nonneg. exact C.
Qed.

Lemma frobenius_of_columns n q v : norm q (fun l => norm n (fun i => v i l)) = frobenius n q v.
Proof.
  unfold norm at 1, frobenius, dot at 1. f_equal. apply sum_ext. intros l L. rewrite norm_square. apply sum_ext. intros. ring.
Qed.

(* ---- the theorems ---- *)

(** The slopes of all neurons sum to 0, so the weights keep their sum. *)
Theorem weight_sum_conservation m d n q V A X v k : (0 < m)%nat -> sum m (fun r => gradient m d n q V A X v r k) = 0.
Proof.
  intros Hm.
  assert (swap : forall a b f, sum a (fun x => sum b (f x)) = sum b (fun y => sum a (fun x => f x y))).
  { intros a b f. induction a as [|a IH]; simpl; [now rewrite sum_const, Rmult_0_r | now rewrite IH, <- sum_plus]. }
  unfold gradient. rewrite swap, (sum_ext q _ (fun _ => 0)), sum_const; [ring|]. intros l L.
  rewrite swap, (sum_ext n _ (fun _ => 0)), sum_const; [ring|]. intros i I.
  set (z := logit d V (X i)). set (p := sign_mean m (A l) z).
  rewrite (sum_ext m _ (fun r => v i l * X i k * INR m * (A l r * softmax m z r - p * softmax m z r)))
    by (intros; unfold slope, feature; fold p; ring).
  rewrite sum_scal, sum_minus, sum_scal, (softmax_sum m z Hm). fold (sign_mean m (A l) z). fold p. ring.
Qed.

(** From slopes |phi_(li)r| <= c s: each column of samples within g ||.||, so all of it within c sqrt q g ||v||_F. *)
Lemma gradient_from_slopes m d n q V A X v r (t : nat -> nat -> R) s c g : 0 <= c -> 0 <= g ->
  (forall l i, (l < q)%nat -> (i < n)%nat -> slope m (A l) (logit d V (X i)) r = t l i * s i /\ Rabs (t l i) <= c) ->
  (forall u, norm d (fun k => sum n (fun i => s i * u i * X i k)) <= g * norm n u) ->
  norm d (gradient m d n q V A X v r) <= c * (sqrt (INR q) * g) * frobenius n q v.
Proof.
  intros Hc Hg T Op. unfold gradient. eapply Rle_trans; [apply (norm_sum d q)|].
  apply Rle_trans with (sum q (fun l => c * g * norm n (fun i => v i l))).
  - apply sum_le. intros l L.
    rewrite (norm_ext d _ (fun k => sum n (fun i => s i * (t l i * v i l) * X i k))).
    2: { intros k K. apply sum_ext. intros i I. destruct (T l i L I) as [-> _]. ring. }
    eapply Rle_trans; [apply Op|]. replace (c * g * norm n (fun i => v i l)) with (g * (c * norm n (fun i => v i l))) by ring.
    apply Rmult_le_compat_l; [assumption|]. unfold norm. rewrite <- (sqrt_square c) at 1 by assumption.
    rewrite <- sqrt_mult; [|apply Rle_0_sqr | apply dot_self]. apply sqrt_le_1_alt. unfold dot. rewrite <- sum_scal.
    apply sum_le. intros i I. destruct (T l i L I) as [_ B]. apply abs_between in B.
    assert (0 <= (c - t l i) * (c + t l i)) by (apply Rmult_le_pos; lra). assert (0 <= v i l * v i l) by apply Rle_0_sqr.
    replace (c * c * (v i l * v i l)) 
      with (t l i * v i l * (t l i * v i l) + (c - t l i) * (c + t l i) * (v i l * v i l)) by ring.
    assert (0 <= (c - t l i) * (c + t l i) * (v i l * v i l)) by now apply Rmult_le_pos. lra.
  - rewrite sum_scal, <- frobenius_of_columns. replace (c * (sqrt (INR q) * g) * _) with
      (c * g * (sqrt (INR q) * norm q (fun l => norm n (fun i => v i l)))) by ring.
    apply Rmult_le_compat_l; [now apply Rmult_le_pos|]. apply sum_at_most_norm. intros. apply norm_nonneg.
Qed.

(** Moved from a paired start: ||Delta w_r|| <= e^2R G ||F - Y||_F, G = sqrt(d_out) g, where g bounds the operator norms of
    diag(s_r) X at the start. *)
Theorem gradient_bound_optimal p d n q V V' A X v R g r : (0 < p)%nat -> (r < 2 * p)%nat ->
  (forall l, (l < q)%nat -> signs (2 * p) (A l)) -> (forall l, (l < q)%nat -> opposite_signs p (A l)) ->
  paired_weights p d V -> (forall i, (i < n)%nat -> in_unit_ball d (X i)) -> moved (2 * p) d V V' R -> 0 <= g ->
  (forall u, norm d (fun k => sum n (fun i => feature (2 * p) (logit d V (X i)) r * u i * X i k)) <= g * norm n u) ->
  norm d (gradient (2 * p) d n q V' A X v r) <= exp (2 * R) * (sqrt (INR q) * g) * frobenius n q v.
Proof.
  intros Hp Hr S O W B M Hg Op. assert (HR := radius_nonneg (2 * p) d V V' R ltac:(lia) M).
  set (s := fun i => feature (2 * p) (logit d V (X i)) r).
  apply (gradient_from_slopes (2 * p) d n q V' A X v r
    (fun l i => slope (2 * p) (A l) (logit d V' (X i)) r / s i) s); try assumption; [left; apply exp_pos|].
  intros l i L I.
  assert (P : 0 < s i).
  { unfold s, feature. apply Rmult_lt_0_compat; [apply lt_0_INR; lia | apply softmax_pos; lia]. }
  destruct (balanced_slope (2 * p) (A l) (logit d V (X i)) (logit d V' (X i)) R r HR (S l L) Hr) as [_ (f & E & F)];
    [now apply logit_change_in_ball; auto | now apply paired_masses; auto |].
  fold (s i) in E. split; [field; lra|]. rewrite E. replace (A l r * s i * f / s i) with (A l r * f) by (field; lra).
  assert (f0 : 0 < f).
  { eapply Rlt_le_trans; [|apply F]. apply Rdiv_lt_0_compat; [lra | apply pow_lt; generalize (exp_pos (2 * R)); lra]. }
  apply between_abs. destruct (S l L r Hr) as [->| ->]; lra.
Qed.

(** On E_B, B >= 1: ||Delta w_r|| <= e^3B sqrt N ||F - Y||_F, N = n d_out. *)
Theorem gradient_bound m d n q V A X v B r : (r < m)%nat -> (forall l, (l < q)%nat -> signs m (A l)) ->
  (forall i, (i < n)%nat -> in_unit_ball d (X i)) ->
  (forall i k, (i < n)%nat -> (k < m)%nat -> Rabs (logit d V (X i) k) <= B) -> 1 <= B ->
  norm d (gradient m d n q V A X v r) <= exp (3 * B) * sqrt (INR (n * q)) * frobenius n q v.
Proof.
  intros Hr S U L HB.
  assert (s1 : forall i, (i < n)%nat -> 0 < feature m (logit d V (X i)) r <= exp (2 * B)).
  { intros i I. assert (N : 0 < INR m) by (apply lt_0_INR; lia).
    split; [apply Rmult_lt_0_compat; [assumption | apply softmax_pos; lia]|].
    destruct (softmax_entry_range m d V (X i) B (fun k K => L i k I K) r Hr) as [_ H]. unfold feature.
    apply (Rmult_le_compat_l (INR m)) in H; [|lra].
    replace (INR m * (exp (2 * B) / INR m)) with (exp (2 * B)) in H by (field; lra). exact H. }
  assert (H := gradient_from_slopes m d n q V A X v r (fun l i => slope m (A l) (logit d V (X i)) r) (fun _ => 1)
    (2 * exp (2 * B)) (sqrt (INR n)) ltac:(generalize (exp_pos (2 * B)); lra) (sqrt_pos _)).
  eapply Rle_trans; [apply H|].
  - intros l i Ll I. split; [ring|]. unfold slope. rewrite Rabs_mult.
    destruct (s1 i I) as [P Q]. rewrite (Rabs_pos_eq (feature _ _ _)) by lra.
    apply Rmult_le_compat;
      [apply Rabs_pos | lra | now apply (centred_sign_bound m d V (A l) (X i) (S l Ll) r Hr) | assumption].
  - intros u. eapply Rle_trans; [apply (norm_sum d n (fun i k => 1 * u i * X i k))|].
    apply Rle_trans with (sum n (fun i => Rabs (u i))).
    + apply sum_le. intros i I. rewrite (norm_ext d _ (fun k => u i * X i k)) by (intros; ring). rewrite norm_scal.
      rewrite <- (Rmult_1_r (Rabs (u i))) at 2. apply Rmult_le_compat_l; [apply Rabs_pos | now apply U].
    + eapply Rle_trans; [apply sum_at_most_norm; intros; apply Rabs_pos|]. right. f_equal.
      unfold norm, dot. f_equal. apply sum_ext. intros i I. rewrite <- Rabs_mult. apply Rabs_pos_eq, Rle_0_sqr.
  - apply Rmult_le_compat_r; [apply sqrt_pos|]. rewrite mult_INR, sqrt_mult by apply pos_INR.
    rewrite (Rmult_comm (sqrt (INR q))). apply Rmult_le_compat_r; [apply Rmult_le_pos; apply sqrt_pos|].
    replace (3 * B) with (B + 2 * B) by ring. rewrite exp_plus. apply Rmult_le_compat_r; [left; apply exp_pos|].
    generalize (exp_ineq1_le B). lra.
Qed.
