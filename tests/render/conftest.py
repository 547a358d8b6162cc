"""How many examples the laws are tried on: `WIREBRIEF_EXAMPLES=20000` looks harder."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws",
    max_examples=int(os.environ.get("WIREBRIEF_EXAMPLES", "300")),
    deadline=None,
    derandomize="WIREBRIEF_EXAMPLES" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("laws")
