"""Cuts Inter down to what the screens need; see README.md. Usage: cut.py FOLDER, where the files of @fontsource-variable/inter lie."""

import sys
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
WEIGHTS = (400, 650)


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


for name, points in ranges():
    source = Path(sys.argv[1]) / name.replace(".woff2", "-wght-normal.woff2")
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHTS})
    # Read anew: the subsetter expects the tables as they stand in a file.
    whole = BytesIO()
    font.flavor = None
    font.save(whole)
    font = TTFont(whole)
    cutter = subset.Subsetter(options("tnum", "locl"))
    cutter.populate(unicodes=points)
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / name)
    print(name, (HERE / name).stat().st_size)
