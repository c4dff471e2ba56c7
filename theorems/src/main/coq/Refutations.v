(* Written by: softmax-ntk claims --steps --coq FOLDER. Do not edit. *)
(** False neighbours of the scalar steps, each with a point at which it fails. *)
Require Import StepTactics.

(** Not so: e^{0.4056q} − 1 ≤ q/2 for 0 ≤ q ≤ 1 *)
Theorem certificate_radius_constant_fails_with_0_1014_for_0_1013 :
  exists q,
  0 <= q <= 1 /\
  q / 2 < exp (507 / 1250 * q) - 1.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: 20.5 ≤ e^{3B} for B ≥ 1 *)
Theorem constant_absorbed_fails_with_exponent_3_for_8 :
  exists B,
  1 <= B /\
  exp (3 * B) < 41 / 2.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: (1 − ⅜z)² ≤ 1 − z/2 for 0 ≤ z ≤ 2 *)
Theorem contraction_squared_fails_with_up_to_2 :
  exists z,
  0 <= z <= 2 /\
  1 - z / 2 < (1 - z * (3 / 8)) ^ 2.
Proof.
  exists 2.
  refuted.
Qed.

(** Not so: cosh z ≤ e^{0.9z²/2} for 0 ≤ z ≤ 0.5 *)
Theorem cosh_below_gaussian_fails_with_0_9_of_the_exponent :
  exists z,
  0 <= z <= 1 / 2 /\
  exp (z ^ 2 * (9 / 10) / 2) < cosh z.
Proof.
  exists (1 / 2).
  refuted.
Qed.

(** Not so: cosh(θR) − 1 ≤ θ³(cosh R − 1) for R ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem cosh_below_parabola_fails_with_cube_for_square :
  exists R θ,
  0 <= R /\ 0 <= θ <= 1 /\
  θ ^ 3 * (cosh R - 1) < cosh (θ * R) - 1.
Proof.
  exists 2.
  exists (3 / 5).
  refuted.
Qed.

(** Not so: (xy + 1/(xy) + 2)/4 ≤ (x + 1/x)(y + 1/y)/5 for x ≥ 1, y ≥ 1 *)
Theorem cosh_log_convex_fails_with_5_for_4_in_the_product :
  exists x y,
  1 <= x /\ 1 <= y /\
  (x + 1 / x) * (y + 1 / y) / 5 < (x * y + 1 / (x * y) + 2) / 4.
Proof.
  exists 2.
  exists 2.
  refuted.
Qed.

(** Not so: 2g² + 1 ≤ g³ + g⁴ for g ≥ 1 *)
Theorem cubic_above_quadratic_fails_with_twice_the_square :
  exists g,
  1 <= g /\
  g ^ 3 + g ^ 4 < 2 * g ^ 2 + 1.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: 2e^{2(B + R)} ≤ e^{2.5B} for B ≥ 1, 0 ≤ R ≤ 0.01 *)
Theorem doubled_exponential_absorbed_fails_with_exponent_2_5_for_3 :
  exists B R,
  1 <= B /\ 0 <= R <= 1 / 100 /\
  exp (B * (5 / 2)) < 2 * exp (2 * (B + R)).
Proof.
  exists 1.
  exists (1 / 100).
  refuted.
Qed.

(** Not so: e^{−3B}/2 < 0.01 for B ≥ 1 *)
Theorem eigenvalue_radius_is_small_fails_with_exponent_3_for_8 :
  exists B,
  1 <= B /\
  1 / 100 < exp (-3 * B) / 2.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: ((g² − (1/g)²)/2)/((g + 1/g)/2)² ≤ 1.9((g² − 1)/(g² + 1)) for g ≥ 1 *)
Theorem even_coefficient_identity_fails_with_1_9_for_2 :
  exists g,
  1 <= g /\
  (g ^ 2 - 1) / (g ^ 2 + 1) * (19 / 10) < (g ^ 2 - (1 / g) ^ 2) / 2 / ((g + 1 / g) / 2) ^ 2.
Proof.
  exists 50000000.
  refuted.
Qed.

(** Not so: 2tanh α·cosh(α + φ) ≤ sinh(α + φ) for 0 ≤ α ≤ 0.5, 0 ≤ φ ≤ 0.5 *)
Theorem even_coefficient_increases_fails_with_odd_part_in_place_of_even :
  exists α φ,
  0 <= α <= 1 / 2 /\ 0 <= φ <= 1 / 2 /\
  sinh (α + φ) < 2 * tanh α * cosh (α + φ).
Proof.
  exists (2 / 5).
  exists (3 / 50).
  refuted.
Qed.

(** Not so: 2 ≤ e^{3R} + e^{−4R}/cosh⁴R for R ≥ 0 *)
Theorem excess_outweighs_loss_fails_with_exponent_3_for_4 :
  exists R,
  0 <= R /\
  exp (3 * R) + exp (-4 * R) / cosh R ^ 4 < 2.
Proof.
  exists (1 / 20).
  refuted.
Qed.

(** Not so: e^{cx} − 1 ≤ x²(e^c − 1) for c ≥ 0, 0 ≤ x ≤ 1 *)
Theorem exponential_below_chord_fails_with_square_for_linear :
  exists c x,
  0 <= c /\ 0 <= x <= 1 /\
  x ^ 2 * (exp c - 1) < exp (c * x) - 1.
Proof.
  exists 2.
  exists (2 / 5).
  refuted.
Qed.

(** Not so: e^w ≤ 1.29w + 1 for 0 ≤ w ≤ 0.5 *)
Theorem exponential_below_root_chord_fails_with_1_29_for_the_slope :
  exists w,
  0 <= w <= 1 / 2 /\
  129 / 100 * w + 1 < exp w.
Proof.
  exists (1 / 2).
  refuted.
Qed.

(** Not so: (e^{2R} − 1)/R ≤ 2 for 0 < R ≤ 0.01 *)
Theorem exponential_growth_near_zero_fails_with_2_0_for_2_1 :
  exists R,
  0 <= R <= 1 / 100 /\ R <> 0 /\
  2 < (exp (2 * R) - 1) / R.
Proof.
  exists (1 / 100).
  refuted.
Qed.

(** Not so: (e^{2R} − 1)/R ≤ 2.02 for 0 < R ≤ 0.01 *)
Theorem exponential_growth_near_zero_fails_with_2_02_for_2_1 :
  exists R,
  0 <= R <= 1 / 100 /\ R <> 0 /\
  101 / 50 < (exp (2 * R) - 1) / R.
Proof.
  exists (1 / 100).
  refuted.
Qed.

(** Not so: (e^x − 1 − x)/x² ≤ 0.5 for −0.1 ≤ x ≤ 0.1, x ≠ 0 *)
Theorem exponential_remainder_fails_with_0_5_for_1 :
  exists x,
  -1 / 10 <= x <= 1 / 10 /\ x <> 0 /\
  1 / 2 < (exp x - 1 - x) / x ^ 2.
Proof.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: (θλ/(1N·e^{10B}))N·e^{10B} ≤ λ/2 for λ ≥ 0, N ≥ 1, B ≥ 1, 0 ≤ θ ≤ 1 *)
Theorem half_eigenvalue_radius_fails_with_without_the_half :
  exists λ N B θ,
  0 <= λ /\ 1 <= N /\ 1 <= B /\ 0 <= θ <= 1 /\
  λ / 2 < θ * λ / (1 * N * exp (10 * B)) * N * exp (10 * B).
Proof.
  exists 100.
  exists 2.
  exists 2.
  exists 1.
  refuted.
Qed.

(** Not so: 4.1xy ≤ (x + y)² for x ≥ 0, y ≥ 0 *)
Theorem half_mass_ratio_above_fails_with_4_1_for_4 :
  exists x y,
  0 <= x /\ 0 <= y /\
  (x + y) ^ 2 < x * y * (41 / 10).
Proof.
  exists 2.
  exists 2.
  refuted.
Qed.

(** Not so: 1/g² ≤ 4(1/g + s(g − 1/g))/(g(g + 1/g + s(g − 1/g))²) for g ≥ 1, 0 ≤ s ≤ 1 *)
Theorem half_mass_ratio_below_fails_with_without_sech :
  exists g s,
  1 <= g /\ 0 <= s <= 1 /\
  4 * (1 / g + s * (g - 1 / g)) / (g * (g + (1 / g + s * (g - 1 / g))) ^ 2) < 1 / g ^ 2.
Proof.
  exists 2.
  exists (1 / 125).
  refuted.
Qed.

(** Not so: 49 ≤ e^{14B}·ln²((200/199)(z + 1)) for B ≥ 1, z ≥ 0 *)
Theorem hidden_width_constant_one_fails_with_probability_up_to_0_995 :
  exists B z,
  1 <= B /\ 0 <= z /\
  exp (14 * B) * ln ((z + 1) * (200 / 199)) ^ 2 < 49.
Proof.
  exists 1.
  exists (1 / 2000).
  refuted.
Qed.

(** Not so: cosh(4U)/cosh⁴U ≤ 5U² + 1 for 0 ≤ U ≤ 0.5 *)
Theorem hyperbolic_quartic_bound_fails_with_5_for_6 :
  exists U,
  0 <= U <= 1 / 2 /\
  5 * U ^ 2 + 1 < cosh (4 * U) / cosh U ^ 4.
Proof.
  exists (2 / 5).
  refuted.
Qed.

(** Not so: ((g⁴ + (1/g)⁴)/2)/((g + 1/g)/2)⁴ ≤ ((g² − 1)/(g² + 1))⁴ + 5((g² − 1)/(g² + 1))² + 1 for g ≥ 1 *)
Theorem hyperbolic_quartic_identity_fails_with_5_for_6 :
  exists g,
  1 <= g /\
  ((g ^ 2 - 1) / (g ^ 2 + 1)) ^ 4 + 5 * ((g ^ 2 - 1) / (g ^ 2 + 1)) ^ 2 + 1 < (g ^ 4 + (1 / g) ^ 4) / 2 / ((g + 1 / g) / 2) ^ 4.
Proof.
  exists 70000000.
  refuted.
Qed.

(** Not so: (b² − 1)c² ≤ (bc − 1)² for b ≥ 1, c ≥ 1 *)
Theorem hyperbolic_tangent_line_fails_with_square_for_square_minus_1 :
  exists b c,
  1 <= b /\ 1 <= c /\
  (b * c - 1) ^ 2 < (b ^ 2 - 1) * c ^ 2.
Proof.
  exists (7 / 5).
  exists (11 / 10).
  refuted.
Qed.

(** Not so: 2(a + d)(a + d − a) ≤ (a + d)² − a² for a ≥ 0, d ≥ 0 *)
Theorem increment_below_square_increment_fails_with_larger_end_for_smaller :
  exists a d,
  0 <= a /\ 0 <= d /\
  (a + d) ^ 2 - a ^ 2 < 2 * (a + d) * (a + d - a).
Proof.
  exists (3 / 10).
  exists 200000000.
  refuted.
Qed.

(** Not so: (1 − (θ + 1)/2)g + ((θ + 1)/2)/g ≤ 1 for g ≥ 1, 0 ≤ θ ≤ 1 *)
Theorem large_mass_shrinks_normaliser_fails_with_from_one_half :
  exists g θ,
  1 <= g /\ 0 <= θ <= 1 /\
  1 < (1 - (θ + 1) / 2) * g + (θ + 1) / 2 / g.
Proof.
  exists 8.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: (2g/(g + 1))(1 − 1/g⁴) ≤ 1.8(g² − 1) for g ≥ 1 *)
Theorem loss_below_for_large_normaliser_fails_with_0_9_of_it :
  exists g,
  1 <= g /\
  (g ^ 2 - 1) * (9 / 5) < 2 * g / (g + 1) * (1 - 1 / g ^ 4).
Proof.
  exists (51 / 50).
  refuted.
Qed.

(** Not so: 2(1 − 1/e) ≤ e − 1 for e ≥ 1 *)
Theorem loss_below_for_small_normaliser_fails_with_half_of_it :
  exists e,
  1 <= e /\
  e - 1 < 2 * (1 - 1 / e).
Proof.
  exists (7 / 5).
  refuted.
Qed.

(** Not so: (t + 1)/(2(1 − (1 − θ(1 − 2/(t + 2)))/2)) − 2((1 − θ(1 − 2/(t + 2)))/2) ≤ 0.9t for t ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem middle_mass_excess_fails_with_0_9_of_it :
  exists t θ,
  0 <= t /\ 0 <= θ <= 1 /\
  t * (9 / 10) < (t + 1) / (2 * (1 - (1 - θ * (1 - 2 / (t + 2))) / 2)) - 2 * ((1 - θ * (1 - 2 / (t + 2))) / 2).
Proof.
  exists 1.
  exists (1 / 50).
  refuted.
Qed.

(** Not so: (g + 1/g)/2 + (((g − 1/g)/2)/((g + 1/g)/2))((g − 1/g)/2) ≤ 1 for g ≥ 1 *)
Theorem odd_coefficient_identity_fails_with_1_for_the_coefficient :
  exists g,
  1 <= g /\
  1 < (g + 1 / g) / 2 + (g - 1 / g) / 2 / ((g + 1 / g) / 2) * ((g - 1 / g) / 2).
Proof.
  exists 8.
  refuted.
Qed.

(** Not so: 2(x + d) − 1/(x + d) ≤ 2x − 1/x for x ≥ 1, d ≥ 0 *)
Theorem odd_coefficient_increases_fails_with_in_the_other_direction :
  exists x d,
  1 <= x /\ 0 <= d /\
  2 * x - 1 / x < 2 * (x + d) - 1 / (x + d).
Proof.
  exists 2.
  exists 4.
  refuted.
Qed.

(** Not so: cosh²(cr)·cosh²((1 − c)r) ≤ 1.25r² + 1 for 0 ≤ r ≤ 1, 0 ≤ c ≤ 1 *)
Theorem pair_loss_below_bound_fails_with_5_for_6 :
  exists r c,
  0 <= r <= 1 /\ 0 <= c <= 1 /\
  5 / 4 * r ^ 2 + 1 < cosh (c * r) ^ 2 * cosh ((1 - c) * r) ^ 2.
Proof.
  exists 1.
  exists (1 / 125).
  refuted.
Qed.

(** Not so: (e^{4R} − 1)·e^{2B} ≤ R·e^{3B} for B ≥ 1, 0 ≤ R ≤ 0.01 *)
Theorem paired_perturbation_exponent_four_fails_with_exponent_3_for_4 :
  exists B R,
  1 <= B /\ 0 <= R <= 1 / 100 /\
  R * exp (3 * B) < (exp (4 * R) - 1) * exp (2 * B).
Proof.
  exists 1.
  exists (1 / 200).
  refuted.
Qed.

(** Not so: 4(e^{4R} − 1)·e^{4B} ≤ R·e^{6B} for B ≥ 1, 0 ≤ R ≤ 0.01 *)
Theorem perturbation_exponent_ten_fails_with_exponent_6_for_10 :
  exists B R,
  1 <= B /\ 0 <= R <= 1 / 100 /\
  R * exp (6 * B) < 4 * (exp (4 * R) - 1) * exp (4 * B).
Proof.
  exists 1.
  exists (1 / 200).
  refuted.
Qed.

(** Not so: 2.01 ≤ c + 1/c for c ≥ 1 *)
Theorem reciprocal_outweighs_loss_fails_with_2_01_for_2 :
  exists c,
  1 <= c /\
  c + 1 / c < 201 / 100.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: 1 − ¾z ≤ √(1 − z) for 0 ≤ z ≤ 1 *)
Theorem root_above_chord_fails_with_up_to_1 :
  exists z,
  0 <= z <= 1 /\
  sqrt (1 - z) < 1 - z * (3 / 4).
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: 1 − x/2 − 0.4x² ≤ √(1 − x) for 0 ≤ x ≤ 1 *)
Theorem root_above_parabola_fails_with_0_4_for_the_second_half :
  exists x,
  0 <= x <= 1 /\
  sqrt (1 - x) < 1 - x / 2 - 2 / 5 * x ^ 2.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: √(1 − w) ≤ 1 − ¾w for 0.8 ≤ w ≤ 1 *)
Theorem root_below_chord_fails_with_from_0_8 :
  exists w,
  4 / 5 <= w <= 1 /\
  1 - w * (3 / 4) < sqrt (1 - w).
Proof.
  exists (4 / 5).
  refuted.
Qed.

(** Not so: 8(e^½ − 1) ≤ 5.18 *)
Theorem root_chord_constant_fails_with_5_18_for_5_2 :
  259 / 50 < 8 * (exp (1 / 2) - 1).
Proof.
  refuted.
Qed.

(** Not so: e^{4R²}·(6R² + 1) − 1 ≤ 10R² for 0 ≤ R ≤ 0.1 *)
Theorem second_order_drift_constant_fails_with_10_for_10_4 :
  exists R,
  0 <= R <= 1 / 10 /\
  10 * R ^ 2 < exp (4 * R ^ 2) * (6 * R ^ 2 + 1) - 1.
Proof.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: e^{4R²}·(6R² + 1) − 1 ≤ 10.3R² for 0 ≤ R ≤ 0.1 *)
Theorem second_order_drift_constant_fails_with_10_3_for_10_4 :
  exists R,
  0 <= R <= 1 / 10 /\
  103 / 10 * R ^ 2 < exp (4 * R ^ 2) * (6 * R ^ 2 + 1) - 1.
Proof.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: 8e^{2R} ≤ 96·0.1013 for 0 ≤ R ≤ 0.1013 *)
Theorem sharper_width_constant_fails_with_32_for_33 :
  exists R,
  0 <= R <= 1013 / 10000 /\
  96 * (1013 / 10000) < 8 * exp (2 * R).
Proof.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: sinh(θR) ≤ θ²·sinh R for R ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem sinh_below_chord_fails_with_square_for_linear :
  exists R θ,
  0 <= R /\ 0 <= θ <= 1 /\
  θ ^ 2 * sinh R < sinh (θ * R).
Proof.
  exists 2.
  exists (2 / 5).
  refuted.
Qed.

(** Not so: 2(θ/(t + 2))(t + 2 + 2θ(1 − 2/(t + 2))) ≤ (2θ(1 − 2/(t + 2)) + 1)² for t ≥ 0, 0 ≤ θ ≤ 1 *)
Theorem small_mass_excess_fails_with_up_to_twice_the_mass :
  exists t θ,
  0 <= t /\ 0 <= θ <= 1 /\
  (2 * (θ * (1 - 2 / (t + 2))) + 1) ^ 2 < 2 * (θ / (t + 2)) * (t + 2 + 2 * (θ * (1 - 2 / (t + 2)))).
Proof.
  exists (1 / 10).
  exists (9 / 10).
  refuted.
Qed.

(** Not so: s(1 − s)(r² − 1)/(s(r² − 1) + 1) ≤ 0.99((r − 1)/(r + 1)) for r ≥ 1, 0 ≤ s ≤ 1 *)
Theorem softmax_shift_maximum_fails_with_0_99_of_it :
  exists r s,
  1 <= r /\ 0 <= s <= 1 /\
  (r - 1) / (r + 1) * (99 / 100) < s * (1 - s) * (r ^ 2 - 1) / (s * (r ^ 2 - 1) + 1).
Proof.
  exists 10.
  exists (7 / 100).
  refuted.
Qed.

(** Not so: 6(tanh R + 1)·e^{2R} ≤ e^{2B} for B ≥ 1, 0 ≤ R ≤ 0.1013 *)
Theorem stated_step_size_is_admissible_fails_with_exponent_2_at_ten_times_the_step :
  exists B R,
  1 <= B /\ 0 <= R <= 1013 / 10000 /\
  exp (2 * B) < 6 * (tanh R + 1) * exp (2 * R).
Proof.
  exists 1.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: 1/(r + ½) ≤ 0.66 for r ≥ 1 *)
Theorem step_rate_bound_fails_with_0_66_for_16_ninths :
  exists r,
  1 <= r /\
  33 / 50 < 1 / (r + 1 / 2).
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: 1 − u/20 ≤ e^{−u/19} for 0 ≤ u ≤ 1 *)
Theorem sufficient_time_constant_fails_with_19_for_20 :
  exists u,
  0 <= u <= 1 /\
  exp (- u / 19) < 1 - u / 20.
Proof.
  exists 1.
  refuted.
Qed.

(** Not so: (1 − u/10)² ≤ e^{−u/1} for 0 ≤ u ≤ 1 *)
Theorem sufficient_time_constant_fails_with_1_at_the_exact_rate :
  exists u,
  0 <= u <= 1 /\
  exp (- u / 1) < (1 - u / 10) ^ 2.
Proof.
  exists (4 / 5).
  refuted.
Qed.

(** Not so: (1 − u/10)² ≤ e^{−u/4.9} for 0 ≤ u ≤ 1 *)
Theorem sufficient_time_constant_fails_with_4_9_at_the_exact_rate :
  exists u,
  0 <= u <= 1 /\
  exp (- u / (49 / 10)) < (1 - u / 10) ^ 2.
Proof.
  exists (1 / 5).
  refuted.
Qed.

(** Not so: 4e^{2R} ≤ 48·0.1013 for 0 ≤ R ≤ 0.1013 *)
Theorem sufficient_width_constant_fails_with_48_for_49 :
  exists R,
  0 <= R <= 1013 / 10000 /\
  48 * (1013 / 10000) < 4 * exp (2 * R).
Proof.
  exists (1 / 10).
  refuted.
Qed.

(** Not so: 2tanh u ≤ 1.9u for u ≥ 0 *)
Theorem tanh_below_argument_fails_with_1_9_for_2 :
  exists u,
  0 <= u /\
  u * (19 / 10) < 2 * tanh u.
Proof.
  exists (1 / 5).
  refuted.
Qed.

(** Not so: 2tanh γ ≤ tanh(4γ) for 0 ≤ γ ≤ 0.6 *)
Theorem tanh_of_quadruple_fails_with_up_to_0_6 :
  exists γ,
  0 <= γ <= 3 / 5 /\
  tanh (4 * γ) < 2 * tanh γ.
Proof.
  exists (3 / 5).
  refuted.
Qed.

(** Not so: 2.2tanh γ ≤ tanh(4γ) for 0 ≤ γ ≤ 0.5 *)
Theorem tanh_of_quadruple_fails_with_2_2_for_2 :
  exists γ,
  0 <= γ <= 1 / 2 /\
  tanh (4 * γ) < tanh γ * (11 / 5).
Proof.
  exists (1 / 2).
  refuted.
Qed.

(** Not so: 2(e − 1)(2e + 2) ≤ 3(e² − 1) for e ≥ 1 *)
Theorem two_factor_difference_fails_with_3_for_4 :
  exists e,
  1 <= e /\
  3 * (e ^ 2 - 1) < 2 * (e - 1) * (2 * e + 2).
Proof.
  exists 2.
  refuted.
Qed.
