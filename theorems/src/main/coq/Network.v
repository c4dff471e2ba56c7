(** The two-layer softmax network, its tangent kernel and what the theorems say of them: definitions only, to be read.

    m neurons r, input dimension d with coordinates k, n samples i, j, q outputs l, l'.
    V r k is the weight of neuron r at coordinate k, A l r its sign for output l, X i k the k-th coordinate of sample i. *)
Require Export Sums.

(** z_r = <v_r, x>. *)
Definition logit (d : nat) (V : nat -> nat -> R) (x : nat -> R) (r : nat) : R := dot d (V r) x.

(** S_r = exp z_r / (exp z_0 + ... + exp z_(m-1)). *)
Definition softmax (m : nat) (z : nat -> R) (r : nat) : R := exp (z r) / sum m (fun k => exp (z k)).

(** s_r = m S_r. *)
Definition feature (m : nat) (z : nat -> R) (r : nat) : R := INR m * softmax m z r.

(** p = sum_r a_r S_r. *)
Definition sign_mean (m : nat) (a z : nat -> R) : R := sum m (fun r => a r * softmax m z r).

(** phi_r = (a_r - p) s_r, the derivative of the output with respect to z_r. *)
Definition slope (m : nat) (a z : nat -> R) (r : nat) : R := (a r - sign_mean m a z) * feature m z r.

(** H at (l, i), (l', j): x.y / m times the sum over r of phi_r phi'_r, x = x_i, y = x_j, a and a' the signs of l and l'. *)
Definition kernel (m d : nat) (V : nat -> nat -> R) (a a' x y : nat -> R) : R :=
  dot d x y / INR m * sum m (fun r => slope m a (logit d V x) r * slope m a' (logit d V y) r).

(** kappa_ij = (1/m) sum_r s_ir s_jr. *)
Definition kappa (m d : nat) (V : nat -> nat -> R) (x y : nat -> R) : R :=
  / INR m * sum m (fun r => feature m (logit d V x) r * feature m (logit d V y) r).

(** ||H(V') - H(V)||_F, over all rows (l, i) and columns (l', j). *)
Definition kernel_drift (m d n q : nat) (V V' A X : nat -> nat -> R) : R :=
  sqrt (sum q (fun l => sum n (fun i => sum q (fun l' => sum n (fun j =>
    (kernel m d V' (A l) (A l') (X i) (X j) - kernel m d V (A l) (A l') (X i) (X j)) ^ 2))))).

(** K_F = d_out ||K||_F, K_ij = |x_i . x_j| kappa_ij. *)
Definition majorant (m d n q : nat) (V X : nat -> nat -> R) : R :=
  INR q * sqrt (sum n (fun i => sum n (fun j => (Rabs (dot d (X i) (X j)) * kappa m d V (X i) (X j)) ^ 2))).

(* ---- premises ---- *)

(** Every sign is 1 or -1. *)
Definition signs (m : nat) (a : nat -> R) : Prop := forall r, (r < m)%nat -> a r = 1 \/ a r = -1.

(** ||x|| <= 1. *)
Definition in_unit_ball (d : nat) (x : nat -> R) : Prop := norm d x <= 1.

(** No neuron moves by more than radius. *)
Definition moved (m d : nat) (V V' : nat -> nat -> R) (radius : R) : Prop :=
  forall r, (r < m)%nat -> norm d (fun k => V' r k - V r k) <= radius.

(** Neurons 2r and 2r + 1, r < p, share their weights. *)
Definition paired_weights (p d : nat) (V : nat -> nat -> R) : Prop :=
  forall r k, (r < p)%nat -> (k < d)%nat -> V (2 * r + 1)%nat k = V (2 * r)%nat k.

(** Neurons 2r and 2r + 1, r < p, carry opposite signs. *)
Definition opposite_signs (p : nat) (a : nat -> R) : Prop :=
  forall r, (r < p)%nat -> a (2 * r + 1)%nat = - a (2 * r)%nat.

(** The neurons of pair r stand at w_r + o_r + e_r and w_r - o_r + e_r, where w_r = v_2r = v_(2r+1). *)
Definition moved_as_pairs (p d : nat) (V V' o e : nat -> nat -> R) : Prop :=
  forall r k, (r < p)%nat -> (k < d)%nat ->
    V' (2 * r)%nat k = V (2 * r)%nat k + o r k + e r k /\ V' (2 * r + 1)%nat k = V (2 * r + 1)%nat k - o r k + e r k.
