"""Headless Chromium as a judge: a page of ours is loaded, its script leaves a result in the page, and that is read back."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77  # what ctest takes for "not run"

# No request leaves the machine, and nothing asks for a screen, a key ring or an update.
FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
         '--disable-extensions', '--host-resolver-rules=MAP * ~NOTFOUND', '--lang=en-US']

# `work` is a function of the page's script that takes the input and returns the result, both plain data.
PAGE = '''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>feedwright</title></head>
<body><div id="stage"></div><pre id="result"></pre>
<script>
const stage = document.getElementById('stage');
const bytes = Uint8Array.from(atob('%(input)s'), c => c.charCodeAt(0));
const input = JSON.parse(new TextDecoder().decode(bytes));
%(script)s
let result;
try { result = {value: work(input)}; } catch (error) { result = {error: String(error)}; }
stage.textContent = '';
const text = new TextEncoder().encode(JSON.stringify(result));
document.getElementById('result').textContent = btoa(Array.from(text, b => String.fromCharCode(b)).join(''));
</script></body></html>
'''


def find():
    """The path of Chromium. Where there is none, the test is skipped; in continuous integration it fails."""
    for name in ('chromium', 'chromium-browser', 'google-chrome'):
        path = shutil.which(name)
        if path:
            return path
    if os.environ.get('CI') == 'true':
        sys.exit('There is no Chromium, and CI must have one: ./dev test installs it.')
    print('Skipped: there is no Chromium here (Debian: apt-get install chromium).')
    sys.exit(SKIPPED)


def ask(script, data, timeout=120):
    """What work(data) returns in the browser."""
    chromium = find()
    encoded = base64.b64encode(json.dumps(data).encode()).decode()
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, 'page.html')
        with open(page, 'w', encoding='utf-8') as file:
            file.write(PAGE % {'input': encoded, 'script': script})
        done = subprocess.run([chromium, *FLAGS, '--user-data-dir=' + os.path.join(folder, 'profile'), '--dump-dom',
                               'file://' + page], capture_output=True, timeout=timeout, check=False)
    found = re.search(r'<pre id="result">([A-Za-z0-9+/=]+)</pre>', done.stdout.decode(errors='replace'))
    if not found:
        sys.exit('Chromium gave no result:\n' + done.stderr.decode(errors='replace')[-4000:])
    result = json.loads(base64.b64decode(found[1]))
    if 'error' in result:
        sys.exit('The script failed in Chromium: ' + result['error'])
    return result['value']
