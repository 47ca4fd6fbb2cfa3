# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a program's window from outside, as a screen reader does.

screenreader.py PROGRAM ARGUMENTS...: starts the program and then takes one order a line, with fields
separated by tabs, and answers each with lines and an empty one:

    find ROLE NAME     waits for what has the role and a name that contains NAME, and describes it
    all ROLE           describes everything on the screen that has the role
    press ROLE NAME    waits for it too, and does what pressing it does
    heard              what was announced since the last time this was asked
    wait TEXT          waits until something that contains TEXT is announced

Descriptions are the role, the name and what of this holds: focused, selected, checked.
"""

import subprocess
import sys
import time

PATIENCE = 20.0  # seconds
LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, Gio, GLib
except (ImportError, ValueError) as problem:
    sys.exit(f"Install the packages python3-gi and gir1.2-atspi-2.0: {problem}.")


def started_bus():
    """The accessibility bus, before anyone looks for it and starts another one."""
    for launcher in LAUNCHERS:
        try:
            bus = subprocess.Popen([launcher, "--launch-immediately"], stdout=sys.stderr)
            break
        except FileNotFoundError:
            continue
    else:
        sys.exit("There is no at-spi-bus-launcher: install the package at-spi2-core.")
    names = Gio.DBusProxy.new_for_bus_sync(
        Gio.BusType.SESSION,
        Gio.DBusProxyFlags.NONE,
        None,
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        None,
    )
    end = time.monotonic() + PATIENCE
    while not names.NameHasOwner("(s)", "org.a11y.Bus"):
        if time.monotonic() > end:
            sys.exit("The accessibility bus does not start.")
        time.sleep(0.05)
    Atspi.init()
    return bus


STATES = [
    (Atspi.StateType.FOCUSED, "focused"),
    (Atspi.StateType.SELECTED, "selected"),
    (Atspi.StateType.CHECKED, "checked"),
]


def role_of(node):
    """Newer versions of the bus say button for push button."""
    name = node.get_role_name()
    return "button" if name == "push button" else name


class Reader:
    def __init__(self):
        self.pid = 0
        self.announced = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:property-change:accessible-name")
        self.listener.register("object:announcement")

    def hear(self, event):
        announcement = event.type.startswith("object:announcement")
        if announcement or role_of(event.source) == "notification":
            text = event.any_data if isinstance(event.any_data, str) else event.source.get_name()
            self.announced.append(text)

    def listen(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.pid:
                return child
        return None

    def showing(self, node):
        """Everything on the screen below a node, in order."""
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield child
            yield from self.showing(child)

    def all_of(self, role):
        application = self.application()
        if application is None:
            return []
        return [node for node in self.showing(application) if role_of(node) == role]

    def found(self, role, name):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.listen()
            try:
                for node in self.all_of(role):
                    if name in node.get_name():
                        return node
            except GLib.Error:
                pass  # it changes while it is read
            time.sleep(0.1)
        raise LookupError(f"no {role} with the name {name}")

    def heard(self):
        self.listen()
        texts, self.announced = self.announced, []
        return texts

    def wait(self, text):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.listen()
            for heard in self.announced:
                if text in heard:
                    return [heard]
            time.sleep(0.1)
        raise LookupError(f"not announced: {text}; but: {' / '.join(self.announced)}")


def describe(node):
    states = node.get_state_set()
    words = [word for state, word in STATES if states.contains(state)]
    return "\t".join([role_of(node), node.get_name()] + words)


def press(node):
    action = node.get_action_iface()
    for index in range(action.get_n_actions()):
        if action.get_action_name(index).lower() in ("press", "click", "toggle"):
            action.do_action(index)
            return
    raise LookupError(f"cannot be pressed: {describe(node)}")


def answer(reader, order, fields):
    if order == "find":
        return [describe(reader.found(*fields))]
    if order == "all":
        return [describe(node) for node in reader.all_of(*fields)]
    if order == "press":
        press(reader.found(*fields))
        return ["pressed"]
    if order == "heard":
        return reader.heard()
    if order == "wait":
        return reader.wait(*fields)
    raise LookupError(f"no such order: {order}")


def main():
    bus = started_bus()
    reader = Reader()
    program = subprocess.Popen(sys.argv[1:], stdout=sys.stderr)
    reader.pid = program.pid
    try:
        for line in sys.stdin:
            order, *fields = line.rstrip("\n").split("\t")
            try:
                lines = answer(reader, order, fields)
            except (LookupError, GLib.Error) as problem:
                lines = [f"problem: {problem}"]
            print("\n".join(lines + [""]), flush=True)
    finally:
        for process in (program, bus):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
