#!/usr/bin/env python3
"""Prints the ratios of tokenizing and of the whole analysis, by corpus: of the median pass and of the best.

    java -jar benchmarks/target/benchmarks.jar 'TokenizerBenchmark|AnalysisBenchmark' -p corpus=articles -rf json -rff results.json
    python3 benchmarks/ratios.py results.json
"""
import json
import sys
from statistics import median

ROWS = [
    ("bounds and kinds", "isnad", "lucene-standard"),
    ("bounds and kinds", "isnad", "icu-break"),
    ("bounds and kinds", "isnad", "bare-loop"),
    ("List<Token>", "isnad-list", "lucene-standard"),
    ("List<Token>", "isnad-list", "icu-break"),
    ("folded forms and lexemes alone", "isnad-lexemes", "isnad"),
    ("the whole analysis", "analysis isnad", "analysis lucene-arabic"),
]


def ratio(peers, measure, ours, theirs):
    """Divides the time of one peer by another's; of lexemes only what they add to the tokens counts."""
    added = measure(peers[ours]) - (measure(peers[theirs]) if ours == "isnad-lexemes" else 0)
    return added / measure(peers[theirs])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    corpora = {}
    with open(sys.argv[1], encoding="utf-8") as file:
        for result in json.load(file):
            peer = result["params"].get("peer")
            if result["benchmark"].endswith("AnalysisBenchmark.analyze"):
                peer = "analysis " + peer
            elif not result["benchmark"].endswith("TokenizerBenchmark.tokenize"):
                continue
            passes = [score for fork in result["primaryMetric"]["rawData"] for score in fork]
            corpora.setdefault(result["params"]["corpus"], {})[peer] = passes
    for corpus, peers in corpora.items():
        print(f"| {corpus} | beside | median | best |\n|---|---|---|---|")
        for what, ours, theirs in ROWS:
            if ours in peers and theirs in peers:
                print(f"| {what} | {theirs.split()[-1]} | {ratio(peers, median, ours, theirs):.2f} | {ratio(peers, min, ours, theirs):.2f} |")


if __name__ == "__main__":
    main()
