"""Make `data/countries.yml` from the territory table of `rigour` (MIT licence).

Run `python generator/read/make_countries.py` in an environment with `rigour>=2.6`. It is no
dependency of the site: one of the packages it needs has no wheels and wants a compiler
(decision 002). Only the table is taken; its look-up turns `us`, `it` and `no` into states.
"""

from pathlib import Path

import yaml

TARGET = Path(__file__).with_name("data") / "countries.yml"
NO_PLACES = frozenset({"un", "eu", "ip", "zz"})
"""Codes of the table that are no territory: two organizations, cyberspace, the globe."""

HEADER = """\
# States and territories, made from the table of rigour 2.6 (MIT) by make_countries.py.
# code: ISO 3166 or the table's own; full: official name where it differs; part_of: the state.
"""


def main() -> None:
    """Write the table, one territory a line, sorted by code."""
    from rigour.territories import get_territories  # noqa: PLC0415 (not installed with the site)

    rows = []
    for territory in sorted(get_territories(), key=lambda t: str(t.code)):
        if territory.code in NO_PLACES:
            continue
        row = {"code": territory.code, "name": territory.name, "wikidata": territory.qid}
        if territory.full_name != territory.name:
            row["full"] = territory.full_name
        if territory.parent is not None:
            row["part_of"] = territory.parent.code
        if territory.is_historical:
            row["historical"] = "true"
        rows.append(
            yaml.safe_dump(
                row, default_flow_style=True, sort_keys=False, width=999, allow_unicode=True
            )
        )
    TARGET.write_text(
        HEADER + "territories:\n" + "".join(f"  - {row.strip()}\n" for row in rows),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
