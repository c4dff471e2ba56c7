#!/usr/bin/env python3
"""Measures NumPy, PyTorch, JAX and neural-tangents on the benchmarks' problems, and prints ratios.

    python peers.py --check model/src/test/resources/org/softmaxntk/model/golden    # the same numbers?
    python peers.py --results model/target/benchmarks.json                          # how much slower?

Whatever is not installed is left out. Each library runs in a process of its own (compilers of two of them in one process
collide), bound to --threads processors, in doubles. Each formulation is compiled and called twice, then timed until --seconds have passed, at least three times; the
median counts, and of a library's formulations the fastest. Shapes are n x d x m, as in the Java benchmarks.

F = m·softmax(X Wᵀ)·A with W: m×d, A: m×d; loss ½‖F − Y‖²; one step is W − η·∂loss/∂W; the kernel is JJᵀ/m, row l·n + i.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

SUBJECTS = {  # subject: the Java benchmark that does the same
    "step": "StepBenchmark.step",
    "kernel-given-features": "KernelBenchmark.kernelOfPass",
    "kernel": "KernelBenchmark.kernel",
    "product": "ProductBenchmark.product",
    "eigenvalue": "EigenvalueBenchmark.smallestEigenvalue",
}
SHAPES = {
    "step": ["16x8x262144", "16x16x262144", "64x8x262144", "64x16x262144"],
    "kernel-given-features": ["64x16x16384"],
    "kernel": ["64x16x16384"],
    "product": ["64x16x16384", "256x16x65536"],
    "eigenvalue": ["256x16x65536"],
}


def bind(threads):
    """Before any library is loaded: they count processors and read these variables at import."""
    for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"):
        os.environ[name + "_NUM_THREADS"] = str(threads)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])


class Problem:
    """Weights W, signs A, inputs X, targets Y as arrays of NumPy, and a step size."""

    def __init__(self, w, a, x, y, step_size):
        self.w, self.a, self.x, self.y, self.step_size = w, a, x, y, step_size

    @staticmethod
    def random(shape):
        import numpy as np

        n, d, m = map(int, shape.split("x"))
        rng = np.random.default_rng(2405)
        x, y = (g / np.linalg.norm(g, axis=1).max() for g in (rng.normal(size=(n, d)), rng.normal(size=(n, d))))
        return Problem(rng.normal(size=(m, d)), rng.choice([-1.0, 1.0], size=(m, d)), x, y, 1e-9)


# ---- one formula, for any library's arrays; xp has exp and einsum-free products only -------------------------------


def softmax(z, xp):
    e = xp.exp(z - xp.amax(z, 1)[:, None])
    return e / e.sum(1)[:, None]


def gradient(w, a, x, y, xp):
    """∂loss/∂w_r = m Σ_i p_ir ((R Aᵀ)_ir − ⟨R_i, (PA)_i⟩) x_i with R = F − Y."""
    m = w.shape[0]
    p = softmax(x @ w.T, xp)
    mean = p @ a
    residual = m * mean - y
    return ((p * (residual @ a.T - (residual * mean).sum(1)[:, None])).T @ x) * m


def gradient_across(wt, at, x, y, xp):
    """The same with Wᵀ and Aᵀ, whose rows are long."""
    m = wt.shape[1]
    p = softmax(x @ wt, xp)
    mean = p @ at.T
    residual = m * mean - y
    return (x.T @ (p * (residual @ at - (residual * mean).sum(1)[:, None]))) * m


def features(problem):
    """φ, N×m: row l·n + i is (a_l − p_il)·m·softmax(W x_i)."""
    import numpy as np

    n, d_out, m = len(problem.x), problem.a.shape[1], len(problem.w)
    p = softmax(problem.x @ problem.w.T, np)
    phi = (problem.a.T[:, None, :] - (p @ problem.a).T[:, :, None]) * (m * p)[None]
    return phi.reshape(d_out * n, m)


def from_features(phi, problem):
    import numpy as np

    d_out = problem.a.shape[1]
    kernel = phi @ phi.T
    kernel *= np.tile(problem.x @ problem.x.T / len(problem.w), (d_out, d_out))
    return kernel


# ---- NumPy -----------------------------------------------------------------------------------------------------------


def numpy_step_whole(problem):
    import numpy as np

    w = problem.w.copy()

    def step():
        np.subtract(w, problem.step_size * gradient(w, problem.a, problem.x, problem.y, np), out=w)
        return w

    return step


def numpy_step_across(problem):
    import numpy as np

    wt, at = problem.w.T.copy(), problem.a.T.copy()

    def step():
        np.subtract(wt, problem.step_size * gradient_across(wt, at, problem.x, problem.y, np), out=wt)
        return wt.T

    return step


def numpy_step_blocks(problem, block=4096):
    """In blocks of neurons that stay in the cache; exponentials are made once and kept."""
    import numpy as np

    w, a, x, y = problem.w.copy(), problem.a, problem.x, problem.y
    m, n = len(w), len(x)
    e = np.empty((n, m))
    parts = [slice(at, min(at + block, m)) for at in range(0, m, block)]

    def step():
        top = np.max([(x @ w[part].T).max(1) for part in parts], axis=0)[:, None]
        total, sums = np.zeros((n, 1)), np.zeros((n, a.shape[1]))
        for part in parts:
            z = x @ w[part].T
            z -= top
            np.exp(z, out=e[:, part])
            total += e[:, part].sum(1, keepdims=True)
            sums += e[:, part] @ a[part]
        mean = sums / total
        residual = m * mean - y
        shift = (residual * mean).sum(1, keepdims=True)
        for part in parts:
            g = residual @ a[part].T
            g -= shift
            g *= e[:, part]
            w[part] -= g.T @ (x * (problem.step_size * m / total))
        return w

    return step


def numpy_kernel_given_features(problem):
    phi = features(problem)
    return lambda: from_features(phi, problem)


def numpy_kernel(problem):
    return lambda: from_features(features(problem), problem)


def numpy_product(problem):
    import numpy as np

    kernel = from_features(features(problem), problem)
    vector = np.random.default_rng(1).normal(size=len(kernel))
    return lambda: kernel @ vector


def numpy_eigenvalue(problem):
    import numpy as np

    return lambda: np.linalg.eigvalsh(from_features(features(problem), problem))[0]


def scipy_eigenvalue(problem):
    from scipy.linalg import eigh

    def smallest():
        kernel = from_features(features(problem), problem)
        return eigh(kernel, eigvals_only=True, subset_by_index=[0, 0], overwrite_a=True, check_finite=False)[0]

    return smallest


# ---- PyTorch ---------------------------------------------------------------------------------------------------------


def torch_arrays(problem, across=False):
    import torch

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    w, a = (problem.w.T, problem.a.T) if across else (problem.w, problem.a)
    return [torch.tensor(array.copy()) for array in (w, a, problem.x, problem.y)]


def torch_step(problem, formula, across, compiled):
    import torch

    w, a, x, y = torch_arrays(problem, across)
    # Shapes of earlier problems would count as recompilations.
    torch._dynamo.reset()

    def update(w, a, x, y):
        return w.sub_(problem.step_size * formula(w, a, x, y, torch))

    call = torch.compile(update, fullgraph=True, dynamic=False) if compiled else update

    def step():
        with torch.no_grad():
            result = call(w, a, x, y)
        return (result.T if across else result).numpy()

    return step


def torch_step_autograd(problem):
    import torch

    w, a, x, y = torch_arrays(problem)
    w.requires_grad_(True)

    def step():
        loss = 0.5 * ((len(w) * torch.softmax(x @ w.T, 1) @ a - y) ** 2).sum()
        (slope,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w.sub_(problem.step_size * slope)
        return w.detach().numpy()

    return step


def torch_kernel_given_features(problem):
    import torch

    torch_arrays(problem)
    phi = torch.tensor(features(problem))
    inputs = torch.tensor(problem.x @ problem.x.T / len(problem.w)).repeat(2 * [problem.a.shape[1]])
    return lambda: ((phi @ phi.T) * inputs).numpy()


# ---- JAX and neural-tangents -----------------------------------------------------------------------------------------


def jax_in_doubles():
    import jax

    jax.config.update("jax_enable_x64", True)
    return jax


def jax_outputs(w, x, a):
    import jax

    return w.shape[0] * jax.nn.softmax(x @ w.T, axis=1) @ a


def jax_step(problem, formula, across):
    import numpy as np

    jax = jax_in_doubles()
    w, a = (problem.w.T, problem.a.T) if across else (problem.w, problem.a)
    state = [jax.device_put(w.copy())]
    rest = [jax.device_put(array.copy()) for array in (a, problem.x, problem.y)]
    update = jax.jit(
        lambda w, a, x, y: w - problem.step_size * formula(w, a, x, y, jax.numpy), donate_argnums=0)

    def step():
        state[0] = update(state[0], *rest).block_until_ready()
        return np.asarray(state[0].T if across else state[0])

    def quick():
        state[0] = update(state[0], *rest).block_until_ready()

    step.timed = quick
    return step


def jax_step_autograd(problem):
    jax = jax_in_doubles()

    def loss(w, a, x, y):
        return 0.5 * ((jax_outputs(w, x, a) - y) ** 2).sum()

    return jax_step(problem, lambda w, a, x, y, xp: jax.grad(loss)(w, a, x, y), across=False)


def jax_product(problem):
    import numpy as np

    jax = jax_in_doubles()
    w, a, x = (jax.device_put(array) for array in (problem.w, problem.a, problem.x))
    n, d_out = len(problem.x), problem.a.shape[1]

    @jax.jit
    def product(w, v):
        outputs = lambda w: jax_outputs(w, x, a)
        _, back = jax.vjp(outputs, w)
        _, forth = jax.jvp(outputs, (w,), back(v.reshape(d_out, n).T))
        return forth.T.reshape(-1) / w.shape[0]

    vector = jax.device_put(np.random.default_rng(1).normal(size=n * d_out))
    return lambda: np.asarray(product(w, vector).block_until_ready())


def neural_tangents_kernel(problem, implementation):
    import numpy as np

    jax = jax_in_doubles()
    from jax._src import source_info_util
    from jax.interpreters import ad

    # neural-tangents 0.6.5 looks for these two where JAX had them until 0.4.2x.
    for name, value in (("source_info_util", source_info_util), ("config", jax.config)):
        if not hasattr(ad, name):
            setattr(ad, name, value)
    import neural_tangents

    a = jax.device_put(problem.a)
    function = neural_tangents.empirical_ntk_fn(
        lambda w, x: jax_outputs(w, x, a), trace_axes=(), vmap_axes=0, implementation=implementation)
    kernel = jax.jit(lambda x, w: function(x, None, w) / w.shape[0])
    x, w = jax.device_put(problem.x), jax.device_put(problem.w)
    size = problem.x.shape[0] * problem.a.shape[1]

    def call():
        return np.asarray(kernel(x, w).block_until_ready()).transpose(2, 0, 3, 1).reshape(size, size)

    call.timed = lambda: kernel(x, w).block_until_ready()
    return call


# ---- all of them -----------------------------------------------------------------------------------------------------

FORMULATIONS = [  # subject, library, name, how it is made from a problem
    ("step", "numpy", "whole", numpy_step_whole),
    ("step", "numpy", "across", numpy_step_across),
    ("step", "numpy", "blocks", numpy_step_blocks),
    ("step", "torch", "eager", lambda p: torch_step(p, gradient, False, False)),
    ("step", "torch", "eager across", lambda p: torch_step(p, gradient_across, True, False)),
    ("step", "torch", "autograd", torch_step_autograd),
    ("step", "torch", "compiled", lambda p: torch_step(p, gradient, False, True)),
    ("step", "torch", "compiled across", lambda p: torch_step(p, gradient_across, True, True)),
    ("step", "jax", "jit", lambda p: jax_step(p, gradient, False)),
    ("step", "jax", "jit across", lambda p: jax_step(p, gradient_across, True)),
    ("step", "jax", "jit of grad", jax_step_autograd),
    ("kernel-given-features", "numpy", "product", numpy_kernel_given_features),
    ("kernel-given-features", "torch", "product", torch_kernel_given_features),
    ("kernel", "numpy", "by features", numpy_kernel),
    ("kernel", "neural_tangents", "jacobian contraction", lambda p: neural_tangents_kernel(p, 1)),
    ("kernel", "neural_tangents", "vector products", lambda p: neural_tangents_kernel(p, 2)),
    ("kernel", "neural_tangents", "structured derivatives", lambda p: neural_tangents_kernel(p, 3)),
    ("product", "numpy", "kernel formed before", numpy_product),
    ("product", "jax", "vjp, jvp", jax_product),
    ("eigenvalue", "numpy", "formed, eigvalsh", numpy_eigenvalue),
    ("eigenvalue", "scipy", "formed, eigh of one", scipy_eigenvalue),
]
LIBRARIES = list(dict.fromkeys(library for _, library, _, _ in FORMULATIONS))


def version(library):
    """Its version, or nothing if it cannot be imported; what it prints meanwhile is not ours."""
    try:
        if library == "neural_tangents":
            jax_in_doubles()
        return getattr(__import__(library), "__version__", "unknown")
    except ImportError as error:
        print(f"{library}: left out ({error})", file=sys.stderr)
        return None


def milliseconds(call, seconds):
    call()
    call()
    times = []
    end = time.perf_counter() + seconds
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def measure(arguments):
    rows = []
    for subject, library, name, make in FORMULATIONS:
        if library != arguments.library or subject not in arguments.only:
            continue
        for shape in arguments.shape or SHAPES[subject]:
            row = {"subject": subject, "library": library, "formulation": name, "shape": shape}
            try:
                call = make(Problem.random(shape))
                row["milliseconds"] = milliseconds(getattr(call, "timed", call), arguments.seconds)
            except Exception as error:  # a peer that fails is a row that says so, not the end of the run
                row["failure"] = f"{type(error).__name__}: {str(error)[:200]}"
            print(row, file=sys.stderr)
            rows.append(row)
    return rows


def ours(path):
    """Milliseconds by benchmark and shape, from JMH's JSON."""
    found = {}
    for result in json.loads(Path(path).read_text(encoding="utf-8")):
        name = ".".join(result["benchmark"].split(".")[-2:])
        if result["primaryMetric"]["scoreUnit"] == "ms/op":
            found[name, result.get("params", {}).get("shape")] = result["primaryMetric"]["score"]
    return found


def print_ratios(rows, mine):
    print("\n| subject | n x d x m | library | fastest formulation | ms | ours, ms | times ours |")
    print("|---|---|---|---|---:|---:|---:|")
    fastest = {}
    for row in rows:
        key = row["subject"], row["shape"], row["library"]
        if "milliseconds" in row and row["milliseconds"] < fastest.get(key, row)["milliseconds"] + 1e-12:
            fastest[key] = row
    for (subject, shape, library), row in sorted(fastest.items()):
        own = mine.get((SUBJECTS[subject], shape))
        text = ("–", "–") if own is None else (f"{own:.3g}", f"{row['milliseconds'] / own:.2f}")
        print(f"| {subject} | {shape} | {library} | {row['formulation']} | {row['milliseconds']:.3g} | {' | '.join(text)} |")


# ---- the same numbers? ----------------------------------------------------------------------------------------------


def check(folder, of):
    """Every formulation of the library against the golden values. Returns whether all agree.

    Allowed: 8(m + max|z| + d)·u of the largest magnitude, the error of a sum of m terms behind an exponential of z; for
    the gradient that magnitude is m·max|R|·max|x|, which its terms reach before they cancel.
    """
    import numpy as np

    good = True
    for path in sorted(Path(folder).glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        array = lambda name: np.array(case[name], dtype=float)
        w, a, x, y = (array(name).reshape(len(case[name]), -1) for name in "WAXY")
        problem = Problem(w, a, x, y, 1.0)
        unit = 8 * (len(w) + np.abs(x @ w.T).max() + x.shape[1]) * 2.0**-53
        kernel = array("kernel")
        steepest = len(w) * np.abs(array("F") - y).max() * np.linalg.norm(x, axis=1).max() + np.abs(w).max()
        vector = np.random.default_rng(1).normal(size=len(kernel))
        expected = {
            "step": (w - array("gradient"), steepest),
            "kernel": (kernel, np.trace(kernel)),
            "kernel-given-features": (kernel, np.trace(kernel)),
            "product": (kernel @ vector, np.trace(kernel) * np.linalg.norm(vector)),
            "eigenvalue": (float(case["eigenvalues"][0]), len(kernel) * np.trace(kernel)),
        }
        for subject, library, name, make in FORMULATIONS:
            if library == of:
                value, magnitude = expected[subject]
                off = np.abs(np.asarray(make(problem)()) - value).max() / (unit * magnitude)
                agrees = bool(off <= 1)
                good &= agrees
                print(f"{'ok ' if agrees else 'OFF'} {path.stem:18} {subject:22} {library:16} {name:24} {off:.1e}")
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", metavar="FOLDER", help="compare with the golden files of FOLDER instead")
    parser.add_argument("--results", metavar="FILE", help="JMH's JSON, for the ratios")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--only", nargs="+", choices=SUBJECTS, default=list(SUBJECTS))
    parser.add_argument("--shape", nargs="+", help="n x d x m for every subject, instead of the standard ones")
    parser.add_argument("--json", metavar="FILE", help="where the rows go (default: standard output)")
    parser.add_argument("--library", choices=LIBRARIES, help="this one, in this process")
    arguments = parser.parse_args()
    if arguments.library:
        sys.exit(one_library(arguments))
    answers = {library: in_own_process(library, arguments) for library in LIBRARIES}
    if arguments.check:
        sys.exit(max(abs(code) for code, _ in answers.values()))
    answers = {library: json.loads(text) for library, (code, text) in answers.items() if code == 0}
    rows = [row for answer in answers.values() for row in answer["rows"]]
    versions = {library: answer["version"] for library, answer in answers.items()}
    facts = {"python": platform.python_version(), "threads": arguments.threads, "versions": versions, "rows": rows}
    text = json.dumps(facts, indent=1)
    if arguments.json:
        Path(arguments.json).write_text(text + "\n", encoding="utf-8")
    else:
        print(text)
    print_ratios(rows, ours(arguments.results) if arguments.results else {})


def one_library(arguments):
    bind(arguments.threads)
    found = version(arguments.library)
    if arguments.check:
        return 0 if not found or check(arguments.check, arguments.library) else 1
    print(json.dumps({"version": found, "rows": measure(arguments) if found else []}))
    return 0


def in_own_process(library, arguments):
    """Exit code and standard output; a check prints as it goes."""
    command = [sys.executable, __file__, *sys.argv[1:], "--library", library]
    done = subprocess.run(command, stdout=None if arguments.check else subprocess.PIPE, text=True, check=False)
    if done.returncode:
        print(f"{library}: exit code {done.returncode}", file=sys.stderr)
    return done.returncode, done.stdout


if __name__ == "__main__":
    main()
