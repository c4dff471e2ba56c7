(** Two of the bounds are attained, by networks of two neurons on one input: so the definitions say something, and what they
    say of these networks is what one computes by hand. *)
Require Export SignMeans.

(** v at neuron 0 and w at neuron 1; one coordinate. *)
Definition two_neurons (v w : R) (r k : nat) : R := match r with O => v | S _ => w end.

Lemma two_logits v w r : logit 1 (two_neurons v w) (fun _ => 1) r = two_neurons v w r 0.
Proof. unfold logit, dot. simpl. ring. Qed.

Lemma norm_of_one u : norm 1 u = Rabs (u 0%nat).
Proof. unfold norm, dot. simpl. rewrite Rplus_0_l. apply sqrt_Rsqr_abs. Qed.

Lemma unit_input : in_unit_ball 1 (fun _ => 1).
Proof. unfold in_unit_ball. rewrite norm_of_one, Rabs_R1. lra. Qed.

(** Neurons at -R/2 and R/2 that change places: ||S' - S||_1 = 2 tanh(R/2). *)
Theorem softmax_l1_perturbation_attained R : 0 <= R ->
  moved 2 1 (two_neurons (- (R / 2)) (R / 2)) (two_neurons (R / 2) (- (R / 2))) R /\
  sum 2 (fun r => Rabs (softmax 2 (logit 1 (two_neurons (R / 2) (- (R / 2))) (fun _ => 1)) r
    - softmax 2 (logit 1 (two_neurons (- (R / 2)) (R / 2)) (fun _ => 1)) r)) = 2 * tanh (R / 2).
Proof.
  intros H. split.
  - intros r Hr. rewrite norm_of_one. destruct r; simpl; apply between_abs; lra.
  - assert (P := exp_pos (R / 2)). assert (Q := exp_pos (- (R / 2))).
    assert (L : exp (- (R / 2)) <= exp (R / 2)) by (apply exp_le; lra).
    assert (N : 0 < / (exp (- (R / 2)) + exp (R / 2))) by (apply Rinv_0_lt_compat; lra).
    simpl sum. unfold softmax. simpl sum. rewrite !two_logits. unfold two_neurons, tanh, sinh, cosh.
    revert P Q L N. generalize (exp (R / 2)) (exp (- (R / 2))). intros g h P Q L N.
    replace (g / (0 + g + h) - h / (0 + h + g)) with ((g - h) * / (h + g)) by (field; lra).
    replace (h / (0 + g + h) - g / (0 + h + g)) with (- ((g - h) * / (h + g))) by (field; lra).
    rewrite Rabs_Ropp, Rabs_pos_eq by (apply Rmult_le_pos; lra). field. lra.
Qed.

(** A pair at 0 whose neurons move by R, each along its sign: p = tanh R. *)
Theorem paired_sign_mean_bound_attained R : 0 <= R ->
  moved 2 1 (two_neurons 0 0) (two_neurons R (- R)) R /\
  sign_mean 2 (fun r => two_neurons 1 (-1) r 0) (logit 1 (two_neurons R (- R)) (fun _ => 1)) = tanh R.
Proof.
  intros H. split.
  - intros r Hr. rewrite norm_of_one. destruct r; simpl; apply between_abs; lra.
  - assert (P := exp_pos R). assert (Q := exp_pos (- R)).
    unfold sign_mean. simpl sum. unfold softmax. simpl sum. rewrite !two_logits. unfold two_neurons, tanh, sinh, cosh.
    field. lra.
Qed.
