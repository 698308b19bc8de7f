#!/usr/bin/env python3
"""How a start grows with the library: start.py SHARED HOME...

Starts the packaged program (`mvn -P dist package`, else `mvn package`) on a copy of each home and prints how many
seconds passed until its window was there and until nothing moved any more, the processor time until then, and the
memory of the process tree (PSS) ten seconds later. Needs a display, as bench.sh does. `LibraryBenchmark` leaves homes
of 1,000, 10,000 and 100,000 articles in target/large-library.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TARGET = Path(__file__).resolve().parents[3] / "target"
LONGEST = 60
QUIET = 0.6


def program():
    for place in ("dist/footnote", "footnote"):
        launcher = TARGET / place / "bin/footnote"
        if launcher.exists():
            return launcher
    sys.exit("There is no program in target: run `mvn package` first.")


def measure(home, screen):
    began = time.time()
    process = subprocess.Popen([program(), "--home", home], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    tree = bench.Tree(process.pid)
    try:
        while not any("Footnote" in title for title in screen.windows().values()):
            if time.time() - began > LONGEST:
                sys.exit("No window after %d seconds." % LONGEST)
            time.sleep(0.02)
        window = time.time() - began
        used, quiet = tree.sample()[0], time.time()
        while time.time() - quiet < QUIET and time.time() - began < LONGEST:
            time.sleep(0.05)
            now = tree.sample()[0]
            if now - used > 0.03:
                used, quiet = now, time.time()
        time.sleep(10)
        memory = tree.memory()["pss_kb"] / 1024
        print("%-40s window %.2f s, at rest %.2f s, %.1f s of processor time, %.0f MB"
              % (Path(home).name, window, quiet - began, used, memory), flush=True)
    finally:
        tree.kill()
        process.wait()


if len(sys.argv) < 3:
    sys.exit(__doc__)
sys.path.insert(0, str(Path(sys.argv[1]) / "bench"))
import bench  # noqa: E402
from xprobe import Screen  # noqa: E402

screen = Screen(os.environ["DISPLAY"])
for source in sys.argv[2:]:
    with tempfile.TemporaryDirectory() as room:
        copy = shutil.copytree(source, Path(room) / Path(source).name)
        measure(str(copy), screen)
