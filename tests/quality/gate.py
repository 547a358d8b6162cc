"""Floors that figures must not fall under, pinned in `floors.json`.

`UPDATE_FLOORS=1` raises floors to what is measured, never lowers one; to lower a floor, edit the
file by hand and say why in the commit.
"""

import json
import logging
import math
import os
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")


def check_floors(room: str, measured: dict[str, float]) -> None:
    """Fail if a figure lies under its floor, or has none; raise floors if asked to."""
    floors = read_floors()
    known = floors.setdefault(room, {})
    if os.environ.get("UPDATE_FLOORS"):
        rounded = {name: math.floor(value * 1000) / 1000 for name, value in measured.items()}
        known |= {name: max(value, known.get(name, 0.0)) for name, value in rounded.items()}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    fallen = {
        name: (round(value, 4), known.get(name))
        for name, value in measured.items()
        if value < known.get(name, math.inf)
    }
    assert not fallen, f"measured, floor: {fallen}"


def tell(figures: str) -> None:
    """Show figures to whoever runs the gate with `--log-cli-level=INFO`."""
    logging.getLogger("quality").info(figures)


def read_floors() -> dict[str, dict[str, Any]]:
    """Return all floors by room."""
    floors: dict[str, dict[str, Any]] = json.loads(FLOORS.read_text("utf-8"))
    return floors
