(** One neuron's coefficient e b/(a + b)^2 under a move: e its exponential, a and b the masses of its own and of the other
    sign. The scalar part of kernel-perturbation-optimal; its proof needs no cases of the share of the other sign. *)
Require Export SignMeans.

(* ---- the coefficient of one neuron; G = e^2R, w its share of the other sign, in either direction of the move ---- *)

(** Above. With u = 1 - w and Y = w + k, (G - u)(u + Y)^2 - G Y = G k (1 + k) + u (G - (1 + k)^2). *)
Lemma excess G w Y : 1 <= G -> 0 <= w <= 1 -> w <= Y <= G * w -> G * Y <= (G - 1 + w) * (1 - w + Y) ^ 2.
Proof.
  intros HG Hw HY. set (k := Y - w).
  assert (0 <= k) by (unfold k; lra). assert (1 + k <= G) by (unfold k; nra).
  assert (0 <= G * k * (1 + k) + (1 - w) * (G - (1 + k) ^ 2)).
  { destruct (Rle_lt_dec ((1 + k) ^ 2) G) as [L|L].
    - apply Rplus_le_le_0_compat; repeat apply Rmult_le_pos; lra.
    - assert ((1 - w) * ((1 + k) ^ 2 - G) <= 1 * ((1 + k) ^ 2 - G)) by (apply Rmult_le_compat_r; lra).
      assert ((1 + k) * (1 + k) <= G * (1 + k)) by (apply Rmult_le_compat_r; lra).
      assert (G * k * 1 <= G * k * (1 + k)) by (apply Rmult_le_compat_l; [apply Rmult_le_pos; lra | lra]). nra. }
  replace Y with (w + k) by (unfold k; ring). nra.
Qed.

(** Below. With D = G - 1 and Z = w + v - D (1 - w), where D (1 - w) <= v <= D. *)
Lemma loss D w v : 0 <= D -> 0 <= w <= 1 -> D * (1 - w) <= v <= D -> (w - D) * (1 + v) ^ 2 <= w + v - D * (1 - w).
Proof.
  intros HD Hw Hv. assert (V : 0 <= v) by nra. destruct (Rle_lt_dec w D) as [L|L].
  - assert (0 <= (1 + v) ^ 2) by apply pow2_ge_0. nra.
  - assert ((w - D) * (2 + v) <= (w - D) * (2 + D)) by (apply Rmult_le_compat_l; lra).
    assert ((w - D) * (2 + D) <= 1 + w) by nra.
    assert (v * ((w - D) * (2 + v)) <= v * (1 + w)) by (apply Rmult_le_compat_l; lra).
    assert (v * w <= D * w) by (apply Rmult_le_compat_r; lra). nra.
Qed.

(** A quotient grows with its numerator and falls with its denominator. *)
Lemma quotient_le a b c d : 0 <= a <= c -> 0 < d <= b -> a / b <= c / d.
Proof.
  intros A B. unfold Rdiv. apply Rmult_le_compat; [lra | left; apply Rinv_0_lt_compat; lra | lra | apply Rinv_le_contravar; lra].
Qed.

Section Coefficient.
(* g = e^R; e the neuron's exponential, a and b the masses of its own and of the other sign; primed after the move *)
Variables (g e a b e' a' b' : R).
Hypotheses (Hg : 1 <= g) (He : 0 < e) (Ha : 0 < a) (Hb : 0 <= b).
Hypotheses (me : e <= g * e' /\ e' <= g * e) (ma : a <= g * a' /\ a' <= g * a) (mb : b <= g * b' /\ b' <= g * b).

Let G := g * g.
Let w := b / (a + b).
Let X := g * a' / (a + b).
Let Y := g * b' / (a + b).
Let T := e' / e.

Lemma coefficient_facts : 1 <= G /\ 0 <= w <= 1 /\ 1 - w <= X <= G * (1 - w) /\ w <= Y <= G * w /\ 0 < X
  /\ 1 <= g * T /\ T <= g /\ 0 < a' /\ 0 <= b' /\ 0 < e'.
Proof.
  assert (S : 0 < a + b) by lra. assert (IS : 0 < / (a + b)) by now apply Rinv_0_lt_compat.
  assert (Ie : 0 < / e) by now apply Rinv_0_lt_compat.
  assert (a'0 : 0 < a') by nra. assert (b'0 : 0 <= b') by nra. assert (e'0 : 0 < e') by nra.
  assert (W : 1 - w = a * / (a + b)) by (unfold w; field; lra).
  assert (D : (a + b) * / (a + b) = 1) by (apply Rinv_r; lra).
  assert (scale : forall x y, x <= y -> x * / (a + b) <= y * / (a + b)) by (intros; apply Rmult_le_compat_r; lra).
  assert (0 <= b * / (a + b)) by (apply Rmult_le_pos; lra).
  assert (0 < a * / (a + b)) by now apply Rmult_lt_0_compat.
  assert (w1 : w <= 1) by lra.
  assert (XL := scale a (g * a') (proj1 ma)). assert (XU := scale (g * a') (G * a) ltac:(unfold G; nra)).
  assert (YL := scale b (g * b') (proj1 mb)). assert (YU := scale (g * b') (G * b) ltac:(unfold G; nra)).
  assert (TL : 1 <= g * T).
  { apply Rmult_le_reg_r with e; [assumption|]. replace (g * T * e) with (g * e') by (unfold T; field; lra). lra. }
  assert (TU : T <= g).
  { apply Rmult_le_reg_r with e; [assumption|]. replace (T * e) with e' by (unfold T; field; lra). lra. }
  rewrite W. unfold X, Y, w, Rdiv. rewrite <- !Rmult_assoc. fold G. unfold w, Rdiv in w1. fold T.
  repeat split; try assumption; try (unfold G; nra).
Qed.

(** |e' b'/(a' + b')^2 - e b/(a + b)^2| <= (g^2 - 1) e/(a + b). *)
Lemma coefficient_change : Rabs (e' * b' / (a' + b') ^ 2 - e * b / (a + b) ^ 2) <= (g * g - 1) * (e / (a + b)).
Proof.
  destruct coefficient_facts as (HG & Hw & HX & HY & PX & T1 & T2 & a'0 & b'0 & e'0).
  assert (S : 0 < a + b) by lra. assert (Q : 0 < e / (a + b)) by (apply Rdiv_lt_0_compat; lra).
  replace (e * b / (a + b) ^ 2) with (e / (a + b) * w) by (unfold w; field; lra).
  replace (e' * b' / (a' + b') ^ 2) with (e / (a + b) * (T * g * Y / (X + Y) ^ 2)).
  2: { unfold T, X, Y. assert (a' + b' <> 0) by lra. field. repeat split; lra || nra. }
  fold G. assert (T0 : 0 < T) by nra. clearbody w X Y T. apply between_abs.
  assert (up : T * g * Y / (X + Y) ^ 2 <= G - 1 + w).
  { apply Rle_trans with (G * Y / (1 - w + Y) ^ 2).
    - apply quotient_le.
      + split; [apply Rmult_le_pos; nra|]. apply Rmult_le_compat_r; [lra|]. unfold G. apply Rmult_le_compat_r; lra.
      + assert (0 < 1 - w + Y). { destruct (Req_dec w 1); [lra | nra]. }
        split; [now apply pow_lt | apply pow_incr; lra].
    - assert (0 < 1 - w + Y). { destruct (Req_dec w 1); [lra | nra]. }
      apply Rmult_le_reg_r with ((1 - w + Y) ^ 2); [now apply pow_lt|].
      replace (G * Y / (1 - w + Y) ^ 2 * (1 - w + Y) ^ 2) with (G * Y) by (field; lra). now apply excess. }
  assert (down : w - (G - 1) <= T * g * Y / (X + Y) ^ 2).
  { apply Rle_trans with (Y / (G * (1 - w) + Y) ^ 2).
    - assert (0 < G * (1 - w) + Y) by lra.
      apply Rmult_le_reg_r with ((G * (1 - w) + Y) ^ 2); [now apply pow_lt|].
      replace (Y / (G * (1 - w) + Y) ^ 2 * (G * (1 - w) + Y) ^ 2) with Y by (field; lra).
      assert (L := loss (G - 1) w ((G - 1) * (1 - w) + (Y - w)) ltac:(lra) Hw ltac:(split; nra)).
      replace (1 + ((G - 1) * (1 - w) + (Y - w))) with (G * (1 - w) + Y) in L by ring. lra.
    - apply quotient_le.
      + split; [lra|]. rewrite (Rmult_comm T g). rewrite <- (Rmult_1_l Y) at 1. apply Rmult_le_compat_r; lra.
      + split; [apply pow_lt; lra | apply pow_incr; lra]. }
  split.
  - replace (- ((G - 1) * (e / (a + b)))) with (e / (a + b) * (- (G - 1))) by ring.
    rewrite <- Rmult_minus_distr_l. apply Rmult_le_compat_l; lra.
  - rewrite (Rmult_comm (G - 1)), <- Rmult_minus_distr_l. apply Rmult_le_compat_l; lra.
Qed.

(** With a = b the ratio of the coefficients lies between 4/(G + 1)^2 = e^-2R sech^2 R and G = e^2R. *)
Lemma balanced_ratio : a = b ->
  4 / (g * g + 1) ^ 2 * (e / (2 * (a + b))) <= e' * b' / (a' + b') ^ 2 <= g * g * (e / (2 * (a + b))).
Proof.
  intros E. destruct coefficient_facts as (HG & Hw & HX & HY & PX & T1 & T2 & a'0 & b'0 & e'0).
  assert (W : w = / 2) by (unfold w; rewrite E; field; lra). rewrite W in HX, HY.
  assert (S : 0 < a + b) by lra. assert (Q : 0 < e / (2 * (a + b))) by (apply Rdiv_lt_0_compat; lra).
  replace (e' * b' / (a' + b') ^ 2) with (2 * (T * g * Y) / (X + Y) ^ 2 * (e / (2 * (a + b)))).
  2: { unfold T, X, Y. assert (a' + b' <> 0) by lra. field. repeat split; lra || nra. }
  fold G. assert (T0 : 0 < T) by nra. clear W. clearbody w X Y T. split; apply Rmult_le_compat_r; try lra.
  - apply Rle_trans with (2 * Y / (G / 2 + Y) ^ 2).
    + apply Rmult_le_reg_r with ((G + 1) ^ 2 * (G / 2 + Y) ^ 2); [apply Rmult_lt_0_compat; apply pow_lt; lra|].
      replace (4 / (G + 1) ^ 2 * ((G + 1) ^ 2 * (G / 2 + Y) ^ 2)) with ((G + 2 * Y) ^ 2) by (field; lra).
      replace (2 * Y / (G / 2 + Y) ^ 2 * ((G + 1) ^ 2 * (G / 2 + Y) ^ 2)) with (2 * Y * (G + 1) ^ 2) by (field; lra).
      assert (0 <= (2 * Y - 1) * (G * G - 2 * Y)) by (apply Rmult_le_pos; nra). nra.
    + apply quotient_le.
      * split; [lra|]. rewrite (Rmult_comm T g). apply Rmult_le_compat_l; [lra|]. nra.
      * split; [apply pow_lt; lra | apply pow_incr; lra].
  - apply Rle_trans with (2 * (G * Y) / (X + Y) ^ 2).
    + apply quotient_le; [|split; [apply pow_lt; lra | lra]]. split; [nra|].
      apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_r; [lra|]. unfold G. apply Rmult_le_compat_r; lra.
    + apply Rmult_le_reg_r with ((X + Y) ^ 2); [apply pow_lt; lra|].
      replace (2 * (G * Y) / (X + Y) ^ 2 * (X + Y) ^ 2) with (2 * (G * Y)) by (field; lra).
      assert (0 <= (X - Y) ^ 2) by apply pow2_ge_0.
      assert (0 <= 2 * Y * (2 * X - 1)) by (apply Rmult_le_pos; lra).
      assert (2 * Y <= (X + Y) ^ 2) by nra.
      replace (2 * (G * Y)) with (G * (2 * Y)) by ring. apply Rmult_le_compat_l; lra.
Qed.
End Coefficient.
