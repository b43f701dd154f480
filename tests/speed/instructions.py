"""Counts the instructions that an article costs in each format, and compares them with instructions.txt: 3 % more is a
failure, so that speed cannot rot unseen. 3 % less is one too, or the next loss would hide behind it.

    instructions.py PROGRAM            compares
    instructions.py PROGRAM --approve  writes the file anew

Callgrind counts the same on every run. Counted is what happens inside FeedWriter::add, but for other libraries, which take
other ways on other processors. So does ours, without AVX2: the test is skipped there, unless CI is set.
"""

import os
import re
import subprocess
import sys
import tempfile

FIGURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "instructions.txt")
FORMATS = ("rss", "atom", "json")
WAYS = ("usual", "trusted")
TOLERANCE = 0.03
SKIPPED = 77
# Behind the first hundred findings of a kind nobody keeps them any more: only then are articles alike.
FEW, MANY = 300, 500


def own_cost(profile, program):
    """What callgrind's file says of the program's own functions. A line with a number is the cost of a line of source; but
    behind `calls=` it is that of what was called."""
    total, ours, is_call, names = 0, False, False, {}
    for line in profile:
        if match := re.match(r"c?ob=\((\d+)\)(?: (.*))?$", line):
            if match[2]:
                names[match[1]] = match[2]
            if line.startswith("ob="):
                ours = names[match[1]] == program
        elif line.startswith("calls="):
            is_call = True
        elif re.match(r"[-+*\d]", line):
            if ours and not is_call:
                total += int(line.split()[1])
            is_call = False
    return total


def count(program, arguments):
    """The instructions inside FeedWriter::add that are the program's own."""
    program = os.path.realpath(program)
    with tempfile.NamedTemporaryFile("r") as out:
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out.name,
                   "--toggle-collect=feedwright::FeedWriter::add*", program, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
        return own_cost(out, program)


def per_article(program, form, way):
    return round((count(program, [form, way, str(MANY)]) - count(program, [form, way, str(FEW)])) / (MANY - FEW))


def read_figures():
    figures = {}
    with open(FIGURES, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                form, way, number = line.split()
                figures[form, way] = int(number)
    return figures


def main():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        if " avx2 " not in file.read() and not os.environ.get("CI"):
            print("this processor has no AVX2, for which the figures are")
            return SKIPPED
    program = sys.argv[1]
    measured = {(form, way): per_article(program, form, way) for form in FORMATS for way in WAYS}
    if "--approve" in sys.argv:
        with open(FIGURES, "w", encoding="utf-8") as file:
            file.write("# Instructions an article of 3.4 KB costs (g++ -O1, with AVX2): instructions.py compares them.\n"
                       "# usual: with all options as they are; trusted: texts are written as they are.\n")
            for (form, way), number in measured.items():
                file.write(f"{form} {way} {number}\n")
        return 0
    status = 0
    for key, before in read_figures().items():
        now = measured[key]
        change = now / before - 1
        print(f"{key[0]:5} {key[1]:8} {now:8} instructions an article, {before} before: {change:+.1%}")
        if abs(change) > TOLERANCE:
            status = 1
    if status:
        print("If that is meant: instructions.py PROGRAM --approve, and say in the commit why.")
    return status


sys.exit(main())
