#!/usr/bin/python3
"""Checks the expected values of dates.tsv without feedwright: each row names the judges that can read its text, and they
have to agree with it. Judges are Python's email.utils, datetime and strptime, GNU date, and, for the few things that
none of them reads (leap seconds, 24:00, military zones), arithmetic on the fields. Zones come from zoneinfo. Of a row that is
an error, the judges named have to refuse the text, too. Fails if a row is wrong, or if fewer rows were judged than there should be."""

import re
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

LEAST_JUDGED = 560         # rows with a date, of which
LEAST_SHARE_OF_READERS = 0.7  # have a judge that reads dates by itself
LEAST_REFUSED = 70         # errors that a judge confirms

PROBLEMS = set("""not_a_date bad_month bad_day bad_time bad_offset out_of_range no_offset no_now clock_change
trailing_text""".split())
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WEEKDAYS = "mon tue wed thu fri sat sun".split()
AS_WRITTEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d*[1-9])?(Z|[+-](?!00:00)\d\d:\d\d)")
WHITE = " \t\r\n\v\f"


class Refused(Exception):
    pass


# Helpers.

def unescaped(text):
    def one(match):
        code = match.group(1)
        return {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}.get(code) or chr(int(code[1:], 16))
    return re.sub(r"\\(x[0-9a-f]{2}|.)", one, text).encode("latin-1")


def without_comments(text):
    """RFC 5322 section 3.2.2; a comment stands for a blank."""
    result, depth, i = "", 0, 0
    while i < len(text):
        c = text[i]
        if c == "\\" and depth:
            i += 1
        elif c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            result += " "
        elif not depth:
            result += c
        i += 1
    return result


def zone_of(name):
    if name in ("Z", "UTC", "GMT"):
        return timezone.utc
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)?", name)
    if match:
        return fixed(*match.groups())
    return ZoneInfo(name)


def fixed(sign, hours, minutes):
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-offset if sign == "-" else offset)


def settle(local, zone, change="earliest"):
    """A local time in a zone, and what a change of clocks does to it."""
    first, second = local.replace(tzinfo=zone, fold=0), local.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first, None
    if first.utcoffset() > second.utcoffset():
        return (second if change == "latest" else first), "repeated"
    # Skipped: the moment of the change lies between the two readings.
    low, high = second.astimezone(timezone.utc), first.astimezone(timezone.utc)
    while high - low > timedelta(microseconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(zone).utcoffset() == second.utcoffset():
            high = middle
        else:
            low = middle
    if high.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset():
        raise Refused("no change of clocks found")
    return high.astimezone(zone), "skipped"


# The judges: each reads a text as a datetime, with an offset or without.

def judge_iso(text, options):
    text = re.sub(r" (?=[+-]\d\d(:?\d\d)?$)", "", text.strip(WHITE)).upper()
    if re.match(r".{10} [A-Z]", text):
        raise Refused("a zone's name")
    return datetime.fromisoformat(text)


def judge_ordinal(text, options):
    text = text.upper().replace(",", ".")
    match = re.fullmatch(r"(\d{4}-?\d{3})(?:[T ](\d\d:?\d\d)(:?\d\d(\.\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?", text)
    if not match:
        raise Refused("fields")
    day, minute, second, fraction, zone, _ = match.groups()
    form = "%Y-%j" if "-" in day else "%Y%j"
    value = datetime.strptime(day, form)
    if value.year != int(day[:4]):  # Python takes day 366 of a common year for the next year's first
        raise Refused("another year")
    if minute:
        clock = datetime.strptime(minute.replace(":", ""), "%H%M")
        value = value.replace(hour=clock.hour, minute=clock.minute)
    if second:
        value += timedelta(seconds=int(second.replace(":", "")[:2]))
        value += timedelta(microseconds=int((fraction or ".0")[1:7].ljust(6, "0")))
    return value.replace(tzinfo=zone_of(zone)) if zone else value


def judge_email(text, options):
    text = " ".join(without_comments(text).split())
    text = re.sub(r"^(\w+) ?,? ?(?=\d)", r"\1, ", text) if text[:1].isalpha() else text
    value = parsedate_to_datetime(text)
    # Python has no offset for -0000, RFC 5322's "UTC, but not the place's own".
    return value.replace(tzinfo=timezone.utc) if value.tzinfo is None and text.endswith("-0000") else value


def judge_asctime(text, options):
    return datetime.strptime(" ".join(text.split()), "%a %b %d %H:%M:%S %Y")


def judge_gnu(text, options):
    text = text.strip(WHITE)
    if options.get("form") == "relative":
        now = datetime.fromisoformat(options["now"])
        utc = now.astimezone(timezone.utc)
        text = utc.strftime("%Y-%m-%d %H:%M:%S UTC ") + text
    run = subprocess.run(["date", "-u", "-d", text.replace("utc", "UTC"), "+%s %N"], capture_output=True, text=True,
                         env={"LC_ALL": "C", "PATH": "/usr/bin:/bin", "TZ": "UTC"})
    if run.returncode:
        raise Refused(run.stderr.strip())
    seconds, nanoseconds = map(int, run.stdout.split())
    return EPOCH + timedelta(seconds=seconds, microseconds=nanoseconds // 1000)


NOW = "now|just now|(a )?moments? ago|(a few )?seconds ago|less than a minute ago"
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SPANS = {"seconds": "s sec second", "minutes": "m min minute", "hours": "h hr hour", "days": "d day", "weeks": "w wk week",
         "months": "mo mth month", "years": "y yr year"}


def spans_of(text):
    """{"hours": 3, "minutes": 5} of "3 hours, 5 mins ago"; a last week is one week ago."""
    text = re.sub(r"^last (week|month|year)$", r"1 \1 ago", text)
    if re.fullmatch(NOW, text):
        return {}
    if not text.endswith(" ago") and not re.fullmatch(r"\d{1,3}[a-z]{1,2}", text):
        raise Refused("words")
    spans = {}
    for part in re.split(r",? and |, | (?=\d)", text.removesuffix(" ago")):
        match = re.fullmatch(r"(\d+|[a-z]+(?= )) ?([a-z]+)\.?", re.sub("^an? ", "1 ", part))
        if not match:
            raise Refused("words")
        unit = match[2] if len(match[2]) == 1 else match[2].removesuffix("s")
        name = [name for name, forms in SPANS.items() if unit in forms.split()]
        count = NUMBERS.index(match[1]) if match[1] in NUMBERS else int(match[1])
        if len(name) != 1 or name[0] in spans:
            raise Refused("unit")
        spans[name[0]] = count
    return spans


def clock_of(text):
    text = text.replace(".", "").replace(" ", "").upper()
    for form in ("%H:%M", "%I:%M%p", "%I%p"):
        try:
            return datetime.strptime(text, form).time()
        except ValueError:
            pass
    raise Refused("no time of day")


def judge_relative(text, options):
    """Words and arithmetic; the calendar and the clocks are Python's."""
    now = datetime.fromisoformat(options["now"])
    zone = zone_of(options["zone"]) if "zone" in options else now.tzinfo
    text = " ".join(text.lower().split())
    local = now.astimezone(zone).replace(tzinfo=None)
    if match := re.fullmatch(r"(today|yesterday)(,? (at )?(\d.*))?", text):
        local -= timedelta(days=match[1] == "yesterday")
        if match[2]:
            return datetime.combine(local.date(), clock_of(match[4])), zone
        return (local, zone) if match[1] == "yesterday" else now.astimezone(zone)
    spans = spans_of(text)
    exact = timedelta(**{name: spans.get(name, 0) for name in ("seconds", "minutes", "hours")})
    if not any(spans.get(name) for name in ("days", "weeks", "months", "years")):
        return (now.astimezone(timezone.utc) - exact).astimezone(zone)
    months = local.year * 12 + local.month - 1 - spans.get("years", 0) * 12 - spans.get("months", 0)
    day = local.day
    while True:
        try:
            local = local.replace(year=months // 12, month=months % 12 + 1, day=day)
            break
        except ValueError:
            if day <= 28:
                raise
            day -= 1
    local -= timedelta(days=spans.get("days", 0), weeks=spans.get("weeks", 0))
    if not exact:
        return local, zone
    moment, flag = settle(local, zone, options.get("change", "earliest"))
    if flag:
        raise Refused("a change of clocks on the way")
    return (moment.astimezone(timezone.utc) - exact).astimezone(zone)


def judge_fields(text, options):
    """What no other judge reads, by the rules of the specifications from the fields."""
    text = " ".join(without_comments(text).split())
    if match := re.fullmatch(r"@(-?)(\d+)(?:\.(\d+))?", text):  # JavaScript's milliseconds, and more digits than GNU keeps
        sign, number, fraction = match.groups()
        unit = 1000 if int(number) >= 10**11 else 1_000_000
        since = int(number) * unit + int((fraction or "0").ljust(9, "0")[:9]) * unit // 10**9
        return EPOCH + timedelta(microseconds=-since if sign else since)
    if match := re.fullmatch(r"(?:([a-z]+),? )?(\d+)[ -]([a-z]+)[ -](\d+) (\d\d):(\d\d)(?::(\d\d))? ?([a-z]+|[+-]\d{2,4})", text, re.I):
        _, day, month, year, hour, minute, second, zone = match.groups()
        number = int(year)
        if len(year) == 2:  # RFC 5322 section 4.3
            number += 2000 if number < 50 else 1900
        elif len(year) == 3:
            number += 1900
        names = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
        if zone[0] in "+-":
            place = zone_of(zone)
        else:
            place = timezone(timedelta(hours=names.get(zone.upper(), 0)))
        date = datetime(number, MONTHS.index(month.lower()[:3]) + 1, int(day))
    elif match := re.fullmatch(r"[a-z]{3} ([a-z]{3}) (\d+) (\d\d):(\d\d):(\d\d) (\d{4})", text, re.I):
        month, day, hour, minute, second, year = match.groups()
        date, place = datetime(int(year), MONTHS.index(month.lower()) + 1, int(day)), None
    elif match := re.fullmatch(r"([\dW-]+)[T ](\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:?\d\d)", text):
        day, hour, minute, second, zone = match.groups()
        date, place = datetime.fromisoformat(day), zone_of(zone)
    else:
        raise Refused("fields")
    whole, _, fraction = (second or "0").partition(".")
    value = date + timedelta(hours=int(hour), minutes=int(minute), seconds=int(whole),
                             microseconds=int(fraction.ljust(6, "0")[:6] or 0))
    return value.replace(tzinfo=place) if place else value


JUDGES = {name[6:]: judge for name, judge in list(globals().items()) if name.startswith("judge_")}


# A row.

def resolved(value, options):
    """The judge's answer with an offset, and a flag."""
    change = options.get("change", "earliest")
    if isinstance(value, tuple):  # a local time with its zone
        return settle(*value, change)
    if value.tzinfo is not None:
        return value, None
    if options.get("form") == "http":
        return value.replace(tzinfo=timezone.utc), None
    if "zone" not in options:
        raise Refused("no offset")
    return settle(value, zone_of(options["zone"]), change)


def weekday_flag(text, local):
    match = re.match(r"([a-z]{3})[a-z]*[ ,]", without_comments(text).strip().lower())
    if match and match[1] in WEEKDAYS and WEEKDAYS.index(match[1]) != local.weekday():
        return "weekday"
    return None


def check_date(text, options, expected, flags, judges):
    if not AS_WRITTEN.fullmatch(expected):
        return "the expected date is not as feedwright writes it"
    try:
        date = datetime.fromisoformat(expected)
    except ValueError as trouble:
        return f"the expected date is none: {trouble}"
    if not judges:
        return "no judge"
    for name in judges:
        try:
            value, flag = resolved(JUDGES[name](text.decode(), options), options)
        except (ValueError, TypeError, Refused) as trouble:
            return f"{name} does not read it: {trouble}"
        if not same_instant(value, date):
            return f"{name} says {value.isoformat()}"
        if name == "gnu":  # was asked for UTC
            continue
        if value.utcoffset() != date.utcoffset():
            return f"{name} says {value.isoformat()}"
        said = {flag, weekday_flag(text.decode(), value - leap(text))} - {None}
        if said != flags:
            return f"{name} says flags {sorted(said)}"
    return None


def leap(text):
    """A leap second is written as the last of the day before, and that day's name stands there."""
    return timedelta(seconds=1 if b":60" in text else 0)


def same_instant(a, b):
    if 2 <= a.year <= 9998:
        return a.astimezone(timezone.utc) == b.astimezone(timezone.utc)  # == is never true of repeated times
    return a.replace(tzinfo=None) == b.replace(tzinfo=None)  # Python cannot turn these into UTC


def check_error(text, options, expected, judges):
    if expected == "error":
        return None if options.get("form") == "rfc3339" else "only parse_rfc3339 gives no reason"
    match = re.fullmatch(r"error:([a-z_]+)@(\d+)", expected)
    if not match or match[1] not in PROBLEMS or int(match[2]) > len(text):
        return "there is no such error"
    for name in judges:
        try:
            value = JUDGES[name](text.decode(), options)
        except (ValueError, TypeError, Refused, UnicodeDecodeError):
            continue
        return f"{name} reads it as {value}"
    return None


def main():
    path = Path(__file__).with_name("dates.tsv")
    wrong, by_judge, dates, read, refused = 0, {}, 0, 0, 0
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        text, options, expected, flags, judges = line.split("\t")
        options = dict(option.split("=", 1) for option in options.split(" ") if option != "-")
        flags, judges = set(flags.split(",")) - {"-"}, [name for name in judges.split(" ") if name != "-"]
        if expected.startswith("error"):
            trouble = check_error(unescaped(text), options, expected, judges)
            refused += bool(judges)
        else:
            trouble = check_date(unescaped(text), options, expected, flags, judges)
            dates += 1
            read += any(name != "fields" for name in judges)
            for name in judges:
                by_judge[name] = by_judge.get(name, 0) + 1
        if trouble:
            wrong += 1
            print(f"{path.name}:{number}: {line[:100]}: {trouble}")
    print(f"{dates} dates, {read} of them read by others ({', '.join(f'{n} {c}' for n, c in sorted(by_judge.items()))}), "
          f"{refused} errors refused by others")
    if dates < LEAST_JUDGED or read < LEAST_SHARE_OF_READERS * dates or refused < LEAST_REFUSED:
        print("fewer than there should be")
        wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
