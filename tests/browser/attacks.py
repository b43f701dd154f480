"""Whether what sanitize() leaves of the attacks in tests/data/html/attacks.txt runs script in Chromium. None may; as they
came, a good part of them must, or else this would be a test that cannot fail.

    attacks.py CLEAN_ATTACKS       the program clean_attacks
"""

import pathlib
import subprocess
import sys

import browser

HERE = pathlib.Path(__file__).resolve().parent
ATTACKS = HERE.parent / 'data' / 'html' / 'attacks.txt'
FEWEST = 150
FEWEST_THAT_RUN = 150


def pairs(said):
    """The attacks and what is left of them, from the output of clean_attacks."""
    texts = []
    while said:
        size, _, said = said.partition(b'\n')
        texts.append(said[:int(size)].decode(errors='replace'))
        said = said[int(size) + 1:]
    return texts[0::2], texts[1::2]


def main():
    said = subprocess.run([sys.argv[1], ATTACKS], capture_output=True, check=True).stdout
    attacks, cleaned = pairs(said)
    if len(attacks) < FEWEST:
        sys.exit(f'{len(attacks)} attacks are fewer than {FEWEST}')

    script = (HERE / 'attacks.js').read_text(encoding='utf-8')
    results = browser.ask(script, attacks + cleaned, timeout=400)
    raw, clean = results[:len(attacks)], results[len(attacks):]

    run = sum(1 for ways in raw if ways)
    print(f'{run} of {len(attacks)} attacks run script as they came')
    if run < FEWEST_THAT_RUN:
        sys.exit(f'fewer than {FEWEST_THAT_RUN}: this browser, or this test, would not notice')
    got_through = [(attack, left) for attack, left, ways in zip(attacks, cleaned, clean, strict=True) if ways]
    for attack, left in got_through:
        print(f'runs script: {left!r}\n  made of: {attack!r}')
    print(f'{len(got_through)} of {len(attacks)} run script when sanitized')
    return len(got_through) != 0


if __name__ == '__main__':
    sys.exit(main())
