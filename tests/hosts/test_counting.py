"""What is told of a long build."""

from generator.hosts.counting import PageCounter, SlowProgress


def test_pages_are_counted_for_each_stage() -> None:
    told: list[tuple[str, int, int]] = []
    counter = PageCounter(lambda *step: told.append(step), 2)
    for stage in ("convert", "convert", "frame", "frame"):
        counter.step(stage)
    assert told == [("convert", 1, 2), ("convert", 2, 2), ("frame", 1, 2), ("frame", 2, 2)]


def test_a_slow_build_says_every_ten_seconds_where_it_is() -> None:
    told: list[str] = []
    times = iter([0.0, 3.0, 11.0, 12.0, 20.0, 21.5])
    progress = SlowProgress(told.append, times.__next__)
    for stage, done in (("read", 0), ("analyse", 5), ("analyse", 6), ("relate", 0), ("link", 0)):
        progress(stage, done, 9 if stage == "analyse" else 0)
    assert told == ["analyse: 5 of 9", "link"]
