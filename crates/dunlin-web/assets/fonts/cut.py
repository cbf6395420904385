"""Cuts Inter down to what the screens need; see README.md. Usage: cut.py FOLDER, where the files of @fontsource-variable/inter lie."""

import sys
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
WEIGHTS = (400, 650)
# Pairs of these letters are kerned, as they are in the middle weight: pairs of every weight and letter would be three times as heavy.
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-"


def options(*features):
    """What is kept of a font."""
    kept = subset.Options()
    kept.layout_features = list(features)
    kept.hinting = False
    kept.name_IDs = []
    kept.notdef_outline = True
    kept.drop_tables += ["DSIG", "MVAR", "STAT", "HVAR"]
    return kept


def ranges():
    """The characters of each script, as css/fonts.css names them."""
    for rule in (HERE / "../css/fonts.css").read_text().split("@font-face")[1:]:
        name = rule.split('url("')[1].split('"')[0]
        parts = rule.split("unicode-range:")[1].split(";")[0].replace("U+", "").split(",")
        pairs = [part.strip().split("-") for part in parts]
        yield name, [point for pair in pairs for point in range(int(pair[0], 16), int(pair[-1], 16) + 1)]


def kerning(source):
    """The table of pairs, with one value for all weights."""
    still = instancer.instantiateVariableFont(TTFont(source), {"wght": 500})
    kept = options("kern")
    kept.glyph_names = True
    cutter = subset.Subsetter(kept)
    cutter.populate(text=KERNED)
    cutter.subset(still)
    return still["GPOS"]


for name, points in ranges():
    source = Path(sys.argv[1]) / name.replace(".woff2", "-wght-normal.woff2")
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHTS})
    if name == "inter-latin.woff2":
        font["GPOS"] = kerning(source)
        font["GDEF"].table.VarStore = None
        font["GDEF"].table.Version = 0x00010002
    # Read anew: the subsetter expects the tables as they stand in a file.
    whole = BytesIO()
    font.flavor = None
    font.save(whole)
    font = TTFont(whole)
    kept = options("kern", "tnum", "locl") if name == "inter-latin.woff2" else options("tnum", "locl")
    cutter = subset.Subsetter(kept)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / name)
    print(name, (HERE / name).stat().st_size)
