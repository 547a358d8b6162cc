"""Small JSON files that are compressed on disk, because many servers do not do it."""

import gzip
import json

from generator.model.page import Json


def pack(value: Json) -> bytes:
    """Return the value as compressed JSON; equal values give equal bytes."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode("utf-8", "replace"), compresslevel=9, mtime=0)
