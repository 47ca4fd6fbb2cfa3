// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace skranketid::test {

/// Another program on the same X server, with a window and a connection of its own.
class OtherProgram {
public:
    OtherProgram() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("no X server");
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        m_root = screen->root;
        m_window = xcb_generate_id(m_connection);
        const uint32_t events = XCB_EVENT_MASK_KEY_PRESS;
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, m_root, 0, 0, 200, 100, 0,
            XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, XCB_CW_EVENT_MASK, &events);
        checked(xcb_map_window_checked(m_connection, m_window));
    }
    ~OtherProgram() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void takeKeyboard()
    {
        checked(xcb_set_input_focus_checked(
            m_connection, XCB_INPUT_FOCUS_POINTER_ROOT, m_window, XCB_CURRENT_TIME));
    }

    /// Takes a key from all programs, as a desktop's own short cuts do.
    void takeKey(xcb_keycode_t code, uint16_t modifiers)
    {
        checked(xcb_grab_key_checked(
            m_connection, 0, m_root, modifiers, code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }

    /// 0: no key has it.
    xcb_keycode_t codeOf(xcb_keysym_t sym) const
    {
        const xcb_setup_t *setup = xcb_get_setup(m_connection);
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const std::unique_ptr<xcb_get_keyboard_mapping_reply_t, decltype(&std::free)> reply(
            xcb_get_keyboard_mapping_reply(
                m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr),
            &std::free);
        const xcb_keysym_t *syms = xcb_get_keyboard_mapping_keysyms(reply.get());
        for (int at = 0; at < count; ++at) {
            if (syms[at * reply->keysyms_per_keycode] == sym)
                return static_cast<xcb_keycode_t>(setup->min_keycode + at);
        }
        return 0;
    }

    /// How many key presses have come here so far.
    int heard()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
            m_heard += (event->response_type & 0x7f) == XCB_KEY_PRESS ? 1 : 0;
            std::free(event);
        }
        return m_heard;
    }

private:
    void checked(xcb_void_cookie_t request)
    {
        if (xcb_generic_error_t *error = xcb_request_check(m_connection, request))
            qFatal("X error %d", error->error_code);
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    xcb_window_t m_window;
    int m_heard = 0;
};

} // namespace skranketid::test
