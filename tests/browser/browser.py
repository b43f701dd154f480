"""Headless Chromium as a judge: it gets a page of ours from a server on this machine, and the page's script sends back what
it found."""

import http.server
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading

SKIPPED = 77  # what ctest takes for "not run"

# No request leaves the machine, and nothing asks for a screen, a key ring or an update.
FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
         '--disable-extensions', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--lang=en-US']

# `work` is a function of the page's script that takes the input and returns the result, both plain data, or a promise of it.
PAGE = '''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>feedwright</title></head>
<body><div id="stage"></div>
<script>
const stage = document.getElementById('stage');
%s
const tell = result => fetch('/result', {method: 'POST', body: JSON.stringify(result)});
fetch('/input').then(response => response.json()).then(work)
    .then(value => tell({value}), error => tell({error: String(error)}));
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


def serve(script, data, results):
    """A server of the page and its input; what the page sends back is put into `results`."""
    answers = {'/': ('text/html', PAGE % script), '/input': ('application/json', json.dumps(data))}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            kind, text = answers.get(self.path, (None, ''))
            self.send_response(200 if kind else 404)
            self.send_header('Content-Type', kind or 'text/plain')
            self.end_headers()
            self.wfile.write(text.encode())

        def do_POST(self):
            results.put(json.loads(self.rfile.read(int(self.headers['Content-Length']))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def ask(script, data, timeout=120):
    """What work(data) returns in the browser."""
    chromium = find()
    results = queue.Queue()
    server = serve(script, data, results)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        address = f'http://127.0.0.1:{server.server_address[1]}/'
        with open(os.path.join(folder, 'said'), 'w+b') as said:
            chrome = subprocess.Popen([chromium, *FLAGS, '--user-data-dir=' + folder, '--remote-debugging-port=0', address],
                                      stdout=subprocess.DEVNULL, stderr=said)
            try:
                result = results.get(timeout=timeout)
            except queue.Empty:
                said.seek(0)
                sys.exit('Chromium gave no result:\n' + said.read().decode(errors='replace')[-4000:])
            finally:
                chrome.terminate()
                chrome.wait()
                server.shutdown()
    if 'error' in result:
        sys.exit('The script failed in Chromium: ' + result['error'])
    return result['value']
