"""Where places lie, and maps of them."""

import pytest

from generator.model.analysis import EntityKind
from generator.model.corpus import EntityId
from generator.render.places.mapping import (
    LOCATOR,
    MOST,
    NARROW,
    WIDE,
    Picture,
    Spot,
    _boxes,
    _view,
    _written,
)
from generator.render.places.positions import HEIGHT, WIDTH, find_position, fold, project


def spot(name: str, place: tuple[float, float], count: int = 1) -> Spot:
    x, y = project(*place)
    return Spot(key=EntityId(kind=EntityKind.PLACE, key=name), name=name, count=count, x=x, y=y)


CITIES = [
    spot(name, place, 9 - at)
    for at, (name, place) in enumerate(
        {
            "Kabul": (69.18, 34.52), "Kunduz": (68.87, 36.73), "Moscow": (37.62, 55.75),
            "Doha": (51.53, 25.29), "Dushanbe": (68.77, 38.56), "Tashkent": (69.29, 41.31),
        }.items()
    )
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kind", "longitude", "latitude"),
    [
        ("Kunduz", "town", 68.9, 36.7),
        ("Mazar-i-Sharif", "town", 67.1, 36.7),
        ("Washington", "town", -77.0, 38.9),
        ("Russia", "state", 99.9, 61.7),
        ("The Gambia", "state", -15.4, 13.4),
        ("Fiji", "state", 178.0, -17.8),
    ],
)
def test_places_lie_where_they_lie(name: str, kind: str, longitude: float, latitude: float) -> None:
    found = find_position([name], country=kind == "state")
    assert found == pytest.approx((longitude, latitude), abs=0.2)


def test_a_name_of_several_towns_of_like_size_lies_nowhere() -> None:
    assert find_position(["Springfield"], country=False) is None


def test_a_state_is_not_looked_for_among_the_towns() -> None:
    assert find_position(["Georgia"], country=True) == pytest.approx((43.5, 42.2), abs=0.5)


def test_names_are_compared_without_accents_and_marks() -> None:
    assert fold("The Sar-e Pol'") == fold("Sar-i Pol")


def test_drawing_holds_the_whole_world() -> None:
    assert project(-180, 90) == (0, 0)
    assert project(180, -90) == pytest.approx((WIDTH, HEIGHT))


@pytest.mark.parametrize("picture", [WIDE, NARROW, LOCATOR])
def test_marks_and_labels_are_inside_and_labels_never_overlap(picture: Picture) -> None:
    view = _view(CITIES, picture)
    marks, labels = view["marks"], view["labels"]
    assert isinstance(marks, list)
    assert isinstance(labels, list)
    assert len(marks) + int(str(view["outside"])) == len(CITIES)
    assert 1 <= len(labels) <= picture.labels
    assert all(0 <= x <= picture.width and 0 <= y <= picture.height for _, x, y, _ in marks)
    placed = {at: (x, y) for at, x, y, _ in marks}
    boxes = [
        next(box for way, box in _boxes(CITIES[at], *placed[at]) if _written(way, box) == (x, y))
        for at, x, y, _ in labels
    ]
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]
            assert apart


def test_the_greatest_places_are_named_where_others_crowd_around_them() -> None:
    around = [(dx / 2, dy / 2) for dx in range(-4, 5) for dy in range(-4, 5) if (dx, dy) != (0, 0)]
    crowd = [spot(f"Village {at}", (69.2 + dx, 34.5 + dy)) for at, (dx, dy) in enumerate(around)]
    labels = _view([*CITIES[:1], *crowd, *CITIES[2:]], WIDE)["labels"]
    assert isinstance(labels, list)
    assert labels[0][0] == 0


def test_land_is_drawn_where_the_marks_are() -> None:
    view = _view(CITIES, WIDE)
    land, marks = view["land"], view["marks"]
    assert isinstance(land, list)
    assert isinstance(marks, list)
    left, top, width, height = (float(str(v)) for v in land)
    for at, x, y, _ in marks:
        assert (x - left) / width * WIDTH == pytest.approx(CITIES[at].x, abs=0.2)
        assert (y - top) / height * HEIGHT == pytest.approx(CITIES[at].y, abs=0.2)


def test_far_places_of_little_weight_do_not_shrink_the_map() -> None:
    far = spot("Wellington", (174.78, -41.28), 1)
    assert _view([*CITIES, far], WIDE)["outside"] == 1


def test_a_map_has_not_more_marks_than_an_eye_can_tell_apart() -> None:
    assert MOST <= 60
