"""The page in a real browser: slider, hover, keys, a hostile source, no network.

Needs Chromium and its driver (Debian: ``apt-get install chromium chromium-driver``); without them the
tests are skipped.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from summarize import Text, rank, summarize
from summarize.reports.page import as_html

from .commandline import REPORT

selenium = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no Chromium with its driver is installed")

FLAGS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --window-size=1300,900
""".split()
HOSTILE = (
    "<script>document.title = 'taken'</script> The bridge was closed </script> on Monday by the city. "
    "<img src=x onerror=\"document.title = 'taken'\"> Repairs of the bridge cost nine million crowns. "
    '"><svg onload="document.title = \'taken\'"> Ferries carry people across the harbour. '
    "{{constructor.constructor('document.title = 1')()}} Shops near the bridge fear for their trade."
)

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = selenium.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in [*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = selenium.ChromeService(DRIVER)
    driver = selenium.Chrome(options=options, service=service)
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of briefs, as a file; afterwards its console must be empty."""

    def open_page(*summaries: Any) -> Any:
        path = tmp_path / "page.html"
        path.write_text(as_html(summaries), encoding="utf-8")
        browser.get(path.as_uri())
        return browser

    yield open_page
    assert browser.get_log("browser") == []


def one(browser: Any, selector: str) -> Any:
    return browser.find_element("css selector", selector)


def marked(browser: Any) -> list[int]:
    """The numbers of the marked sentences, as they stand in the page."""
    return [int(e.get_attribute("id").split("-")[1]) for e in all_of(browser, ".s.chosen")]


def all_of(browser: Any, selector: str) -> list[Any]:
    found: list[Any] = browser.find_elements("css selector", selector)
    return found


def press(element: Any, *names: str) -> None:
    from selenium.webdriver.common.keys import Keys

    element.send_keys(*(getattr(Keys, name, name) for name in names))


def point_at(browser: Any, element: Any) -> None:
    from selenium.webdriver import ActionChains

    ActionChains(browser).move_to_element(element).perform()


def focused(browser: Any) -> str:
    return str(browser.execute_script("return document.activeElement.id"))


def test_the_page_opens_with_the_brief_as_it_was_made(page: Open) -> None:
    summary = summarize(REPORT, words=30)
    browser = page(summary)
    assert marked(browser) == [sentence.index for sentence in summary]
    assert [item.text for item in all_of(browser, ".brief li")] == str(summary).splitlines()
    assert one(browser, "output").text.startswith(f"{len(summary)} of 6 sentences")
    assert not one(browser, ".reset").is_enabled()


def test_the_slider_shows_the_library_s_selection_for_every_length(page: Open) -> None:
    browser = page(summarize(REPORT))
    ranking = rank(REPORT)
    slider = one(browser, "input[type=range]")
    press(slider, "HOME")
    for k in range(1, 7):
        expected = ranking.select(sentences=k)
        assert marked(browser) == [sentence.index for sentence in expected]
        assert [item.text for item in all_of(browser, ".brief li")] == str(expected).splitlines()
        words = sum(len(str(sentence).split()) for sentence in expected)
        assert one(browser, "output").text == f"{k} of 6 sentences, {words} of {len(REPORT.split())} words"
        press(slider, "ARROW_RIGHT")
    one(browser, ".reset").click()
    assert marked(browser) == [sentence.index for sentence in ranking.select()]


def test_pointing_at_a_sentence_shows_why(page: Open) -> None:
    browser = page(summarize(REPORT))
    panel = one(browser, "#why")
    assert not panel.is_displayed()
    scores = rank(REPORT).scores
    for index, sentence in enumerate(all_of(browser, ".s")):
        point_at(browser, sentence)
        assert panel.is_displayed()
        shown = dict(zip(*(texts(panel, tag) for tag in ("dt", "dd")), strict=True))
        assert shown["Score"] == f"{scores.score[index]:.3f}"
        assert shown["Position prior"] == f"{scores.prior[index]:.3f}"
        assert f"Sentence {index + 1} of 6" in panel.text
    point_at(browser, one(browser, "h1"))
    assert not panel.is_displayed()


def texts(element: Any, tag: str) -> list[str]:
    return [found.text for found in element.find_elements("css selector", tag)]


def test_what_is_said_of_a_sentence_follows_the_slider(page: Open) -> None:
    browser = page(summarize(REPORT, sentences=1))
    last = rank(REPORT).picks(_sentences(6))[5].index
    browser.execute_script("arguments[0].focus()", all_of(browser, ".s")[last])
    assert "joins the brief at 6 sentences" in one(browser, "#why").text
    browser.execute_script(
        "const s = document.querySelector('input'); s.value = 6; s.dispatchEvent(new Event('input'))"
    )
    assert "in the brief, line" in one(browser, "#why").text


def _sentences(most: int) -> Any:
    from summarize.budget import Budget

    return Budget(most)


def test_the_keyboard_reaches_everything(page: Open) -> None:
    browser = page(summarize(REPORT))
    body = one(browser, "body")
    press(body, "TAB")
    assert browser.switch_to.active_element.text == "Skip to the source"
    press(browser.switch_to.active_element, "ENTER")
    assert focused(browser) == "source-0"
    press(browser.switch_to.active_element, "TAB")
    first, second, third = (f"s0-{index}" for index in marked(browser))
    assert focused(browser) == first
    assert one(browser, "#why").is_displayed()
    assert browser.switch_to.active_element.get_attribute("aria-describedby") == "why"
    for key, expected in [
        ("END", "s0-5"), ("ARROW_UP", "s0-4"), ("ARROW_RIGHT", "s0-5"), ("ARROW_DOWN", "s0-5"),
        ("HOME", "s0-0"), ("ARROW_LEFT", "s0-0"),
        ("]", second), ("]", third), ("]", third), ("[", second), ("[", first),
    ]:  # fmt: skip
        press(browser.switch_to.active_element, key)
        assert focused(browser) == expected
    press(browser.switch_to.active_element, "ESCAPE")
    assert not one(browser, "#why").is_displayed()


def test_text_that_scrolls_under_a_resting_pointer_is_not_pointed_at(page: Open) -> None:
    text = "\n\n".join(f"Paragraph {n} tells of harbour number {n} and bridge number {n}." for n in range(90))
    browser = page(summarize(text))
    sentence = all_of(browser, ".s")[4]
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", sentence)
    point_at(browser, sentence)
    sentence.click()
    press(browser.switch_to.active_element, "END")
    assert focused(browser) == "s0-89"
    frames = "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))"
    browser.execute_async_script(frames)  # the browser tells what lies under the pointer now
    assert one(browser, "#why .verdict").text.startswith("Sentence 90 of 90")


def test_a_line_of_the_brief_leads_to_its_sentence(page: Open) -> None:
    browser = page(summarize(REPORT))
    press(one(browser, "input[type=range]"), "END")
    link = all_of(browser, ".brief a")[4]
    press(link, "ENTER")
    assert focused(browser) == "s0-4"


def test_a_hostile_source_is_shown_and_never_run(page: Open) -> None:
    summary = summarize(Text(HOSTILE, title="<script>document.title = 'taken'</script>", id="<b>.txt"))
    browser = page(summary)
    press(one(browser, "input[type=range]"), "HOME", "END")
    for sentence in all_of(browser, ".s"):
        point_at(browser, sentence)
    assert "taken" not in browser.title.replace("document.title = 'taken'", "")
    assert "</script> on Monday" in one(browser, ".source").text
    assert all_of(browser, "main script, main img, main svg:not(.map)") == []


def test_even_a_script_that_got_into_the_page_would_not_run(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "tampered.html"
    bad = (
        "<h2 id='x' onclick=\"document.title='taken'\">x</h2><script>document.title = 'taken'</script></main>"
    )
    path.write_text(as_html([summarize(REPORT)]).replace("</main>", bad), encoding="utf-8")
    browser.get(path.as_uri())
    one(browser, "#x").click()
    assert browser.title != "taken"
    assert [entry["source"] for entry in browser.get_log("browser")] == ["security", "security"]


def test_the_page_asks_the_network_for_nothing(page: Open) -> None:
    browser = page(summarize(Text(REPORT, id="https://example.org/bridge")))
    browser.get_log("performance")
    browser.refresh()
    press(one(browser, "input[type=range]"), "END")
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    assert asked == [browser.current_url]


def test_two_briefs_on_a_page_do_not_disturb_each_other(page: Open) -> None:
    browser = page(summarize(REPORT), summarize(HOSTILE, sentences=1))
    second = browser.find_elements("css selector", ".report")[1]
    press(second.find_element("css selector", "input"), "END")
    assert len(second.find_elements("css selector", ".s.chosen")) == 4
    assert len(browser.find_elements("css selector", "#report-0 .s.chosen")) == 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_on_every_tint(page: Open, scheme: str) -> None:
    browser = page(summarize(REPORT))
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    colours = browser.execute_script(
        "return [...document.querySelectorAll('.s, .meta, .left, .brief a, .chosen')].map(e => {"
        "const back = [];"
        "for (let p = e; p; p = p.parentElement) back.push(getComputedStyle(p).backgroundColor);"
        "return [getComputedStyle(e).color, back] })"
    )
    assert len(colours) > 10
    for colour, backgrounds in colours:
        assert contrast(colour, backgrounds) >= 4.5


def contrast(colour: str, backgrounds: list[str]) -> float:
    """The WCAG contrast of a text colour against what shines through the backgrounds, nearest first."""
    shown = (255.0, 255.0, 255.0)
    for layer in reversed(backgrounds):
        *parts, alpha = channels(layer)
        shown = tuple(alpha * part + (1 - alpha) * under for part, under in zip(parts, shown, strict=True))
    lights = sorted(luminance(part) for part in (tuple(channels(colour)[:3]), shown))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def channels(colour: str) -> list[float]:
    values = [float(value) for value in colour[colour.index("(") + 1 : -1].split(",")]
    return values if len(values) == 4 else [*values, 1.0]


def luminance(colour: tuple[float, ...]) -> float:
    linear = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_without_scripts_the_brief_and_its_marks_are_there(page: Open) -> None:
    summary = summarize(REPORT)
    browser = page(summary)
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.refresh()
    assert [item.text for item in all_of(browser, ".brief li")] == str(summary).splitlines()
    assert len(all_of(browser, ".s.chosen")) == 3
    assert not one(browser, ".controls").is_displayed()
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_ten_thousand_sentences_stay_usable(page: Open) -> None:
    text = " ".join(
        f"Item {n} of the list concerns the harbour and bridge number {n % 97}." for n in range(10_000)
    )
    browser = page(summarize(text))
    press(one(browser, "input[type=range]"), "END")
    assert len(marked(browser)) == 100
    assert len(all_of(browser, ".s")) == 10_000
