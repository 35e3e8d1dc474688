"""Draw the tutorial's figures: ``python -m tools.figures`` after a change of the scores."""

from __future__ import annotations

from math import cos, pi, sin
from pathlib import Path

from summarize import rank, read
from summarize.ranking import Ranking

TREE = Path(__file__).parents[1]
FOLDER = TREE / "docs" / "figures"

INK, PALE, CHOSEN = "#37474f", "#b0bec5", "#e65100"
FAINTEST = 0.05
"""Edges below this cosine are left out of the drawing, not out of the graph."""


def svg(width: int, height: int, parts: list[str]) -> str:
    """Return a drawing on white, so that it reads on a dark page, too."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif"'
    back = f'<rect width="{width}" height="{height}" fill="#fff"/>'
    return "\n".join([head + ' font-size="12">', back, *parts, "</svg>"]) + "\n"


def graph_figure(ranking: Ranking, chosen: set[int]) -> str:
    """Draw the sentences on a circle, clockwise from the top: edges by cosine, dots by centrality."""
    n = len(ranking.lines)
    turns = [2 * pi * i / n - pi / 2 for i in range(n)]
    places = [(300 + 230 * cos(turn), 280 + 230 * sin(turn)) for turn in turns]
    parts = []
    for i, (x, y) in enumerate(places):
        for j, cosine in enumerate(ranking.space.graph.row(i)[:i]):
            if cosine >= FAINTEST:
                u, v = places[j]
                line = f'<line x1="{x:.0f}" y1="{y:.0f}" x2="{u:.0f}" y2="{v:.0f}"'
                parts.append(f'{line} stroke="{PALE}" stroke-width="{20 * cosine:.1f}"/>')
    top = ranking.scores.centrality.max()
    for i, (x, y) in enumerate(places):
        radius = 5 + 14 * ranking.scores.centrality[i] / top
        fill = CHOSEN if i in chosen else INK
        parts.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius:.1f}" fill="{fill}"/>')
        u, v = 300 + 266 * cos(turns[i]), 284 + 262 * sin(turns[i])
        parts.append(f'<text x="{u:.0f}" y="{v:.0f}" text-anchor="middle" fill="{INK}">{i}</text>')
    return svg(600, 560, parts)


def score_figure(ranking: Ranking, chosen: set[int]) -> str:
    """Draw each sentence's score as a bar, its centrality as a dot of the curve, both scaled to 1."""
    centrality = ranking.scores.centrality / ranking.scores.centrality.max()
    n = centrality.size
    step = 720 / n
    parts = [f'<line x1="40" y1="240" x2="760" y2="240" stroke="{INK}"/>']
    parts += [f'<text x="30" y="{244 - 200 * y:.0f}" text-anchor="end">{y:.1f}</text>' for y in (0, 0.5, 1)]
    points = []
    for i in range(n):
        x, height = 40 + step * (i + 0.5), 200 * ranking.scores.score[i]
        fill = CHOSEN if i in chosen else INK
        bar = f'<rect x="{x - step / 3:.1f}" y="{240 - height:.1f}" width="{step / 1.5:.1f}"'
        parts.append(f'{bar} height="{height:.1f}" fill="{fill}"/>')
        parts.append(f'<text x="{x:.0f}" y="258" text-anchor="middle" fill="{INK}">{i}</text>')
        points.append((x, 240 - 200 * centrality[i]))
    curve = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    parts.append(f'<polyline points="{curve}" fill="none" stroke="{PALE}" stroke-width="2"/>')
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{PALE}"/>' for x, y in points]
    parts.append(f'<text x="400" y="280" text-anchor="middle" fill="{INK}">sentence</text>')
    return svg(800, 290, parts)


def figures() -> dict[str, str]:
    """Return the drawings by their file names."""
    ranking = rank(read(TREE / "examples" / "harbour.txt"))
    chosen = {sentence.index for sentence in ranking.select(sentences=3)}
    return {"graph.svg": graph_figure(ranking, chosen), "scores.svg": score_figure(ranking, chosen)}


def main() -> None:
    """Write every figure."""
    FOLDER.mkdir(exist_ok=True)
    for name, drawing in figures().items():
        (FOLDER / name).write_text(drawing, encoding="utf-8")


if __name__ == "__main__":
    main()
