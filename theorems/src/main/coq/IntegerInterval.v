(** The tactic interval over floating-point numbers made of Coq's own integers: no machine integers and no machine floats, so
    none of the axioms that come with them. Always to be called with i_prec: without it the tactic computes in hardware. *)
From Coq Require Import Reals.
From Interval Require Float.Specific_ops Float.Specific_stdz.
Require Interval.Tactic.
Module IntegerFloats := Specific_ops.SpecificFloat Specific_stdz.StdZRadix2.
Module IntegerTactic := Interval.Tactic.IntervalTactic IntegerFloats.
Export IntegerTactic.
Notation i_prec := Interval.Tactic.i_prec.
Notation i_bisect := Interval.Tactic.i_bisect.
