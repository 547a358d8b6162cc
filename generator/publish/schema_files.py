"""The JSON Schemas of the files under `data/`, published beside them."""

from pathlib import Path

_SHIPPED = Path(__file__).parent / "schema"


def schema_files() -> dict[str, str]:
    """Return the schemas by their name in the tree: `data/schema/briefings.schema.json`."""
    paths = sorted(_SHIPPED.glob("*.schema.json"))
    return {f"data/schema/{path.name}": path.read_text(encoding="utf-8") for path in paths}
