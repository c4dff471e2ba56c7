(** The two margin forms, rewriting of exponentials, hyperbolic functions and roots, and the tactics of the generated proofs. *)
Require Export IntegerInterval FactorialSeries.

(** right - left = factor margin. *)
Lemma by_factor l r f m : r - l = f * m -> 0 <= f -> 0 <= m -> l <= r.
Proof. intros E F M. assert (0 <= f * m) by now apply Rmult_le_pos. lra. Qed.

(** ln right - ln left = margin, without the logarithms: both sides may be 0. *)
Lemma by_exp l r m : l * exp m = r -> 0 <= l -> 0 <= m -> l <= r.
Proof.
  intros <- L M. rewrite <- (Rmult_1_r l) at 1. apply Rmult_le_compat_l; [assumption|]. generalize (exp_ineq1_le m). lra.
Qed.

Lemma by_exp_strictly l r m : l * exp m = r -> 0 < l -> 0 < m -> l < r.
Proof.
  intros <- L M. rewrite <- (Rmult_1_r l) at 1. apply Rmult_lt_compat_l; [assumption|].
  rewrite <- exp_0. now apply exp_increasing.
Qed.

(** What lies between a and b, in either order, is a + s (b - a) for a share s of [0, 1]. *)
Lemma share_between a b y : a <= y <= b \/ b <= y <= a -> exists s, 0 <= s <= 1 /\ y = a + s * (b - a).
Proof.
  intros H. destruct (Req_dec a b) as [->|D]; [exists 0; split; lra|].
  exists ((y - a) / (b - a)). split; [|field; lra].
  destruct H as [H|H].
  - split; [apply Rdiv_le_0_compat; lra|]. apply Rmult_le_reg_r with (b - a); [lra|].
    replace ((y - a) / (b - a) * (b - a)) with (y - a) by (field; lra). lra.
  - replace ((y - a) / (b - a)) with ((a - y) / (a - b)) by (field; lra).
    split; [apply Rdiv_le_0_compat; lra|]. apply Rmult_le_reg_r with (a - b); [lra|].
    replace ((a - y) / (a - b) * (a - b)) with (a - y) by (field; lra). lra.
Qed.

(* ---- functions ---- *)

Lemma cosh_pos u : 0 < cosh u.
Proof. unfold cosh. generalize (exp_pos u) (exp_pos (- u)). lra. Qed.

Lemma cosh_ge_1 u : 1 <= cosh u.
Proof. rewrite (cosh_2 u _ eq_refl). assert (P := pow2_ge_0 u). generalize (tail_nonneg 2 2 (u ^ 2) ltac:(lia) P). nra. Qed.

Lemma exp_multiple n u : exp (INR n * u) = exp u ^ n.
Proof.
  induction n as [|n IH]; [simpl; rewrite Rmult_0_l; apply exp_0|].
  rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, exp_plus, IH. simpl. ring.
Qed.

Lemma exp_minus a b : exp (a - b) = exp a / exp b.
Proof. unfold Rminus, Rdiv. now rewrite exp_plus, exp_Ropp. Qed.

(** With one occurrence of u: tight on half-lines. *)
Lemma tanh_once u : tanh u = 1 - 2 / (exp (2 * u) + 1).
Proof.
  unfold tanh, sinh, cosh. replace (exp (2 * u)) with (exp u ^ 2) by (rewrite <- exp_multiple; reflexivity).
  rewrite exp_Ropp. assert (P := exp_pos u). field. split; nra.
Qed.

(** cosh (4u) = cosh^4 u + 6 cosh^2 u sinh^2 u + sinh^4 u. *)
Lemma cosh_quadruple v u : v = 4 * u -> cosh v = cosh u ^ 4 + 6 * cosh u ^ 2 * sinh u ^ 2 + sinh u ^ 4.
Proof.
  intros ->. unfold cosh, sinh. replace (- (4 * u)) with (INR 4 * - u) by (simpl; ring).
  replace (4 * u) with (INR 4 * u) by (simpl; ring). rewrite !exp_multiple, exp_Ropp.
  assert (P := exp_pos u). field. lra.
Qed.

Lemma cosh_double v u : v = 2 * u -> cosh v = 2 * cosh u ^ 2 - 1.
Proof.
  intros ->. unfold cosh. replace (- (2 * u)) with (INR 2 * - u) by (simpl; ring).
  replace (2 * u) with (INR 2 * u) by (simpl; ring). rewrite !exp_multiple, exp_Ropp.
  assert (P := exp_pos u). field. lra.
Qed.

Lemma cosh_square u : cosh u ^ 2 = 1 + sinh u ^ 2.
Proof.
  unfold cosh, sinh. rewrite exp_Ropp. assert (P := exp_pos u). field. lra.
Qed.

Lemma cosh_square_1 u z : u ^ 2 = z -> cosh u ^ 2 = 1 + u ^ 2 * tail 2 1 z ^ 2.
Proof. intros E. rewrite cosh_square, (sinh_1 u z E). ring. Qed.

Lemma tanh_nonneg u : 0 <= u -> 0 <= tanh u.
Proof.
  intros H. unfold tanh. apply Rdiv_le_0_compat; [|apply cosh_pos].
  rewrite sinh_tail. apply Rmult_le_pos; [assumption|]. apply tail_nonneg; [lia | apply pow2_ge_0].
Qed.

Lemma exp_ge_1 u : 0 <= u -> 1 <= exp u.
Proof. intros. generalize (exp_ineq1_le u). lra. Qed.

Lemma sqrt_ge_1 t : 1 <= t -> 1 <= sqrt t.
Proof. intros. rewrite <- sqrt_1. apply sqrt_le_1; lra. Qed.

Lemma cosh_increases a b : 0 <= a <= b -> cosh a <= cosh b.
Proof.
  intros H. rewrite !cosh_tail. apply tail_increases; [lia|]. split; [apply pow2_ge_0 | apply pow_incr; lra].
Qed.

(* ---- tactics ---- *)

(** 0 <= e or 0 < e by the shape of e. *)
Ltac sign_of_atom := first [ assumption | lra | apply exp_pos | apply cosh_pos | apply tanh_nonneg; lra
  | left; apply exp_pos | apply sqrt_pos | apply pow2_ge_0 | apply Rle_0_sqr
  | interval with (i_prec 60) | nra
  | apply tail_pos; [lia | first [lra | apply pow2_ge_0 | nra]]
  | left; apply tail_pos; [lia | first [lra | apply pow2_ge_0 | nra]] ].
Ltac sign_of_shape := lazymatch goal with
  | |- 0 <= ?a + ?b => first [ apply Rplus_le_le_0_compat; sign_of_shape | sign_of_atom ]
  | |- 0 <= ?a * ?b => first [ apply Rmult_le_pos; sign_of_shape | sign_of_atom ]
  | |- 0 <= ?a / ?b => first [ apply Rdiv_le_0_compat; sign_of_shape | sign_of_atom ]
  | |- 0 <= / ?b => left; apply Rinv_0_lt_compat; sign_of_shape
  | |- 0 <= ?a ^ ?n => first [ apply pow2_ge_0 | apply pow_le; sign_of_shape | sign_of_atom ]
  | |- 0 < ?a + ?b => first
      [ sign_of_atom | apply Rplus_le_lt_0_compat; sign_of_shape | apply Rplus_lt_le_0_compat; sign_of_shape ]
  | |- 0 < ?a * ?b => first [ apply Rmult_lt_0_compat; sign_of_shape | sign_of_atom ]
  | |- 0 < ?a / ?b => first [ apply Rdiv_lt_0_compat; sign_of_shape | sign_of_atom ]
  | |- 0 < / ?b => apply Rinv_0_lt_compat; sign_of_shape
  | |- 0 < ?a ^ ?n => first [ apply pow_lt; sign_of_shape | sign_of_atom ]
  | |- _ => sign_of_atom
  end.

(** The goal by interval arithmetic, bisecting over one or two bounded variables if need be. *)
Ltac by_interval := first [ interval with (i_prec 60)
  | match goal with H : _ <= ?x <= _ |- _ => is_var x; interval with (i_prec 60, i_bisect x) end
  | match goal with H : _ <= ?x <= _, K : _ <= ?y <= _ |- _ => is_var x; is_var y;
      lazymatch x with y => fail | _ => interval with (i_prec 60, i_bisect x, i_bisect y) end end ].
Ltac in_exponentials := unfold tanh in *; unfold sinh, cosh in *.
Ltac in_few_exponentials := rewrite ?tanh_once; unfold sinh, cosh in *.

(** Exponentials of variables become positive variables, at least 1 where their argument is at least 0. *)
Ltac generalise_exponentials := repeat match goal with
  | |- context [exp ?e] => let H := fresh in let v := fresh "v" in
      assert (H : 0 < exp e) by apply exp_pos;
      try (let H1 := fresh in assert (H1 : 1 <= exp e) by (apply exp_ge_1; lra));
      generalize dependent (exp e); intros v; intros
  end.
Ltac enclosed := in_few_exponentials; by_interval.
Ltac nonnegative := first [ solve [generalise_exponentials; sign_of_shape] | solve [enclosed]
  | solve [in_exponentials; sign_of_shape]
  | solve [apply tail_quotient_nonneg; [lia | sign_of_shape | sign_of_shape]] | nra ].
Ltac positive := first [ sign_of_shape | interval with (i_prec 60) | solve [in_few_exponentials; by_interval] | nra ].
Ltac nonzero := first [ assumption | lra
  | match goal with H : ?x <> _ |- _ => intros ?; apply H; first [lra | nra] end
  | apply Rgt_not_eq; red; positive ].
Ltac nonzeros := repeat match goal with |- _ /\ _ => split end; nonzero.

Ltac identity := generalise_exponentials; first [ ring
  | field; nonzeros
  | match goal with H : _ = _ |- _ => ring [H] end
  | match goal with H : _ = _ |- _ => field [H]; nonzeros end ].

(** exp e is the product of powers p. *)
Ltac exponential e p := try (replace (exp e) with p by
  (rewrite <- ?exp_multiple, <- ?exp_Ropp, <- ?exp_plus; f_equal; simpl INR; field)).
(** In exp m, sums become products and exponentials of logarithms their arguments. *)
Ltac split_exponential := repeat first [ rewrite exp_minus | rewrite exp_plus ]; rewrite ?exp_ln by positive.
(** sqrt e becomes a variable with a square and a sign. *)
Ltac name_root e := let H := fresh "Square" in let P := fresh "Sign" in let y := fresh "y" in
  assert (H : sqrt e ^ 2 = e) by (apply pow2_sqrt; positive);
  assert (P := sqrt_pos e); revert H P; generalize (sqrt e); intros y H P.
Ltac same_argument f e e0 := replace (f e) with (f e0) by (f_equal; field).
(** From y^2 = a linear formula in v, with values e0 at 0 and e1 at 1: v in terms of y. *)
Ltac solve_root v e0 e1 := match goal with H : ?y ^ 2 = _ |- _ =>
  assert (v = (y ^ 2 - e0) / (e1 - e0)) by (apply (Rmult_eq_reg_r (e1 - e0));
    [ unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra | lra ]); subst v end.

(** A difference quotient of a series becomes a variable q, and tail b = tail a + q (b - a). *)
Ltac name_quotient s k a b := let E := fresh "Quotient" in let q := fresh "q" in
  assert (E : tail s k b = tail s k a + tail_quotient s k a b * (b - a)) by (rewrite tail_quotient_eq; ring);
  rewrite ?E; clear E; generalize (tail_quotient s k a b); intros q.

(** n terms of tail s k z, |z| <= m, and its remainder as a variable within numbers that interval finds. *)
Ltac expand s k n z m := lazymatch n with
  | O => let f := eval vm_compute in (factorial k) in let B := fresh in let W := fresh in let t := fresh "t" in
     assert (B := tail_bound s k z m f ltac:(lia) eq_refl
       ltac:(apply Rabs_le; split; first [lra | nra | interval with (i_prec 60)]));
     match type of B with _ <= ?x => interval_intro x upper with (i_prec 60) as W end;
     apply (fun p => Rle_trans _ _ _ p W) in B; clear W; apply Rabs_le_between in B;
     first [ let L := fresh in assert (L := tail_nonneg s k z ltac:(lia) ltac:(positive));
             apply proj2 in B; apply (conj L) in B; clear L | idtac ];
     generalize dependent (tail s k z); intros t B
  | S ?n' => let f := eval vm_compute in (factorial k) in let k' := eval vm_compute in (s + k)%nat in
     rewrite (tail_step_computed s k z k' f ltac:(lia) eq_refl eq_refl); expand s k' n' z m
  end.

(** The difference of the sides by interval arithmetic. *)
Ltac directly := in_few_exponentials; first [ apply Rminus_le_0 | apply Rminus_lt_0 ]; by_interval.

(** A margin with series: as many terms as it takes. *)
Ltac expanded terms := first
  [ solve [terms 3%nat; enclosed] | solve [terms 6%nat; enclosed] | solve [terms 10%nat; enclosed] ].

(** At the point that was given: it lies in the range, and the sides are apart. *)
Ltac refuted := repeat split; try lra; directly.

(* ---- back to the words ---- *)

(** Two numbers that field arithmetic sees to be the same. *)
Ltac same_number := first [ reflexivity | lra | field; nonzeros
  | rewrite ?exp_Ropp; field; nonzeros ].
Lemma same_le (l r l' r' : R) : l' <= r' -> l = l' -> r = r' -> l <= r.
Proof. now intros H -> ->. Qed.
Lemma same_eq (l r l' r' : R) : l' = r' -> l = l' -> r = r' -> l = r.
Proof. now intros H -> ->. Qed.

(** That parameters lie in the range of what was proved. *)
Ltac in_range := first [ assumption | lra | apply exp_ge_1; lra | apply sqrt_ge_1; lra | apply cosh_ge_1
  | apply -> Rminus_le_0; apply cosh_increases; lra ].
(** By the same relation in parameters; what is left to show is that the sides are the same. *)
Ltac carried_back proved := first [ eapply same_le; [apply proved; in_range | |] | eapply same_eq; [apply proved; in_range | |] ].
(** From lower <= v <= upper: v = variable s for an s between 0 and 1; variable 0 is from, variable 1 is to. *)
Ltac share_of v from to s variable :=
  let H := fresh "H" in let E := fresh "E" in
  let T := constr:(share_between from to v) in
  destruct T as [s [H E]];
  [ match goal with B : ?l <= v <= ?u |- _ => first
      [ left; replace from with l by same_number; replace to with u by same_number; exact B
      | right; replace from with u by same_number; replace to with l by same_number; exact B ] end
  | let at_s := eval cbv beta in (variable s) in
    replace (from + s * (to - from)) with at_s in E by same_number; subst v ].
