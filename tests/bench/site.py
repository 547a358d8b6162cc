"""What a large site costs: `make bench-site`.

Builds a site of made-up articles cold, then again after one article was edited, then unchanged;
prints seconds and peak memory of every stage, and then how large and heavy the site is.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.hosts import build_site
from tests.bench.content import write_site

KILO, MEGA = 1000, 1_000_000


@dataclass(slots=True)
class Meter:
    """Is told of each stage as it begins."""

    stage: str = ""
    rows: dict[str, list[float]] = field(default_factory=dict)
    _last: tuple[float, float] = (0.0, 0.0)

    def __call__(self, stage: str, _done: int, _total: int) -> None:
        """Note that a stage goes on, or has begun."""
        if stage != self.stage:
            self.begin(stage)

    def begin(self, stage: str) -> None:
        """Close the row of the stage before."""
        now = (_cpu(), time.perf_counter())
        if self.stage:
            row = self.rows.setdefault(self.stage, [0.0, 0.0, 0.0])
            row[0] += now[0] - self._last[0]
            row[1] += now[1] - self._last[1]
            row[2] = max(row[2], _peak())
        Path("/proc/self/clear_refs").write_text("5")  # begins a new peak
        self.stage, self._last = stage, now

    def print(self, title: str) -> None:
        """Print the table."""
        print(f"\n{title}: CPU s, wall s, peak MB")
        for stage, (cpu, wall, peak) in self.rows.items():
            print(f"  {stage:10}{cpu:8.1f}{wall:8.1f}{peak:8.0f}")
        cpu, wall = (sum(row[n] for row in self.rows.values()) for n in (0, 1))
        print(f"  {'all':10}{cpu:8.1f}{wall:8.1f}{max(r[2] for r in self.rows.values()):8.0f}")


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _peak() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    told = next(line for line in lines if line.startswith("VmHWM"))
    return int(told.split()[1]) / KILO


def build(folder: Path, title: str) -> None:
    """Build, and print what it cost."""
    meter = Meter()
    meter.begin("start")
    outcome = build_site(folder / "mkdocs.yml", strict=True, progress=meter)
    meter.begin("")
    meter.print(title)
    print(f"  {outcome.pages} pages, {len(outcome.problems)} problems", flush=True)
    for problem in [p for p in outcome.problems if p.level != "info"][:5]:
        print("  ", problem)


def edit(folder: Path) -> None:
    """Add a sentence to one article."""
    path = max((folder / "content" / "articles").rglob("*.txt"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(". ", ". This line was added. ", 1), encoding="utf-8")


def weigh(site: Path) -> None:
    """Print the sizes of what was built."""
    files = {path.relative_to(site): path.stat().st_size for path in _files(site)}
    print(f"\nsite: {sum(files.values()) / MEGA:.0f} MB in {len(files)} files")
    groups: dict[str, list[int]] = {}
    for path, size in files.items():
        group = f"{path.parts[0] if len(path.parts) > 1 else '.'} {path.suffix}"
        groups.setdefault(group, []).append(size)
    for group, sizes in sorted(groups.items(), key=lambda item: -sum(item[1]))[:24]:
        largest = max(sizes) / KILO
        print(f"  {group:24}{len(sizes):8}{sum(sizes) / MEGA:9.1f} MB  largest {largest:.0f} KB")
    print("heaviest pages (KB):")
    heavy = sorted(((n, p) for p, n in files.items() if p.suffix == ".html"), reverse=True)
    for size, path in heavy[:12]:
        print(f"  {size / KILO:8.1f} {path}")


def _files(site: Path) -> Iterator[Path]:
    return (path for path in site.rglob("*") if path.is_file())


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="folder for the site, kept; built cold if new")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as aside:
        folder = given.keep or Path(aside) / "site"
        if not folder.exists():
            folder.mkdir(parents=True)
            write_site(folder, given.articles)
            build(folder, f"{given.articles} articles, cold")
        edit(folder)
        build(folder, "one article edited")
        build(folder, "nothing changed")
        weigh(folder / "site")


if __name__ == "__main__":
    main()
