"""Whether plain_text() shows of each page in tests/data/html/pages what Chromium shows (innerText).

    inner_text.py SHOW_TEXT        the program show_text; with the names of pages behind it, those only
"""

import difflib
import pathlib
import subprocess
import sys

import browser

HERE = pathlib.Path(__file__).resolve().parent
PAGES = HERE.parent / 'data' / 'html' / 'pages'
FEWEST = 60


def main():
    show_text, *names = sys.argv[1:]
    pages = sorted(PAGES / (name + '.html') for name in names) or sorted(PAGES.glob('*.html'))
    if not names and len(pages) < FEWEST:
        sys.exit(f'{len(pages)} pages are fewer than {FEWEST}')

    theirs = browser.ask((HERE / 'inner_text.js').read_text(encoding='utf-8'),
                         [page.read_bytes().decode() for page in pages])
    shown = subprocess.run([show_text, *map(str, pages)], capture_output=True, check=True).stdout
    ours = shown.decode().split('\0')[:-1]

    differ = 0
    for page, their, our in zip(pages, theirs, ours, strict=True):
        if not their.strip():
            print(f'{page.name} shows nothing in the browser: it compares nothing')
            differ += 1
        elif our != their:
            differ += 1
            print(*difflib.unified_diff(their.split('\n'), our.split('\n'), f'{page.stem}: Chromium',
                                        f'{page.stem}: plain_text', lineterm=''), sep='\n')
    print(f'{len(pages) - differ} of {len(pages)} pages agree')
    return differ != 0


if __name__ == '__main__':
    sys.exit(main())
