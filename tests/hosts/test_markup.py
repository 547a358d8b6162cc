"""What is mended in the markup of every page."""

from generator.hosts.markup import mend_markup

PAGE = """
<!doctype html>

    <body>
      <p>One
         line.</p>
      <pre>  two

  lines</pre>   \n\n
      <TEXTAREA>
  kept</TEXTAREA> <script type="application/json">{"a":
  "b"}</script>
      <preview>  gone
      </preview>
    </body>
"""


def test_lines_lose_what_means_nothing_and_keep_what_is_verbatim() -> None:
    assert mend_markup(PAGE) == (
        "\n<!doctype html>\n<body>\n<p>One\nline.</p>\n<pre>  two\n\n  lines</pre>\n"
        '<TEXTAREA>\n  kept</TEXTAREA> <script type="application/json">{"a":\n  "b"}</script>\n'
        "<preview>  gone\n</preview>\n</body>\n"
    )


def test_mending_twice_changes_nothing_more() -> None:
    assert mend_markup(mend_markup(PAGE)) == mend_markup(PAGE)


def test_an_element_that_never_ends_is_no_reason_to_lose_text() -> None:
    assert mend_markup("<pre>one\n  two") == "<pre>one\ntwo"
