#!/usr/bin/env python3
"""Draws JMH's results of one corpus as bars: nanoseconds a character, by peer.

    java -jar benchmarks/target/benchmarks.jar 'AnalysisBenchmark|TokenizerBenchmark' -p corpus=articles -rf json -rff results.json
    python3 benchmarks/chart.py CHARACTERS results.json > benchmarks/chart.svg

CHARACTERS is the length of the corpus, which the benchmarks print. Bars are means over forks and iterations, whiskers the
fastest and slowest iteration.
"""
import json
import sys
from html import escape

LABEL, WIDTH, BAR, GAP, TOP = 230, 420, 18, 6, 28
OURS, PEERS = "#1f6f8b", "#b8bec4"


def bars(results, characters):
    """Yields, by benchmark, rows of peer, mean, fastest and slowest in ns a character, the fastest peer first."""
    groups = {}
    for result in results:
        metric = result["primaryMetric"]
        if metric["scoreUnit"] != "us/op":
            sys.exit("results must be in us/op, got " + metric["scoreUnit"])
        passes = [score * 1000 / characters for fork in metric["rawData"] for score in fork]
        params = result["params"]
        name = result["benchmark"].split(".")[-2].removesuffix("Benchmark").lower()
        row = (params.get("peer") or params["stage"], metric["score"] * 1000 / characters, min(passes), max(passes))
        groups.setdefault(name, []).append(row)
    return {name: sorted(rows, key=lambda row: row[1]) for name, rows in groups.items()}


def draw(groups):
    """Returns the SVG: one group of bars below the other, each with a scale of its own."""
    parts, y = [], 8
    for name, rows in groups.items():
        parts.append(f'<text x="8" y="{y + 14}" font-weight="bold">{escape(name)}: ns a character</text>')
        y += TOP
        scale = WIDTH / max(row[3] for row in rows)
        for peer, mean, fastest, slowest in rows:
            colour = PEERS if peer.split("-")[0] in ("lucene", "icu", "jdk", "bare") else OURS
            middle = y + BAR / 2
            parts.append(f'<text x="{LABEL - 8}" y="{y + 14}" text-anchor="end">{escape(peer)}</text>')
            parts.append(f'<rect x="{LABEL}" y="{y}" width="{mean * scale:.1f}" height="{BAR}" fill="{colour}"/>')
            parts.append(f'<path d="M{LABEL + fastest * scale:.1f} {middle}H{LABEL + slowest * scale:.1f}" stroke="#333"/>')
            parts.append(f'<text x="{LABEL + slowest * scale + 6:.1f}" y="{y + 14}">{mean:.1f}</text>')
            y += BAR + GAP
        y += 12
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{LABEL + WIDTH + 70}" height="{y}" font-family="sans-serif" font-size="13">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *parts, "</svg>"])


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    results = []
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            results += json.load(file)
    print(draw(bars(results, int(sys.argv[1]))))


if __name__ == "__main__":
    main()
