"""Results of per-article stages on disk, by content hash, options and versions."""

from generator.cache.codec import CodecError, decode, encode
from generator.cache.store import Cache

__all__ = ["Cache", "CodecError", "decode", "encode"]
