// Summaries of random texts, judged by ICU (Intl.Segmenter) and by definitions of a few lines: where a text was cut, it
// is between grapheme clusters and words, within the limits, and as far as they allow; what was cut once is not cut
// again.
//
//     node summary_judge.mjs PATH_OF_summary_pipe [TEXTS [SEED]]

import {spawnSync} from 'node:child_process';

const [pipe, count = '20000', seed = '1'] = process.argv.slice(2);

// Numbers from a seed (a linear congruential generator): the same texts every time.
let state = BigInt(seed);
function random(limit) {
  state = (state * 6364136223846793005n + 1442695040888963407n) & 0xFFFFFFFFFFFFFFFFn;
  return Number((state >> 33n) % BigInt(limit));
}
const one = list => list[random(list.length)];

// Texts.

const words = `the council met on Monday Mr. Smith U.S. e.g. well-known don't 3.5 1,000 10% and/or a
  https://example.com/a?b=c,d www.example.org jane@example.com
  (see “quoted” 'single' word. word, word; word: word! word?
  Übermäßig z.B. Straße l’été déjà ¿qué Łódź İstanbul Việt Ho\u0302\u0323i Совет собрался г. ё\u0301 Ελλάδα
  وزیر می‌رود گفت، چه؟ كَتَبَ שָׁלוֹם צה"ל परिषद क्षत्रिय हिन्दी। বাংলা தமிழ் కృష్ణ മലയാളം සිංහල ქართული հայերեն։ አማርኛ።
  시의회는 월요일에 한글 \u1112\u1161\u11ab 👨‍👩‍👧 🇮🇷🇩🇪 👋🏽 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ — – - … ...
  & « » \u2067abc\u2069 \u202bdef x\u00ady`.split(/\s+/);
const dense = `市议会星期一开会 投票，决定。 「新しい」 コンピューター がっこう へ行く 2024年 สภาประชุม ที่นี่ กรุงเทพ ສະພາ គាត់មក។ សហរដ្ឋ သူလာတယ်။ မြန်မာ
  Python https://例え.jp/页 （注） 《红楼梦》 “我”`.split(/\s+/);
const bits = ['\u202c', '\u2067', 'a', ' ', '.', 'é', '\u0301', '\u200d', '👩', '🇮', 'क', '\u094d', 'ष', '\u200c',
  '가', '\u11a8', '中', '“', '-'];
const separators = [' ', ' ', ' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\u2009'];

/// What came after Unicode 15, in the planes that are tried: utf8proc does not know it yet.
const young = /[\u0897\u088f\u0c5c\u0cdc\u1acf-\u1aff\u1c89\u1c8a\u20c1\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]/;

function anyCharacter() {
  for (;;) {
    const code = random(4) === 0 ? random(0x1000) + 0x1F000 : random(0xFFFE);
    const character = String.fromCodePoint(code);
    if ((code < 0xD800 || code > 0xDFFF) && /\P{Cn}/u.test(character) && !young.test(character) &&
        (code < 0x1F000 || /\p{Emoji}/u.test(character))) return character;
  }
}

function anyText() {
  const kind = random(4);
  let text = '';
  for (let length = random(30); length >= 0; --length) {
    if (kind === 0) text += one(words) + ' ';
    else if (kind === 1) text += one(random(3) ? words : dense) + one(separators);
    else if (kind === 2) text += one(dense) + (random(4) ? '' : ' ');
    else text += random(6) ? one(bits) : anyCharacter();
  }
  // A paragraph only: what a paragraph is, the files in data/summaries show.
  return text.replace(/[\n\r\u0085\u2028\u2029\v\f]+/g, '\n');
}

// What must hold.

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
const wordsOf = new Intl.Segmenter('en', {granularity: 'word'});

const white = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const dropped = new RegExp('[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\\ufeff\\ufdd0-\\ufdef]|' +
  '[\\u{fffe}\\u{ffff}\\u{1fffe}\\u{1ffff}\\u{2fffe}\\u{2ffff}]', 'gu');

/// Without the ends of directions that have not begun, and those that are missing.
function balanced(text) {
  const open = [];
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, each => {
    const isolate = open.lastIndexOf('\u2069');
    if (/[\u2066-\u2068]/.test(each)) open.push('\u2069');
    else if (each === '\u2069') return isolate < 0 ? '' : (open.length = isolate, each);
    else if (each !== '\u202c') open.push('\u202c');
    else if (open.pop() !== '\u202c') return isolate < 0 ? '' : (open.push('\u2069'), '');
    return each;
  });
  return [kept, open.reverse().join('')];
}

function collapsed(text) {
  const [kept, missing] = balanced(text.replace(dropped, ''));
  return kept
    .replace(new RegExp(`[${white}]+`, 'gu'), run => /^[\xa0\u2007\u202f]$/.test(run) ? run : ' ')
    .replace(new RegExp(`^[${white}]+|[${white}]+$`, 'gu'), '') + missing;
}

const hasWord = /[\p{L}\p{N}]/u;
const saysSomething = /[\p{L}\p{N}\p{Regional_Indicator}]|(?=[\u2600-\u{1ffff}])\p{Extended_Pictographic}/u;
const hasDense = new RegExp('[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf' +
  '\\u1b00-\\u1b7f\\u2e80-\\u312f\\u31a0-\\ua4cf\\ua980-\\uaadf\\uf900-\\ufaff\\uff00-\\uffef' +
  '\\u{16fe0}-\\u{1b2ff}\\u{20000}-\\u{3ffff}]', 'u');
/// What may be cut without a blank, or counts otherwise.
const special = /[\p{So}\p{Extended_Pictographic}\p{Regional_Indicator}—―…։።।؟۔\u0f0b\u1361\u00a0\u202f\u2007]/u;
const ellipsisAtEnd = /[\p{P}\s]*(…[\p{Cf}”"’)\]]*|\.[. ]*\.)$/u;
/// A blank that carries a mark is something to see.
const blank = /(?: (?![\p{M}\u200c\u200d])|\u200b)/u;
const invisible = /^[\p{Cc}\p{Cf}]+$/u;
const visible = text => [...graphemes.segment(text)].filter(each => !invisible.test(each.segment)).length;

function complaint({text, words: mostWords, characters, sentences}, summary, again) {
  const all = collapsed(text);
  if (summary === '') return saysSomething.test(all) && characters === 0 ? 'nothing is left' : undefined;
  if (again !== undefined && again !== summary) return `is cut again: ${again}`;
  if (summary === all) {
    if (characters !== 0 && visible(all.replace(ellipsisAtEnd, '')) > characters) return 'too many characters';
    return undefined;
  }
  let body = summary;
  if (!all.startsWith(body)) body = body.replace(/…$/, '');
  while (!all.startsWith(body) && /[\u2069\u202c]$/.test(body)) body = body.slice(0, -1);
  if (!all.startsWith(body)) return 'not the beginning of the text';
  const end = body.length;
  if (end < all.length && graphemes.segment(all).containing(end).index !== end) return 'cut inside a cluster';
  if (characters !== 0 && visible(body.replace(/…$/, '')) > characters) return 'too many characters';
  if (/[\s,;:([{\-–—]$/.test(body)) return 'ends with what a cut drops';
  const blankBehind = /[\s\u200b]/.test(all[end] ?? ' ');
  if (!hasDense.test(all)) {
    const tokens = body.split(blank).filter(each => hasWord.test(each));
    if (mostWords !== 0 && tokens.length > mostWords) return 'too many words';
    const word = end < all.length && wordsOf.segment(all).containing(end);
    const inside = word && word.index !== end && word.isWordLike;
    const first = !saysSomething.test(body.split(blank).slice(0, -1).join(' ')); // there must be something
    if (inside && !first) return `cut inside the word ${word.segment}`;
  }
  const next = all.slice(end).trimStart().split(' ')[0];
  if (/^[\d.,]*\d/.test(all.slice(end)) && /\d[.,]?$/.test(body) && !/[\p{L}…]/u.test(body.at(-1)) &&
      !blankBehind) return 'cut inside a number';
  if (sentences === 0 && characters === 0 && !hasDense.test(all) && !special.test(all) &&
      mostWords !== 0 && all.length < 100) {
    const tokens = body.split(blank).filter(each => hasWord.test(each)).length;
    const introduces = /\.\P{L}*$/u.test(next); // goes with what follows
    if (tokens < mostWords && saysSomething.test(next) && !introduces) return 'there was room for more';
  }
  return undefined;
}

// Run.

function summaries(cases) {
  const hexadecimal = text => Buffer.from(text).toString('hex');
  const input = cases
    .map(each => `${each.words} ${each.characters} ${each.sentences} x${hexadecimal(each.text)}\n`).join('');
  const run = spawnSync(pipe, {input, encoding: 'utf8', maxBuffer: 1 << 30});
  if (run.status !== 0) throw new Error(`${pipe} ended with ${run.status ?? run.signal}`);
  const lines = run.stdout.split('\n').slice(0, -1);
  if (lines.length !== cases.length) throw new Error(`${lines.length} lines for ${cases.length} texts`);
  return lines;
}

const cases = Array.from({length: Number(count)}, () => ({
  text: anyText().toWellFormed(),
  words: random(3) ? random(12) : 0,
  characters: random(3) ? 0 : random(60),
  sentences: random(4) ? 0 : random(3),
}));
const first = summaries(cases);
const again = summaries(cases.map((each, i) => ({...each, text: first[i]})));

let complaints = 0;
let cut = 0;
cases.forEach((each, i) => {
  cut += first[i] !== collapsed(each.text);
  const what = complaint(each, first[i], again[i]);
  if (what === undefined) return;
  ++complaints;
  if (complaints > 20) return;
  console.log(`${what}\n  text    ${JSON.stringify(each)}\n  summary ${JSON.stringify(first[i])}`);
});
console.log(`${cases.length} texts, ${cut} of them cut, ${complaints} complaints`);
if (complaints !== 0 || cut < cases.length / 4) process.exit(1);
