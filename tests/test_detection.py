"""Detection: which language a text is in, and which script."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.languages import detect, detection, scripts
from summarize.languages.registry import ISO_639_1

DECLARATION: dict[str, str] = json.loads(
    (Path(__file__).parent / "data" / "declaration.json").read_text(encoding="utf-8")
)["texts"]
SHARED = Path(__file__).parents[2] / "shared" / "data" / "sentences"


@pytest.mark.parametrize("code", DECLARATION)
def test_a_text_of_three_articles_is_recognised(code: str) -> None:
    assert detect(DECLARATION[code]) == code


@pytest.mark.parametrize("code", [code for code, text in DECLARATION.items() if text != text.upper()])
def test_capitals_do_not_change_the_answer(code: str) -> None:
    assert detect(DECLARATION[code].upper()) == code


# our own sentences, on other matters than the Declaration
SENTENCES = [
    ("en", "The ferry was late again because of the fog, and nobody on the quay knew when it would come."),
    (
        "de",
        "Die Fähre kam wegen des Nebels wieder zu spät, und niemand am Kai wusste, wann sie kommen würde.",
    ),
    ("fr", "Le bac avait encore du retard à cause du brouillard, et personne ne savait quand il arriverait."),
    ("es", "El transbordador llegó tarde otra vez por la niebla y nadie en el muelle sabía cuándo vendría."),
    ("pt", "A balsa atrasou-se outra vez por causa do nevoeiro e ninguém no cais sabia quando ela viria."),
    (
        "it",
        "Il traghetto era di nuovo in ritardo per la nebbia e nessuno sul molo sapeva l'ora dell'arrivo.",
    ),
    ("nl", "De veerboot was weer te laat door de mist en niemand op de kade wist wanneer hij zou komen."),
    ("da", "Færgen var igen forsinket på grund af tågen, og ingen på kajen vidste, hvad de skulle gøre."),
    ("no", "Ferga var forsinket igjen på grunn av tåka, og ingen på kaia visste hva de skulle gjøre nå."),
    ("sv", "Färjan var försenad igen på grund av dimman och ingen på kajen visste när den skulle komma."),
    ("pl", "Prom znowu się spóźnił z powodu mgły i nikt na nabrzeżu nie wiedział, kiedy przypłynie."),
    ("cs", "Trajekt měl kvůli mlze zase zpoždění a nikdo na nábřeží nevěděl, kdy vlastně přijede."),
    ("sk", "Trajekt mal pre hmlu zase meškanie a nikto na nábreží nevedel, kedy vlastne príde."),
    ("hr", "Trajekt je opet kasnio zbog magle i nitko na obali nije znao kada će napokon stići."),
    ("sl", "Trajekt je zaradi megle spet zamujal in nihče na obali ni vedel, kdaj bo končno prišel."),
    ("tr", "Feribot sis yüzünden yine gecikti ve iskeledeki hiç kimse ne zaman geleceğini bilmiyordu."),
    ("ru", "Паром снова опоздал из-за тумана, и никто на причале не знал, когда он придёт."),
    ("uk", "Пором знову запізнився через туман, і ніхто на причалі не знав, коли він прибуде."),
    ("bg", "Фериботът отново закъсня заради мъглата и никой на кея не знаеше кога ще дойде."),
    ("kk", "Паром тұманға байланысты тағы да кешікті, ал жағалаудағы ешкім оның қашан келетінін білмеді."),
    ("fa", "قایق به خاطر مه دوباره دیر کرد و هیچ‌کس در اسکله نمی‌دانست که چه وقت می‌آید."),
    ("ur", "کشتی دھند کی وجہ سے پھر دیر سے آئی اور گھاٹ پر کسی کو معلوم نہیں تھا کہ وہ کب آئے گی۔"),
    ("ar", "تأخرت العبارة مرة أخرى بسبب الضباب ولم يكن أحد على الرصيف يعرف متى ستصل."),
    ("hi", "कोहरे के कारण नाव फिर देर से आई और घाट पर किसी को पता नहीं था कि वह कब आएगी।"),
    ("mr", "धुक्यामुळे बोट पुन्हा उशिरा आली आणि ती कधी येईल हे धक्क्यावर कोणालाही माहीत नव्हते."),
    ("ja", "霧のためにフェリーはまた遅れて、岸壁の誰もいつ来るのか知らなかった。"),
    ("zh", "由于大雾，渡轮又晚点了，码头上没有人知道它什么时候会来。"),
    ("ko", "안개 때문에 여객선이 또 늦었고 부두에 있던 누구도 언제 올지 몰랐다."),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES)
def test_a_sentence_is_recognised(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "und"),
        ("   \n\t", "und"),
        ("😀🎉👩‍👩‍👧‍👦 🎈🎈", "und"),
        ("3 14 15 92 65 35", "und"),
        ("\u200f\u200e\u200d\u200b", "und"),
        ("𐍅𐌿𐌻𐍆𐌹𐌻𐌰", "und"),
        ("Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba.", "und"),
        ("\u200fכל בני אדם נולדו בני חורין\u200f", "he"),
        ("Apple 公司今天发布了新款 iPhone 和 MacBook，价格与去年相同。", "zh"),
        ("データ分析AIの研究開発", "ja"),
        (
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor et dolore magna.",
            "la",
        ),
    ],
)
def test_what_is_hardly_a_text_gets_an_honest_answer(text: str, code: str) -> None:
    assert detect(text) == code


def test_a_text_in_three_languages_is_in_the_one_that_most_of_it_is_in() -> None:
    german, english, russian = DECLARATION["de"], DECLARATION["en"], DECLARATION["ru"]
    assert detect("\n\n".join([english[:300], german, german, russian[:300]])) == "de"


@given(st.text())
def test_any_text_gives_a_code_and_always_the_same(text: str) -> None:
    assert detect(text) in ISO_639_1
    assert detect(text) == detect(text)


def test_the_words_that_detection_remembers_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "MEMO_LIMIT", 5)
    evidence = detection._evidence("Latn")
    for word in DECLARATION["en"].lower().split():
        assert evidence[word] == evidence[word]
    assert len(evidence) <= 5


def test_no_lane_of_the_evidence_can_overflow() -> None:
    longest = max(len(profile.languages.split()) for profile in _profiles().values())
    assert longest <= len(detection.LEVELS)
    levels = [
        detection.LEVELS.index(pair)
        for profile in _profiles().values()
        for part in profile.evidence.split()
        for pair in part.split("=")[1][1::2]
    ]
    assert 2 * max(levels) * detection.SAMPLE < 1 << detection._LANE


def _profiles() -> dict[str, detection.Profile]:
    from summarize.languages.profiles import PROFILES

    return PROFILES


def test_a_script_of_one_language_loads_no_profiles() -> None:
    program = (
        "import sys; from summarize.languages import detect; detect('Όλοι οι άνθρωποι');"
        "sys.exit('summarize.languages.profiles' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@given(st.characters())
def test_every_character_has_a_script_or_none(char: str) -> None:
    assert scripts.script_of(char) == "" or len(scripts.script_of(char)) == 4


@pytest.mark.skipif(not SHARED.exists(), reason="the treebank texts are not here")
def test_treebank_texts_and_sentences_are_recognised() -> None:
    texts, sentences = [], []
    for path in sorted(SHARED.glob("ud_*.jsonl")):
        code = path.stem.split("_")[1]
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        texts += [detect(row["text"]) == code for row in rows if len(row["text"].split()) >= 50]
        sentences += [detect(s) == code for row in rows for s in row["sentences"] if len(s.split()) >= 8]
    assert sum(texts) >= 0.99 * len(texts)
    assert sum(sentences) >= 0.95 * len(sentences)
