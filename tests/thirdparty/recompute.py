#!/usr/bin/env python3
# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what `skranketid export events` has written, without a line of the program's own code.

    recompute.py FILE

Checks every event's hash and its link to the one before, what was sealed, every row of a batch against the digest
in the journal, and the figures of every session (start, end, active, held and unknown time, outcome, excluded,
quality) against its events. Prints what was checked; the first differences go to standard error and the exit status
is 1. Needs nothing but Python 3.8.
"""
import hashlib
import json
import sys

QUALITIES = ["measured", "corrected", "recovered", "imported", "simulated", "unknown"]
DAY_MS = 24 * 3600 * 1000
ZEROS = "00" * 32

# Fields of a row in the order of the digest.
ROW_FIELDS = ["open", "void", "day", "hour", "started_ms", "ended_ms", "active_ms", "held_ms", "unknown_ms",
              "addon_ms", "checklist", "version", "authenticators", "outcome", "reason", "channel", "referral",
              "ticket", "desk", "office", "quality", "excluded", "training", "switched", "booked", "add_ons",
              "quick"]

# Kinds that can be undone; an `undone` of another is a mistake of the file.
UNDOABLE = {"steps-done", "step-skipped", "step-failed", "chosen", "reason-set", "addon-added", "addon-dropped",
            "switched", "held", "resumed", "interrupted-by", "over-reason", "ended", "voided", "reopened",
            "corrected", "excluded", "included", "linked", "absent"}


def field(value):
    """LENGTH:VALUE, in UTF-8."""
    data = str(value).encode("utf-8")
    return str(len(data)).encode() + b":" + data + b","


def event_hash(previous, chain, event):
    data = b"skranketid-event-1," + field(chain)
    for key in ("sequence", "session", "kind", "wall_ms", "boot", "mono_ms", "body"):
        data += field(event[key])
    return hashlib.sha256(data + field(previous)).hexdigest()


def kept_digest(events):
    digest = hashlib.sha256(b"skranketid-kept-1,")
    for event in events:
        for key in ("sequence", "session", "kind", "wall_ms", "boot", "mono_ms", "body", "hash"):
            digest.update(field(event[key]))
    return digest.hexdigest()


def rows_digest(rows):
    digest = hashlib.sha256(b"skranketid-batch-1,")
    for row in rows:
        for key in ROW_FIELDS:
            digest.update(field(row[key]))
    return digest.hexdigest()


class Session:
    """What a session's events add up to."""

    def __init__(self, events):
        self.phase = "running"
        self.quality = 0
        self.started = self.ended = 0
        self.active = self.held = self.unknown = 0
        self.last = (0, 0, "")  # wall, monotonic, boot
        self.ticked_at = 0  # active time at the last tick
        self.set = set()  # what a step that sets it was ticked by
        self.outcome = ""
        self.excluded = False
        self.absences = {}
        for event in effective(events):
            self.take(event["kind"], event["content"],
                      (event["wall_ms"], event["mono_ms"], event["boot"]))

    def worsen(self, quality):
        self.quality = max(self.quality, QUALITIES.index(quality))

    def take(self, kind, body, at):
        if kind == "started":
            ago = body.get("ago", 0) * 1000
            self.started = at[0] - ago
            self.active = ago
            self.last = at
            if ago > 0:
                self.worsen("corrected")
            if body.get("simulated"):
                self.worsen("simulated")
            if body.get("reason"):
                self.tick_what_sets("reason")
            return
        was_ended = self.phase == "ended"
        self.pass_time(kind, body, at)
        self.change(kind, body, at)
        if not was_ended and self.phase == "ended" and self.active > DAY_MS:
            self.worsen("unknown")

    def pass_time(self, kind, body, at):
        if self.phase in ("ended", "void") and kind != "reopened":
            return
        if kind == "recovered":
            if "boot" in body:
                self.pass_to((body.get("alive_wall_ms", 0), body.get("alive_ms", 0), body["boot"]), 0)
        elif kind != "noted":
            self.pass_to(at, body.get("held_ms", 0) if kind in ("undone", "redone") else 0)

    def pass_to(self, at, standstill):
        same_boot = at[2] == self.last[2]
        passed = max(0, at[1] - self.last[1] if same_boot else at[0] - self.last[0])
        if not same_boot:
            self.unknown += passed
            self.worsen("recovered")
        else:
            still = min(max(standstill, 0), passed)
            self.held += still
            if self.phase == "running":
                self.active += passed - still
            else:
                self.held += passed - still
            if still > 0:
                self.worsen("corrected")
        self.last = at

    def tick(self):
        self.ticked_at = self.active

    def tick_what_sets(self, key):
        if key not in self.set:
            self.set.add(key)
            self.tick()

    def change(self, kind, body, at):
        if kind in ("steps-done", "step-skipped", "step-failed"):
            self.tick()
        elif kind == "chosen":
            self.tick_what_sets(body["key"])
        elif kind == "reason-set":
            self.tick_what_sets("reason")
        elif kind == "held":
            self.phase = "held"
        elif kind == "resumed":
            self.phase = "running"
        elif kind == "ended":
            self.outcome = body["outcome"]
            self.tick_what_sets("outcome")
            self.phase = "ended"
            self.ended = at[0]
        elif kind == "voided":
            self.phase = "void"
            self.ended = at[0]
        elif kind == "reopened":
            self.phase = "running"
            self.ended = 0
            self.outcome = ""
            self.set.discard("outcome")
        elif kind == "interrupted-by":
            taken = min(max(body.get("seconds", 0) * 1000, 0), self.active - self.ticked_at)
            self.active -= taken
            self.held += taken
        elif kind in ("excluded", "included"):
            self.excluded = kind == "excluded"
        elif kind == "absent":
            self.absent(body)
        elif kind == "recovered":
            self.recover(body, at)
        elif kind == "corrected":
            self.correct(body["field"], body.get("to"))

    def absent(self, body):
        begin, at = body.get("from_ms", 0), body.get("active_at_ms", 0)
        earlier = self.absences.get(begin, 0)
        most = max(0, self.active - at)
        moved = min(max(body.get("held_ms", 0) - earlier, -earlier), most)
        self.absences[begin] = earlier + moved
        self.active -= moved
        self.held += moved
        if moved != 0:
            self.worsen("corrected")
        if self.ticked_at > at:
            self.ticked_at = max(at, self.ticked_at - moved)

    def recover(self, body, at):
        if self.phase not in ("running", "held"):
            return
        gap = [max(0, body.get(key, 0)) for key in ("active_ms", "held_ms", "unknown_ms")]
        self.active += gap[0]
        self.held += gap[1]
        self.unknown += gap[2]
        self.worsen("recovered")
        if body["rule"] in ("end", "unknown"):
            self.phase = "ended"
            self.last = (self.last[0] + gap[0], self.last[1] + gap[0], self.last[2])
            self.ended = self.last[0] if body["rule"] == "end" else 0
            if body["rule"] == "unknown":
                self.worsen("unknown")
            return
        self.phase = "held" if body["rule"] == "hold" else "running"
        self.last = at

    def correct(self, name, to):
        if name == "ended" and not isinstance(to, (int, float)):
            return  # it was told that nobody knows
        if name not in ("started", "ended", "held"):
            if name == "outcome":
                self.outcome = to
            self.worsen("corrected")
            return
        known_now = (name == "ended" or self.ended > 0) and QUALITIES[self.quality] == "unknown"
        if name == "started":
            longer = self.started - to
            self.started = to
            self.active += longer
            self.ticked_at += longer
        elif name == "ended" and known_now:
            earlier = self.last[0] - self.started - self.active - self.held
            self.unknown = min(max(earlier, 0), self.unknown)
            self.active = to - self.started - self.held - self.unknown
        elif name == "ended":
            self.active += to - self.ended
        else:
            self.active += self.held - to
            self.held = to
        if name == "ended":
            self.ended = to
            later = to - self.last[0]
            self.last = (self.last[0] + later, self.last[1] + later, self.last[2])
        if known_now:
            self.quality = QUALITIES.index("corrected")
        else:
            self.worsen("corrected")
        self.ticked_at = min(max(self.ticked_at, 0), max(0, self.active))

    def figures(self):
        return {"started_ms": self.started, "ended_ms": self.ended, "active_ms": min(self.active, DAY_MS),
                "held_ms": self.held, "unknown_ms": self.unknown, "outcome": self.outcome,
                "excluded": int(self.excluded), "quality": QUALITIES[self.quality],
                "open": int(self.phase in ("running", "held")), "void": int(self.phase == "void")}


def effective(events):
    """The events that count: an undone one does not, until it is redone."""
    turned = {}  # by the event's sequence: what undid or redid it last
    for event in events:
        if event["kind"] in ("undone", "redone"):
            turned[event["content"]["event"]] = event
    for event in events:
        if event["kind"] in ("undone", "redone"):
            if turned[event["content"]["event"]] is event and "held_ms" in event["content"]:
                yield event
            continue
        last = turned.get(event["sequence"])
        if last is None or last["kind"] != "undone":
            yield event


class Check:
    def __init__(self):
        self.differences = []
        self.counts = {"chains": 0, "events": 0, "sessions": 0, "batches": 0, "rows": 0}

    def differs(self, where, what):
        self.differences.append("%s: %s" % (where, what))

    def chain(self, chain):
        where = "chain " + chain["chain"][:8]
        self.counts["chains"] += 1
        place = chain["previous"]
        if place["sequence"] == 0 and place["hash"] != ZEROS:
            self.differs(where, "the first event follows another")
        sealed = chain.get("sealed")
        if sealed and place["sequence"] == sealed["sequence"] and place["hash"] != sealed["hash"]:
            self.differs(where, "the events do not follow what was sealed")
        if sealed and kept_digest(chain["kept"]) != sealed["kept"]:
            self.differs(where, "the events that stayed sealed are not those that were sealed")
        sequence, previous = place["sequence"], place["hash"]
        sessions = {}
        for event in chain["events"]:
            self.counts["events"] += 1
            if event["sequence"] != sequence + 1:
                self.differs(where, "event %d is missing" % (sequence + 1))
            elif event_hash(previous, chain["chain"], event) != event["hash"]:
                self.differs(where, "the hash of event %d does not fit" % event["sequence"])
            sequence, previous = event["sequence"], event["hash"]
            event["content"] = json.loads(event["body"])
            if event["session"]:
                sessions.setdefault(event["session"], []).append(event)
        for event in chain.get("kept", []):
            event["content"] = json.loads(event["body"])
        self.undoing(where, sessions)
        self.sessions(where, chain, sessions)
        self.batches(where, chain)

    def undoing(self, where, sessions):
        for events in sessions.values():
            kinds = {event["sequence"]: event["kind"] for event in events}
            for event in events:
                if event["kind"] not in ("undone", "redone"):
                    continue
                target = event["content"]["event"]
                if target in kinds and kinds[target] not in UNDOABLE:
                    self.differs(where, "event %d undoes what cannot be undone" % event["sequence"])

    def sessions(self, where, chain, sessions):
        for row in chain["sessions"]:
            self.counts["sessions"] += 1
            events = sessions.get(row["session"], [])
            if not events or events[0]["kind"] != "started":
                self.differs(where, "session %d has no beginning" % row["session"])
                continue
            figures = Session(events).figures()
            if chain["kind"] == "closed" and figures["open"]:
                figures.update({"open": 0, "quality": "unknown"})  # nobody could end it any more
            for key, value in figures.items():
                # The row of an open session is as of an earlier event.
                if row[key] != value and not figures["open"]:
                    self.differs(where, "session %d: %s is %r, its events say %r"
                                 % (row["session"], key, row[key], value))

    def batches(self, where, chain):
        said = {}
        for event in chain.get("kept", []) + chain["events"]:
            if event["kind"] in ("imported", "simulated"):
                said[event["content"]["batch"]] = event["content"]
        for batch in chain["batches"]:
            self.counts["batches"] += 1
            self.counts["rows"] += len(batch["rows"])
            event = said.get(batch["batch"])
            if event is None:
                self.differs(where, "batch %d has no event" % batch["batch"])
            elif event["lines"] != len(batch["rows"]) or event["digest"] != rows_digest(batch["rows"]):
                self.differs(where, "the rows of batch %d are not those of its event" % batch["batch"])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        export = json.load(file)
    if export.get("format") != "skranketid-events" or export.get("version") != 1:
        sys.exit("not an export that this script understands")
    check = Check()
    for chain in export["chains"]:
        check.chain(chain)
    print(", ".join("%s: %d" % item for item in check.counts.items()))
    for difference in check.differences[:20]:
        print(difference, file=sys.stderr)
    if check.differences:
        sys.exit(1)
    print("everything adds up")


if __name__ == "__main__":
    main()
