"""A program in another language reads an event's calendar as a calendar program does.

Argument: the platform's address. Prints what it verified; exit 1 when the calendar isn't what the event says.
"""
import datetime
import sys
import urllib.request
import zoneinfo

import icalendar

address = sys.argv[1]
FOUNDING = f"{address}/v1/events/lancement-plateforme-aect-2022/calendar.ics"


def entry(language):
    request = urllib.request.Request(FOUNDING, headers={"accept-language": language})
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8", answer.headers["content-type"]
        calendar = icalendar.Calendar.from_ical(answer.read())
    assert not calendar.errors, calendar.errors
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    assert zones == ["Europe/Paris"], zones
    (event,) = calendar.walk("VEVENT")
    assert not event.errors, event.errors
    return event


paris = zoneinfo.ZoneInfo("Europe/Paris")
first, second = entry("fr"), entry("en")
for event in (first, second):
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert event["DTSTART"].params["TZID"] == "Europe/Paris", event["DTSTART"].params
    assert start == datetime.datetime(2022, 4, 1, 10, 0, tzinfo=paris), start
    assert (start.hour, start.minute) == (10, 0) and start.utcoffset() == datetime.timedelta(hours=2), start
    assert end == datetime.datetime(2022, 4, 1, 16, 30, tzinfo=paris), end
    assert str(event["SUMMARY"]).startswith("Lancement de la Plateforme de l'Action Extérieure"), event["SUMMARY"]
    assert str(event["LOCATION"]) == "Cap Sciences, Bordeaux", event["LOCATION"]
print("the founding day is at 10:00 in Europe/Paris, in French and in English")
assert first["UID"] == second["UID"] and str(first["UID"]).count("@") == 1, (first["UID"], second["UID"])
print(f"its UID stays: {first['UID']}")
print("2 passed, 0 failed")
