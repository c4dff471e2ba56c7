(* Written by: softmax-ntk claims --steps --coq FOLDER. Do not edit. *)
(** The scalar steps, each for its whole range; above each, as it is printed elsewhere. *)
Require Import StepTactics.

(** e^{0.4052q} − 1 ≤ q/2 for 0 ≤ q ≤ 1 *)
Theorem certificate_radius_constant (q : R) :
  0 <= q <= 1 ->
  exp (1013 / 2500 * q) - 1 <= q / 2.
Proof.
  intros.
  apply (by_factor _ _
    q
    (1 / 2 - 1013 / 2500 * tail 1 1 (1013 / 2500 * q))).
  - rewrite (exp_1 (1013 / 2500 * q) (1013 / 2500 * q)) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 1%nat n (1013 / 2500 * q) (203 / 500)).
Qed.

(** 20.5 ≤ e^{8B} for B ≥ 1 *)
Theorem constant_absorbed (B : R) :
  1 <= B ->
  41 / 2 <= exp (8 * B).
Proof.
  intros.
  apply (by_exp _ _ (8 * B - ln (41 / 2))).
  - exponential (8 * B - ln (41 / 2))
      (exp (8 * B) * / exp (ln (41 / 2))).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - enclosed.
Qed.

Lemma contraction_squared_in_parameters (z : R) :
  0 <= z <= 1 ->
  (1 - z * (16 / 9) * (3 / 8)) ^ 2 <= 1 - z * (16 / 9) / 2.
Proof.
  intros.
  apply (by_factor _ _
    (z * (4 / 9))
    (1 - z)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** (1 − ⅜t)² ≤ 1 − t/2 for 0 ≤ t ≤ 16/9 *)
Theorem contraction_squared (t : R) :
  0 <= t <= 16 / 9 ->
  (1 - t * (3 / 8)) ^ 2 <= 1 - t / 2.
Proof.
  intros.
  share_of t (0 * (16 / 9)) (1 * (16 / 9)) z
    (fun z => z * (16 / 9)).
  carried_back (contraction_squared_in_parameters z).
  - identity.
  - identity.
Qed.

(** cosh z ≤ e^{z²/2} for z ≥ 0 *)
Theorem cosh_below_gaussian (z : R) :
  0 <= z ->
  cosh z <= exp (z ^ 2 / 2).
Proof.
  intros.
  destruct (Rle_lt_dec z 3).
  { assert (0 <= z <= 3) by lra.
    apply (by_factor _ _
      (z ^ 4)
      (tail 1 2 (z ^ 2 / 2) / 4 - tail 2 4 (z ^ 2))).
    - rewrite (exp_2 (z ^ 2 / 2) (z ^ 2 / 2)) by field.
      rewrite (cosh_4 z (z ^ 2)) by field.
      identity.
    - nonnegative.
    - expanded ltac:(fun n => expand 1%nat 2%nat n (z ^ 2 / 2) (9 / 2); expand 2%nat 4%nat n (z ^ 2) 9). }
  { assert (2 <= z) by lra.
    apply (by_exp _ _ (z * (z / 2 - 1) + ln 2 - ln (1 + exp (-2 * z)))).
    - in_exponentials.
      exponential (z * (z / 2 - 1) + ln 2 - ln (1 + exp (-2 * z)))
        (/ exp (ln (1 + exp (-2 * z))) * exp (ln 2) * / exp z * exp (1 / 2 * z ^ 2)).
      exponential (-2 * z)
        (/ exp z ^ 2).
      exponential (z ^ 2 / 2)
        (exp (1 / 2 * z ^ 2)).
      exponential (- z)
        (/ exp z).
      rewrite ?exp_ln by positive.
      identity.
    - enclosed.
    - enclosed. }
Qed.

(** cosh(θR) − 1 ≤ θ²(cosh R − 1) for R ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem cosh_below_parabola (R θ : R) :
  0 <= R -> 0 <= θ <= 1 ->
  cosh (θ * R) - 1 <= θ ^ 2 * (cosh R - 1).
Proof.
  intros.
  apply (by_factor _ _
    (θ ^ 2 * R ^ 4 * (1 - θ ^ 2))
    (tail_quotient 2 2 ((θ * R) ^ 2) (R ^ 2))).
  - rewrite (cosh_2 (θ * R) ((θ * R) ^ 2)) by field.
    rewrite (cosh_2 R (R ^ 2)) by field.
    name_quotient 2%nat 2%nat ((θ * R) ^ 2) (R ^ 2).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma cosh_log_convex_in_parameters (x y : R) :
  1 <= x -> 1 <= y ->
  (x * y + 1 / (x * y) + 2) / 4 <= (x + 1 / x) * (y + 1 / y) / 4.
Proof.
  intros.
  apply (by_factor _ _
    ((x - y) ^ 2)
    (1 / (4 * (x * y)))).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** cosh²((α + β)/2) ≤ cosh α·cosh β for α ≥ 0, β ≥ 0 *)
Theorem cosh_log_convex (α β : R) :
  0 <= α -> 0 <= β ->
  cosh ((α + β) / 2) ^ 2 <= cosh α * cosh β.
Proof.
  intros.
  carried_back (cosh_log_convex_in_parameters (exp α) (exp β)).
  - in_exponentials.
    exponential α
      (exp (1 / 2 * α) ^ 2).
    exponential β
      (exp (1 / 2 * β) ^ 2).
    exponential ((α + β) / 2)
      (exp (1 / 2 * α) * exp (1 / 2 * β)).
    exponential (- ((α + β) / 2))
      (/ exp (1 / 2 * α) * / exp (1 / 2 * β)).
    identity.
  - in_exponentials.
    exponential (- α)
      (/ exp α).
    exponential (- β)
      (/ exp β).
    identity.
Qed.

(** g² + 1 ≤ g³ + g⁴ for g ≥ 1 *)
Theorem cubic_above_quadratic (g : R) :
  1 <= g ->
  g ^ 2 + 1 <= g ^ 3 + g ^ 4.
Proof.
  intros.
  apply (by_factor _ _
    (g - 1)
    (g ^ 3 + 2 * g ^ 2 + g + 1)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** 2e^{2(B + R)} ≤ e^{3B} for B ≥ 1, 0 ≤ R ≤ 0.01 *)
Theorem doubled_exponential_absorbed (B R : R) :
  1 <= B -> 0 <= R <= 1 / 100 ->
  2 * exp (2 * (B + R)) <= exp (3 * B).
Proof.
  intros.
  apply (by_exp _ _ (B - 2 * R - ln 2)).
  - exponential (2 * (B + R))
      (exp B ^ 2 * exp (2 * R)).
    exponential (B - 2 * R - ln 2)
      (exp B * / exp (2 * R) * / exp (ln 2)).
    exponential (3 * B)
      (exp B ^ 3).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - enclosed.
Qed.

(** e^{−8B}/2 < 0.01 for B ≥ 1 *)
Theorem eigenvalue_radius_is_small (B : R) :
  1 <= B ->
  exp (-8 * B) / 2 < 1 / 100.
Proof.
  intros.
  apply (by_exp_strictly _ _ (8 * B - ln 50)).
  - exponential (-8 * B)
      (/ exp (8 * B)).
    exponential (8 * B - ln 50)
      (exp (8 * B) * / exp (ln 50)).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - enclosed.
Qed.

Lemma even_coefficient_identity_in_parameters (g : R) :
  1 <= g ->
  (g ^ 2 - (1 / g) ^ 2) / 2 / ((g + 1 / g) / 2) ^ 2 = 2 * ((g ^ 2 - 1) / (g ^ 2 + 1)).
Proof.
  intros.
  identity.
Qed.

(** sinh(2u)/cosh²u = 2tanh u for u ≥ 0 *)
Theorem even_coefficient_identity (u : R) :
  0 <= u ->
  sinh (2 * u) / cosh u ^ 2 = 2 * tanh u.
Proof.
  intros.
  carried_back (even_coefficient_identity_in_parameters (exp u)).
  - in_exponentials.
    exponential (2 * u)
      (exp u ^ 2).
    exponential (- (2 * u))
      (/ exp u ^ 2).
    exponential (- u)
      (/ exp u).
    identity.
  - in_exponentials.
    exponential (- u)
      (/ exp u).
    identity.
Qed.

(** 2tanh α·sinh(α + φ) ≤ cosh(α + φ) for 0 ≤ α ≤ 0.5, 0 ≤ φ ≤ 0.5 *)
Theorem even_coefficient_increases (α φ : R) :
  0 <= α <= 1 / 2 -> 0 <= φ <= 1 / 2 ->
  2 * tanh α * sinh (α + φ) <= cosh (α + φ).
Proof.
  intros.
  directly.
Qed.

(** 2 ≤ e^{4R} + e^{−4R}/cosh⁴R for R ≥ 0 *)
Theorem excess_outweighs_loss (R : R) :
  0 <= R ->
  2 <= exp (4 * R) + exp (-4 * R) / cosh R ^ 4.
Proof.
  intros.
  apply (by_factor _ _
    ((exp (2 * R) - 1) ^ 2 / (exp (2 * R) - 1 + 2) ^ 4)
    (72 * (exp (2 * R) - 1) + 56 + 39 * (exp (2 * R) - 1) ^ 2 + 10 * (exp (2 * R) - 1) ^ 3 + (exp (2 * R) - 1) ^ 4)).
  - in_exponentials.
    exponential (4 * R)
      (exp R ^ 4).
    exponential (-4 * R)
      (/ exp R ^ 4).
    exponential (2 * R)
      (exp R ^ 2).
    exponential (- R)
      (/ exp R).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

(** e^{cx} − 1 ≤ x(e^c − 1) for c ≥ 0, 0 ≤ x ≤ 1 *)
Theorem exponential_below_chord (c x : R) :
  0 <= c -> 0 <= x <= 1 ->
  exp (c * x) - 1 <= x * (exp c - 1).
Proof.
  intros.
  apply (by_factor _ _
    (c ^ 2 * x * (1 - x))
    (tail_quotient 1 1 (c * x) c)).
  - rewrite (exp_1 (c * x) (c * x)) by field.
    rewrite (exp_1 c c) by field.
    name_quotient 1%nat 1%nat (c * x) c.
    identity.
  - nonnegative.
  - nonnegative.
Qed.

(** e^w ≤ 2(e^½ − 1)w + 1 for 0 ≤ w ≤ 0.5 *)
Theorem exponential_below_root_chord (w : R) :
  0 <= w <= 1 / 2 ->
  exp w <= 2 * (exp (1 / 2) - 1) * w + 1.
Proof.
  intros.
  apply (by_factor _ _
    (w * (1 / 2 - w))
    (tail_quotient 1 1 w (1 / 2))).
  - rewrite (exp_1 w w) by field.
    rewrite (exp_1 (1 / 2) (1 / 2)) by field.
    name_quotient 1%nat 1%nat w (1 / 2).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

(** (e^{2R} − 1)/R ≤ 2.1 for 0 < R ≤ 0.01 *)
Theorem exponential_growth_near_zero (R : R) :
  0 <= R <= 1 / 100 -> R <> 0 ->
  (exp (2 * R) - 1) / R <= 21 / 10.
Proof.
  intros.
  apply (by_factor _ _
    1
    (21 / 10 - 2 * tail 1 1 (2 * R))).
  - rewrite (exp_1 (2 * R) (2 * R)) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 1%nat n (2 * R) (201 / 10000)).
Qed.

(** (e^x − 1 − x)/x² ≤ 1 for −0.1 ≤ x ≤ 0.1, x ≠ 0 *)
Theorem exponential_remainder (x : R) :
  -1 / 10 <= x <= 1 / 10 -> x <> 0 ->
  (exp x - 1 - x) / x ^ 2 <= 1.
Proof.
  intros.
  apply (by_factor _ _
    1
    (1 - tail 1 2 x)).
  - rewrite (exp_2 x x) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 2%nat n x (101 / 1000)).
Qed.

Lemma half_eigenvalue_radius_in_parameters (λ N B θ : R) :
  0 <= λ -> 1 <= N -> 1 <= B -> 0 <= θ <= 1 ->
  θ * λ / (2 * N * exp (10 * B)) * N * exp (10 * B) <= λ / 2.
Proof.
  intros.
  apply (by_factor _ _
    (λ / 2)
    (1 - θ)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** RN·e^{10B} ≤ λ/2 for λ ≥ 0, N ≥ 1, B ≥ 1, 0 ≤ R ≤ λ/(2N·e^{10B}) *)
Theorem half_eigenvalue_radius (λ N B R : R) :
  0 <= λ -> 1 <= N -> 1 <= B -> 0 <= R <= λ / (2 * N * exp (10 * B)) ->
  R * N * exp (10 * B) <= λ / 2.
Proof.
  intros.
  share_of R (0 * λ / (2 * N * exp (10 * B))) (1 * λ / (2 * N * exp (10 * B))) θ
    (fun θ => θ * λ / (2 * N * exp (10 * B))).
  carried_back (half_eigenvalue_radius_in_parameters λ N B θ).
  - identity.
  - identity.
Qed.

(** 4xy ≤ (x + y)² for x ≥ 0, y ≥ 0 *)
Theorem half_mass_ratio_above (x y : R) :
  0 <= x -> 0 <= y ->
  4 * (x * y) <= (x + y) ^ 2.
Proof.
  intros.
  apply (by_factor _ _
    1
    ((x - y) ^ 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma half_mass_ratio_below_in_parameters (g s : R) :
  1 <= g -> 0 <= s <= 1 ->
  4 / (g ^ 2 + 1) ^ 2 <= 4 * (1 / g + s * (g - 1 / g)) / (g * (g + (1 / g + s * (g - 1 / g))) ^ 2).
Proof.
  intros.
  apply (by_factor _ _
    (4 * (s * (g - 1 / g) ^ 2) / ((g + (1 / g + s * (g - 1 / g))) ^ 2 * (g ^ 2 + 1) ^ 2))
    (g ^ 2 + 1 - s)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** e^{−2R}/cosh²R ≤ 4y·e^{−R}/(e^R + y)² for R ≥ 0, e^{−R} ≤ y ≤ e^R *)
Theorem half_mass_ratio_below (R y : R) :
  0 <= R -> exp (- R) <= y <= exp R ->
  exp (-2 * R) / cosh R ^ 2 <= 4 * (y * exp (- R)) / (exp R + y) ^ 2.
Proof.
  intros.
  share_of y (1 / exp R + 0 * (exp R - 1 / exp R)) (1 / exp R + 1 * (exp R - 1 / exp R)) s
    (fun s => 1 / exp R + s * (exp R - 1 / exp R)).
  carried_back (half_mass_ratio_below_in_parameters (exp R) s).
  - in_exponentials.
    exponential (-2 * R)
      (/ exp R ^ 2).
    exponential (- R)
      (/ exp R).
    identity.
  - exponential (- R)
      (/ exp R).
    identity.
Qed.

Lemma hidden_width_constant_one_in_parameters (B z : R) :
  1 <= B -> 0 <= z ->
  49 <= exp (14 * B) * ln ((z + 1) * (100 / 99)) ^ 2.
Proof.
  intros.
  apply (by_exp _ _ (14 * B + 2 * ln (ln ((z + 1) * (100 / 99))) - ln 49)).
  - exponential (14 * B + 2 * ln (ln ((z + 1) * (100 / 99))) - ln 49)
      (exp (14 * B) * exp (ln (ln ((z + 1) * (100 / 99)))) ^ 2 * / exp (ln 49)).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - enclosed.
Qed.

(** 49 ≤ e^{14B}·ln²y for B ≥ 1, y ≥ 100/99 *)
Theorem hidden_width_constant_one (B y : R) :
  1 <= B -> 100 / 99 <= y ->
  49 <= exp (14 * B) * ln y ^ 2.
Proof.
  intros.
  carried_back (hidden_width_constant_one_in_parameters B (y / (100 / 99) - 1)).
  - identity.
  - same_argument ln ((y / (100 / 99) - 1 + 1) * (100 / 99)) y.
    identity.
Qed.

(** cosh(4U)/cosh⁴U ≤ 6U² + 1 for U ≥ 0 *)
Theorem hyperbolic_quartic_bound (U : R) :
  0 <= U ->
  cosh (4 * U) / cosh U ^ 4 <= 6 * U ^ 2 + 1.
Proof.
  intros.
  destruct (Rle_lt_dec U 2).
  { assert (0 <= U <= 2) by lra.
    apply (by_factor _ _
      (U ^ 4)
      (6 * ((tail 2 2 (U ^ 2) - tail 2 3 (U ^ 2)) / cosh U * (1 - U ^ 2 * ((tail 2 2 (U ^ 2) - tail 2 3 (U ^ 2)) / cosh U) + 1)) - (1 - U ^ 2 * ((tail 2 2 (U ^ 2) - tail 2 3 (U ^ 2)) / cosh U)) ^ 4)).
    - rewrite (cosh_quadruple (4 * U) U) by field.
      rewrite (cosh_2 U (U ^ 2)) by field.
      rewrite (sinh_3 U (U ^ 2)) by field.
      identity.
    - nonnegative.
    - expanded ltac:(fun n => expand 2%nat 2%nat n (U ^ 2) 4; expand 2%nat 3%nat n (U ^ 2) 4). }
  { assert (1 <= U) by lra.
    apply (by_factor _ _
      1
      (6 * U ^ 2 - 6 * tanh U ^ 2 - tanh U ^ 4)).
    - in_exponentials.
      exponential (4 * U)
        (exp U ^ 4).
      exponential (- (4 * U))
        (/ exp U ^ 4).
      exponential (- U)
        (/ exp U).
      identity.
    - nonnegative.
    - nonnegative. }
Qed.

Lemma hyperbolic_quartic_identity_in_parameters (g : R) :
  1 <= g ->
  (g ^ 4 + (1 / g) ^ 4) / 2 / ((g + 1 / g) / 2) ^ 4 = ((g ^ 2 - 1) / (g ^ 2 + 1)) ^ 4 + 6 * ((g ^ 2 - 1) / (g ^ 2 + 1)) ^ 2 + 1.
Proof.
  intros.
  identity.
Qed.

(** cosh(4U)/cosh⁴U = tanh⁴U + 6tanh²U + 1 for U ≥ 0 *)
Theorem hyperbolic_quartic_identity (U : R) :
  0 <= U ->
  cosh (4 * U) / cosh U ^ 4 = tanh U ^ 4 + 6 * tanh U ^ 2 + 1.
Proof.
  intros.
  carried_back (hyperbolic_quartic_identity_in_parameters (exp U)).
  - in_exponentials.
    exponential (4 * U)
      (exp U ^ 4).
    exponential (- (4 * U))
      (/ exp U ^ 4).
    exponential (- U)
      (/ exp U).
    identity.
  - in_exponentials.
    exponential (- U)
      (/ exp U).
    identity.
Qed.

(** (b² − 1)(c² − 1) ≤ (bc − 1)² for b ≥ 1, c ≥ 1 *)
Theorem hyperbolic_tangent_line (b c : R) :
  1 <= b -> 1 <= c ->
  (b ^ 2 - 1) * (c ^ 2 - 1) <= (b * c - 1) ^ 2.
Proof.
  intros.
  apply (by_factor _ _
    1
    ((b - c) ^ 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma increment_below_square_increment_in_parameters (a d : R) :
  0 <= a -> 0 <= d ->
  2 * a * (a + d - a) <= (a + d) ^ 2 - a ^ 2.
Proof.
  intros.
  apply (by_factor _ _
    1
    (d ^ 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** 2a(b − a) ≤ b² − a² for a ≥ 0, b ≥ a *)
Theorem increment_below_square_increment (a b : R) :
  0 <= a -> a <= b ->
  2 * a * (b - a) <= b ^ 2 - a ^ 2.
Proof.
  intros.
  carried_back (increment_below_square_increment_in_parameters a (b - a)).
  - identity.
  - identity.
Qed.

Lemma large_mass_shrinks_normaliser_in_parameters (g θ : R) :
  1 <= g -> 0 <= θ <= 1 ->
  (1 - (g + θ) / (g + 1)) * g + (g + θ) / (g + 1) / g <= 1.
Proof.
  intros.
  apply (by_factor _ _
    (θ * (g - 1))
    (1 / g)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** (1 − ω)g + ω/g ≤ 1 for g ≥ 1, g/(g + 1) ≤ ω ≤ 1 *)
Theorem large_mass_shrinks_normaliser (g ω : R) :
  1 <= g -> g / (g + 1) <= ω <= 1 ->
  (1 - ω) * g + ω / g <= 1.
Proof.
  intros.
  share_of ω ((g + 0) / (g + 1)) ((g + 1) / (g + 1)) θ
    (fun θ => (g + θ) / (g + 1)).
  carried_back (large_mass_shrinks_normaliser_in_parameters g θ).
  - identity.
  - identity.
Qed.

(** (2g/(g + 1))(1 − 1/g⁴) ≤ 2(g² − 1) for g ≥ 1 *)
Theorem loss_below_for_large_normaliser (g : R) :
  1 <= g ->
  2 * g / (g + 1) * (1 - 1 / g ^ 4) <= 2 * (g ^ 2 - 1).
Proof.
  intros.
  apply (by_factor _ _
    ((g - 1) ^ 2 / g ^ 3)
    (2 * (g ^ 3 + 2 * g ^ 2 + g + 1))).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** 2(1 − 1/e) ≤ 2(e − 1) for e ≥ 1 *)
Theorem loss_below_for_small_normaliser (e : R) :
  1 <= e ->
  2 * (1 - 1 / e) <= 2 * (e - 1).
Proof.
  intros.
  apply (by_factor _ _
    ((e - 1) ^ 2)
    (2 / e)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma middle_mass_excess_in_parameters (t θ : R) :
  0 <= t -> 0 <= θ <= 1 ->
  (t + 1) / (2 * (1 - (1 - θ * (1 - 2 / (t + 2))) / 2)) - 2 * ((1 - θ * (1 - 2 / (t + 2))) / 2) <= t.
Proof.
  intros.
  apply (by_factor _ _
    (θ * (1 - 2 / (t + 2)) * t / (θ * (1 - 2 / (t + 2)) + 1))
    (1 - θ / (t + 2))).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** e/(2(1 − ω)) − 2ω ≤ e − 1 for e ≥ 1, 1/(e + 1) ≤ ω ≤ ½ *)
Theorem middle_mass_excess (e ω : R) :
  1 <= e -> 1 / (e + 1) <= ω <= 1 / 2 ->
  e / (2 * (1 - ω)) - 2 * ω <= e - 1.
Proof.
  intros.
  share_of ω ((1 - 0 * (1 - 2 / (e - 1 + 2))) / 2) ((1 - 1 * (1 - 2 / (e - 1 + 2))) / 2) θ
    (fun θ => (1 - θ * (1 - 2 / (e - 1 + 2))) / 2).
  carried_back (middle_mass_excess_in_parameters (e - 1) θ).
  - identity.
  - identity.
Qed.

Lemma odd_coefficient_identity_in_parameters (g : R) :
  1 <= g ->
  (g + 1 / g) / 2 + (g - 1 / g) / 2 / ((g + 1 / g) / 2) * ((g - 1 / g) / 2) = (g ^ 2 + (1 / g) ^ 2) / 2 / ((g + 1 / g) / 2).
Proof.
  intros.
  identity.
Qed.

(** cosh u + tanh u·sinh u = cosh(2u)/cosh u for u ≥ 0 *)
Theorem odd_coefficient_identity (u : R) :
  0 <= u ->
  cosh u + tanh u * sinh u = cosh (2 * u) / cosh u.
Proof.
  intros.
  carried_back (odd_coefficient_identity_in_parameters (exp u)).
  - in_exponentials.
    exponential (- u)
      (/ exp u).
    identity.
  - in_exponentials.
    exponential (2 * u)
      (exp u ^ 2).
    exponential (- (2 * u))
      (/ exp u ^ 2).
    exponential (- u)
      (/ exp u).
    identity.
Qed.

Lemma odd_coefficient_increases_in_parameters (x d : R) :
  1 <= x -> 0 <= d ->
  2 * x - 1 / x <= 2 * (x + d) - 1 / (x + d).
Proof.
  intros.
  apply (by_factor _ _
    d
    (1 / (x * (x + d)) + 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** cosh(2u)/cosh u ≤ cosh(2v)/cosh v for u ≥ 0, v ≥ u *)
Theorem odd_coefficient_increases (u v : R) :
  0 <= u -> u <= v ->
  cosh (2 * u) / cosh u <= cosh (2 * v) / cosh v.
Proof.
  intros.
  carried_back (odd_coefficient_increases_in_parameters (cosh u) (cosh v - cosh u)).
  - in_exponentials.
    exponential (2 * u)
      (exp u ^ 2).
    exponential (- (2 * u))
      (/ exp u ^ 2).
    exponential (- u)
      (/ exp u).
    identity.
  - in_exponentials.
    exponential (2 * v)
      (exp v ^ 2).
    exponential (- (2 * v))
      (/ exp v ^ 2).
    exponential (- v)
      (/ exp v).
    exponential (- u)
      (/ exp u).
    identity.
Qed.

Lemma pair_loss_below_bound_in_parameters (r c : R) :
  0 <= r <= 1 -> 0 <= c <= 1 ->
  cosh (c * r) ^ 2 * cosh ((1 - c) * r) ^ 2 <= 3 / 2 * r ^ 2 + 1.
Proof.
  intros.
  apply (by_factor _ _
    (r ^ 2)
    (3 / 2 - (c * tail 2 1 ((c * r) ^ 2)) ^ 2 - ((1 - c) * tail 2 1 (((1 - c) * r) ^ 2)) ^ 2 - r ^ 2 * (c * tail 2 1 ((c * r) ^ 2)) ^ 2 * ((1 - c) * tail 2 1 (((1 - c) * r) ^ 2)) ^ 2)).
  - rewrite (cosh_square_1 (c * r) ((c * r) ^ 2)) by field.
    rewrite (cosh_square_1 ((1 - c) * r) (((1 - c) * r) ^ 2)) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 2%nat 1%nat n ((c * r) ^ 2) 1; expand 2%nat 1%nat n (((1 - c) * r) ^ 2) 1).
Qed.

(** cosh²a·cosh²(2U − a) ≤ 6U² + 1 for 0 ≤ U ≤ ½, 0 ≤ a ≤ 2U *)
Theorem pair_loss_below_bound (U a : R) :
  0 <= U <= 1 / 2 -> 0 <= a <= 2 * U ->
  cosh a ^ 2 * cosh (2 * U - a) ^ 2 <= 6 * U ^ 2 + 1.
Proof.
  intros.
  share_of U (0 / 2) (1 / 2) r
    (fun r => r / 2).
  share_of a (0 * r) (1 * r) c
    (fun c => c * r).
  carried_back (pair_loss_below_bound_in_parameters r c).
  - in_exponentials.
    exponential (- (c * r))
      (/ exp (c * r)).
    exponential (2 * (r / 2) - c * r)
      (/ exp (c * r) * exp r).
    exponential (- (2 * (r / 2) - c * r))
      (exp (c * r) * / exp r).
    exponential ((1 - c) * r)
      (/ exp (c * r) * exp r).
    exponential (- ((1 - c) * r))
      (exp (c * r) * / exp r).
    identity.
  - identity.
Qed.

(** (e^{4R} − 1)·e^{2B} ≤ R·e^{4B} for B ≥ 1, 0 < R ≤ 0.01 *)
Theorem paired_perturbation_exponent_four (B R : R) :
  1 <= B -> 0 <= R <= 1 / 100 -> R <> 0 ->
  (exp (4 * R) - 1) * exp (2 * B) <= R * exp (4 * B).
Proof.
  intros.
  apply (by_exp _ _ (2 * B - ln (4 * tail 1 1 (4 * R)))).
  - rewrite (exp_1 (4 * R) (4 * R)) by field.
    exponential (2 * B - ln (4 * tail 1 1 (4 * R)))
      (exp (2 * B) * / exp (ln (4 * tail 1 1 (4 * R)))).
    exponential (4 * B)
      (exp (2 * B) ^ 2).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 1%nat n (4 * R) (401 / 10000)).
Qed.

(** 4(e^{4R} − 1)·e^{4B} ≤ R·e^{10B} for B ≥ 1, 0 < R ≤ 0.01 *)
Theorem perturbation_exponent_ten (B R : R) :
  1 <= B -> 0 <= R <= 1 / 100 -> R <> 0 ->
  4 * (exp (4 * R) - 1) * exp (4 * B) <= R * exp (10 * B).
Proof.
  intros.
  apply (by_exp _ _ (6 * B - ln (16 * tail 1 1 (4 * R)))).
  - rewrite (exp_1 (4 * R) (4 * R)) by field.
    exponential (4 * B)
      (exp (2 * B) ^ 2).
    exponential (6 * B - ln (16 * tail 1 1 (4 * R)))
      (exp (2 * B) ^ 3 * / exp (ln (16 * tail 1 1 (4 * R)))).
    exponential (10 * B)
      (exp (2 * B) ^ 5).
    rewrite ?exp_ln by positive.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 1%nat n (4 * R) (401 / 10000)).
Qed.

(** 2 ≤ c + 1/c for c ≥ 1 *)
Theorem reciprocal_outweighs_loss (c : R) :
  1 <= c ->
  2 <= c + 1 / c.
Proof.
  intros.
  apply (by_factor _ _
    ((c - 1) ^ 2)
    (1 / c)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma root_above_chord_in_parameters (z : R) :
  0 <= z <= 1 ->
  1 - z * (8 / 9) * (3 / 4) <= sqrt (1 - z * (8 / 9)).
Proof.
  intros.
  apply (by_factor _ _
    (z * (1 - z) * (4 / 9))
    (1 / (sqrt (1 - z * (8 / 9)) + (1 - z * (8 / 9) * (3 / 4))))).
  - name_root (1 - z * (8 / 9)).
    solve_root z (1 - 0 * (8 / 9)) (1 - 1 * (8 / 9)).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

(** 1 − ¾x ≤ √(1 − x) for 0 ≤ x ≤ 8/9 *)
Theorem root_above_chord (x : R) :
  0 <= x <= 8 / 9 ->
  1 - x * (3 / 4) <= sqrt (1 - x).
Proof.
  intros.
  share_of x (0 * (8 / 9)) (1 * (8 / 9)) z
    (fun z => z * (8 / 9)).
  carried_back (root_above_chord_in_parameters z).
  - identity.
  - name_root (1 - z * (8 / 9)).
    solve_root z (1 - 0 * (8 / 9)) (1 - 1 * (8 / 9)).
    identity.
Qed.

(** 1 − x/2 − ½x² ≤ √(1 − x) for 0 ≤ x ≤ 1 *)
Theorem root_above_parabola (x : R) :
  0 <= x <= 1 ->
  1 - x / 2 - 1 / 2 * x ^ 2 <= sqrt (1 - x).
Proof.
  intros.
  apply (by_factor _ _
    (sqrt (1 - x) * (sqrt (1 - x) - 1) ^ 2)
    ((sqrt (1 - x) + 2) / 2)).
  - name_root (1 - x).
    solve_root x (1 - 0) (1 - 1).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma root_below_chord_in_parameters (w : R) :
  0 <= w <= 1 ->
  sqrt (1 - (w + 8) / 9) <= 1 - (w + 8) / 9 * (3 / 4).
Proof.
  intros.
  apply (by_factor _ _
    w
    ((w + 8) / 9 / 16 / (sqrt ((1 - w) / 9) + (1 - (w + 8) / 9 * (3 / 4))))).
  - same_argument sqrt ((1 - w) / 9) (1 - (w + 8) / 9).
    name_root (1 - (w + 8) / 9).
    solve_root w (1 - (0 + 8) / 9) (1 - (1 + 8) / 9).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

(** √(1 − x) ≤ 1 − ¾x for 8/9 ≤ x ≤ 1 *)
Theorem root_below_chord (x : R) :
  8 / 9 <= x <= 1 ->
  sqrt (1 - x) <= 1 - x * (3 / 4).
Proof.
  intros.
  share_of x ((0 + 8) / 9) ((1 + 8) / 9) w
    (fun w => (w + 8) / 9).
  carried_back (root_below_chord_in_parameters w).
  - name_root (1 - (w + 8) / 9).
    solve_root w (1 - (0 + 8) / 9) (1 - (1 + 8) / 9).
    identity.
  - identity.
Qed.

(** 8(e^½ − 1) ≤ 5.2 *)
Theorem root_chord_constant :
  8 * (exp (1 / 2) - 1) <= 26 / 5.
Proof.
  intros.
  directly.
Qed.

(** e^{4R²}·(6R² + 1) − 1 ≤ 10.4R² for 0 ≤ R ≤ 0.1 *)
Theorem second_order_drift_constant (R : R) :
  0 <= R <= 1 / 10 ->
  exp (4 * R ^ 2) * (6 * R ^ 2 + 1) - 1 <= 52 / 5 * R ^ 2.
Proof.
  intros.
  apply (by_factor _ _
    (R ^ 2)
    (22 / 5 - 4 * tail 1 1 (4 * R ^ 2) * (6 * R ^ 2 + 1))).
  - rewrite (exp_1 (4 * R ^ 2) (4 * R ^ 2)) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 1%nat n (4 * R ^ 2) (401 / 10000)).
Qed.

(** 8e^{2R} ≤ 99·0.1013 for 0 ≤ R ≤ 0.1013 *)
Theorem sharper_width_constant (R : R) :
  0 <= R <= 1013 / 10000 ->
  8 * exp (2 * R) <= 99 * (1013 / 10000).
Proof.
  intros.
  directly.
Qed.

(** sinh(θR) ≤ θ·sinh R for R ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem sinh_below_chord (R θ : R) :
  0 <= R -> 0 <= θ <= 1 ->
  sinh (θ * R) <= θ * sinh R.
Proof.
  intros.
  apply (by_factor _ _
    (θ * R ^ 3 * (1 - θ ^ 2))
    (tail_quotient 2 1 ((θ * R) ^ 2) (R ^ 2))).
  - rewrite (sinh_1 (θ * R) ((θ * R) ^ 2)) by field.
    rewrite (sinh_1 R (R ^ 2)) by field.
    name_quotient 2%nat 1%nat ((θ * R) ^ 2) (R ^ 2).
    identity.
  - nonnegative.
  - nonnegative.
Qed.

Lemma small_mass_excess_in_parameters (t θ : R) :
  0 <= t -> 0 <= θ <= 1 ->
  θ / (t + 2) * (t + 2 + θ * (1 - 2 / (t + 2))) <= (θ * (1 - 2 / (t + 2)) + 1) ^ 2.
Proof.
  intros.
  apply (by_factor _ _
    1
    (1 - 2 * (θ / (t + 2)) + θ * (1 - 2 / (t + 2)) * (1 - θ / (t + 2)) + (θ * (1 - 2 / (t + 2))) ^ 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** ω(e + 1 + ω(e − 1)) ≤ (ω(e − 1) + 1)² for e ≥ 1, 0 ≤ ω ≤ 1/(e + 1) *)
Theorem small_mass_excess (e ω : R) :
  1 <= e -> 0 <= ω <= 1 / (e + 1) ->
  ω * (e + 1 + ω * (e - 1)) <= (ω * (e - 1) + 1) ^ 2.
Proof.
  intros.
  share_of ω (0 / (e - 1 + 2)) (1 / (e - 1 + 2)) θ
    (fun θ => θ / (e - 1 + 2)).
  carried_back (small_mass_excess_in_parameters (e - 1) θ).
  - identity.
  - identity.
Qed.

Lemma softmax_shift_maximum_in_parameters (r s : R) :
  1 <= r -> 0 <= s <= 1 ->
  s * (1 - s) * (r ^ 2 - 1) / (s * (r ^ 2 - 1) + 1) <= (r - 1) / (r + 1).
Proof.
  intros.
  apply (by_factor _ _
    ((r - 1) / ((r + 1) * (s * (r ^ 2 - 1) + 1)))
    ((1 - s * (r + 1)) ^ 2)).
  - identity.
  - nonnegative.
  - nonnegative.
Qed.

(** s(1 − s)(t − 1)/(s(t − 1) + 1) ≤ (√t − 1)/(√t + 1) for t ≥ 1, 0 ≤ s ≤ 1 *)
Theorem softmax_shift_maximum (t s : R) :
  1 <= t -> 0 <= s <= 1 ->
  s * (1 - s) * (t - 1) / (s * (t - 1) + 1) <= (sqrt t - 1) / (sqrt t + 1).
Proof.
  intros.
  carried_back (softmax_shift_maximum_in_parameters (sqrt t) s).
  - name_root t.
    solve_root t 0 1.
    identity.
  - name_root t.
    solve_root t 0 1.
    identity.
Qed.

(** 0.6(tanh R + 1)·e^{2R} ≤ e^{12B} for B ≥ 1, 0 ≤ R ≤ 0.1013 *)
Theorem stated_step_size_is_admissible (B R : R) :
  1 <= B -> 0 <= R <= 1013 / 10000 ->
  3 / 5 * (tanh R + 1) * exp (2 * R) <= exp (12 * B).
Proof.
  intros.
  apply (by_exp _ _ (12 * B - ln (3 / 5 * (tanh R + 1) * exp (2 * R)))).
  - exponential (12 * B - ln (3 / 5 * (tanh R + 1) * exp (2 * R)))
      (exp (12 * B) * / exp (ln (3 / 5 * (tanh R + 1) * exp (2 * R)))).
    rewrite ?exp_ln by positive.
    identity.
  - enclosed.
  - enclosed.
Qed.

(** 1/(r + ½) ≤ 16/9 for r ≥ 1 *)
Theorem step_rate_bound (r : R) :
  1 <= r ->
  1 / (r + 1 / 2) <= 16 / 9.
Proof.
  intros.
  directly.
Qed.

(** 1 − u/20 ≤ e^{−u/20} for 0 ≤ u ≤ 1 *)
Theorem sufficient_time_constant (u : R) :
  0 <= u <= 1 ->
  1 - u / 20 <= exp (- (u / 20)).
Proof.
  intros.
  apply (by_factor _ _
    ((u / 20) ^ 2)
    (tail 1 2 (- (u / 20)))).
  - rewrite (exp_2 (- (u / 20)) (- (u / 20))) by field.
    identity.
  - nonnegative.
  - expanded ltac:(fun n => expand 1%nat 2%nat n (- (u / 20)) (501 / 10000)).
Qed.

(** 4e^{2R} ≤ 49·0.1013 for 0 ≤ R ≤ 0.1013 *)
Theorem sufficient_width_constant (R : R) :
  0 <= R <= 1013 / 10000 ->
  4 * exp (2 * R) <= 49 * (1013 / 10000).
Proof.
  intros.
  directly.
Qed.

(** 2tanh u ≤ 2u for u ≥ 0 *)
Theorem tanh_below_argument (u : R) :
  0 <= u ->
  2 * tanh u <= 2 * u.
Proof.
  intros.
  destruct (Rle_lt_dec u 2).
  { assert (0 <= u <= 2) by lra.
    apply (by_factor _ _
      (u ^ 3)
      (2 * (tail 2 2 (u ^ 2) - tail 2 3 (u ^ 2)) / cosh u)).
    - unfold tanh.
      rewrite (cosh_2 u (u ^ 2)) by field.
      rewrite (sinh_3 u (u ^ 2)) by field.
      identity.
    - nonnegative.
    - expanded ltac:(fun n => expand 2%nat 2%nat n (u ^ 2) 4; expand 2%nat 3%nat n (u ^ 2) 4). }
  { assert (1 <= u) by lra.
    apply (by_factor _ _
      1
      (2 * u - 2 * tanh u)).
    - in_exponentials.
      exponential (- u)
        (/ exp u).
      identity.
    - nonnegative.
    - nonnegative. }
Qed.

(** 2tanh γ ≤ tanh(4γ) for 0 ≤ γ ≤ 0.5 *)
Theorem tanh_of_quadruple (γ : R) :
  0 <= γ <= 1 / 2 ->
  2 * tanh γ <= tanh (4 * γ).
Proof.
  intros.
  apply (by_factor _ _
    (2 * tanh γ / (tanh γ ^ 4 + 6 * tanh γ ^ 2 + 1))
    (1 - 4 * tanh γ ^ 2 - tanh γ ^ 4)).
  - in_exponentials.
    exponential (- γ)
      (/ exp γ).
    exponential (4 * γ)
      (exp γ ^ 4).
    exponential (- (4 * γ))
      (/ exp γ ^ 4).
    identity.
  - nonnegative.
  - enclosed.
Qed.

(** 2(e − 1)(2e + 2) = 4(e² − 1) for e ≥ 1 *)
Theorem two_factor_difference (e : R) :
  1 <= e ->
  2 * (e - 1) * (2 * e + 2) = 4 * (e ^ 2 - 1).
Proof.
  intros.
  identity.
Qed.
