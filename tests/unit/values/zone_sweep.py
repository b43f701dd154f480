#!/usr/bin/python3
"""zone_sweep.py PROGRAM: every minute from two hours before to two hours after each change of clocks of twenty zones, 1970 to 2100,
read by feedwright (zone_sweep.cpp) and by Python's zoneinfo. Both use the system's database, so they have to agree: on the
changes it lists, mostly up to 2037, and on those that follow from its rules."""

import subprocess
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = """Africa/Cairo Africa/Casablanca America/Caracas America/Havana America/New_York America/Santiago America/Sao_Paulo
America/St_Johns Antarctica/Troll Asia/Amman Asia/Kathmandu Asia/Pyongyang Asia/Tehran Australia/Lord_Howe Europe/Berlin
Europe/Dublin Europe/Istanbul Europe/London Pacific/Apia Pacific/Chatham""".split()
UTC = timezone.utc
MINUTE = timedelta(minutes=1)
LEAST_CHANGES = 3100


def offset(zone, instant):
    return instant.astimezone(zone).utcoffset()


def changes(zone):
    """The instants, to the second, from which the clocks of a zone differ. Twelve days: the shortest time between two is longer."""
    step, end = timedelta(days=12), datetime(2101, 1, 1, tzinfo=UTC)
    low = datetime(1970, 1, 1, tzinfo=UTC)
    while low < end:
        high = low + step
        if offset(zone, low) != offset(zone, high):
            before, after = low, high
            while after - before > timedelta(seconds=1):
                middle = (before + (after - before) / 2).replace(microsecond=0)
                before, after = (middle, after) if offset(zone, middle) == offset(zone, low) else (before, middle)
            yield after
        low = high


def minutes_of_offset(delta):
    return delta // MINUTE


def text(local, delta):
    count = minutes_of_offset(delta)
    if count == 0:
        return local + "Z"
    return "%s%s%02d:%02d" % (local, "-" if count < 0 else "+", abs(count) // 60, abs(count) % 60)


def expected(zone, change, local):
    """PEP 495: fold is 0 for the first of two readings and 1 for the second; one that does not exist has them the other way round."""
    first, second = local.replace(tzinfo=zone).utcoffset(), local.replace(tzinfo=zone, fold=1).utcoffset()
    if first < second:  # skipped: the moment of the change
        moment = change.astimezone(zone)
        written = text(shown(moment.utctimetuple(), moment.utcoffset()), moment.utcoffset())
        return f"{written} {written} skipped refused -"
    written = [text(shown(local.timetuple(), None, each), each) for each in (first, second)]
    return " ".join(written) + (" repeated refused -" if first != second else " - - -")


def shown(parts, shift, delta=timedelta()):
    """A local time as feedwright can write it: seconds of an offset (Monrovia had some) cannot be written and come off the time."""
    value = datetime(*parts[:6])
    if shift is not None:
        return (value + MINUTE * minutes_of_offset(shift)).isoformat()
    return (value - delta + MINUTE * minutes_of_offset(delta)).isoformat()


def main(program):
    questions, answers, count = [], [], 0
    for name in ZONES:
        zone = ZoneInfo(name)
        minutes = {}
        for change in changes(zone):
            count += 1
            here = (change + offset(zone, change)).replace(tzinfo=None, second=0)
            # A whole day when the calendar jumped (Apia in 2011).
            hours = max(2, abs((offset(zone, change) - offset(zone, change - MINUTE)) // timedelta(hours=1)) + 1)
            for minute in range(-60 * hours, 60 * hours + 1):
                minutes[here + MINUTE * minute] = change
        for local, change in minutes.items():
            questions.append(f"{name} {local.isoformat()}\n")
            answers.append(expected(zone, change, local))
    run = subprocess.run([program], input="".join(questions), capture_output=True, text=True, check=True)
    lines = run.stdout.splitlines()
    wrong = [(q.strip(), a, l) for q, a, l in zip(questions, answers, lines) if a != l]
    for question, answer, line in wrong[:20]:
        print(f"{question}\n  Python:     {answer}\n  feedwright: {line}")
    print(f"{count} changes of clocks, {len(questions)} minutes, {len(wrong)} differ")
    return 1 if wrong or len(lines) != len(questions) or count < LEAST_CHANGES else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
