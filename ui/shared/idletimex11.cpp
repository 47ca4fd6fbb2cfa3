// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/idletime.h"

#include <QGuiApplication>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace skranketid {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

} // namespace

std::optional<qint64> systemIdleMs()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return std::nullopt;
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(connection, &xcb_screensaver_id);
    if (!extension || !extension->present)
        return std::nullopt;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const auto asked = xcb_screensaver_query_info(connection, root);
    const std::unique_ptr<xcb_screensaver_query_info_reply_t, Free> reply(
        xcb_screensaver_query_info_reply(connection, asked, nullptr));
    return reply ? std::optional<qint64>(reply->ms_since_user_input) : std::nullopt;
}

} // namespace skranketid
