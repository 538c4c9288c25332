"""How long commands take and how much memory: whole processes, the fastest of several runs."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

LIMIT = 120  # seconds that one run may take


def once(command):
    """Seconds of one run; `None` when it fails or takes too long."""
    start = time.perf_counter()
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=LIMIT)
    except (subprocess.TimeoutExpired, OSError):
        return None
    return time.perf_counter() - start if done.returncode == 0 else None


def fastest(command, before=None):
    """Seconds of the fastest run, by hyperfine; `None` when it fails or takes too long. A command that is
    slow is run less often.

    `before` is a command that is run before each, its time not counted.
    """
    command = [str(word) for word in command]
    if before:
        subprocess.run(before, check=True)
    first = once(command)
    if first is None or first > 20:
        return first
    runs = max(3, min(50, int(6 / first)))
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "times.json"
        prepare = ["--prepare", quoted(before)] if before else []
        subprocess.run(
            ["hyperfine", "-N", "--style", "none", "--warmup", "1", "--runs", str(runs), *prepare,
             "--export-json", str(result), quoted(command)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return json.loads(result.read_text())["results"][0]["min"]


def quoted(command):
    return " ".join("'" + str(word).replace("'", "'\\''") + "'" for word in command)


def peak_megabytes(command):
    """The most memory that a run held at a time; `None` when it fails."""
    command = [str(word) for word in command]
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts kilobytes.
    return usage.ru_maxrss / 1024 if process.returncode == 0 else None


def is_there(program):
    return shutil.which(program) is not None
