// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandwords.h"

#include "app/commandforms.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

/// An argument as a message may show it: never a value, which may be an address with a password.
QString shown(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    return name.size() > 40 ? name.left(40) + u'…' : name;
}

QString helpOf(const QString &command)
{
    return command.isEmpty() ? u"skranketid --help"_s : u"skranketid %1 --help"_s.arg(command);
}

/// The second words of a command that has them.
QStringList commandsBelow(const QString &command)
{
    QStringList below;
    for (const SubcommandForm &form : subcommandForms()) {
        const QString name = QString::fromLatin1(form.name);
        if (name.startsWith(command + u' '))
            below += name.mid(command.size() + 1);
    }
    return below;
}

QString needsValue(const QString &option)
{
    return QCoreApplication::translate("CommandLine", "The option %1 needs a value. Try %2.")
        .arg(shown(option), helpOf({}));
}

bool isFlag(const QString &name)
{
    const auto among = [&name](std::span<const ArgumentForm> forms) {
        return std::ranges::any_of(
            forms, [&](const ArgumentForm &form) { return !form.value && name == QLatin1String(form.name); });
    };
    return among(globalOptions()) || std::ranges::any_of(subcommandForms(), [&](const SubcommandForm &form) {
        return among(form.arguments);
    });
}

/// CLI11 splits the line; every sentence is ours, since its own are English.
class Splitter {
public:
    Splitter()
    {
        prepare(m_root);
        m_apps[QString()] = &m_root;
        addArguments(m_root, globalOptions());
        for (const SubcommandForm &form : subcommandForms())
            addCommand(form);
    }

    tl::expected<CommandWords, QString> split(const QStringList &arguments)
    {
        std::vector<std::string> reversed;
        for (const QString &argument : arguments)
            reversed.push_back(argument.toStdString());
        std::ranges::reverse(reversed);
        try {
            m_root.parse(std::move(reversed));
        } catch (const CLI::Error &) {
            // All options take any text and none is required here, so only a last one without value is left.
            return tl::unexpected(needsValue(arguments.isEmpty() ? QString() : arguments.last()));
        }
        CommandWords words = collect();
        for (auto it = words.values.begin(); it != words.values.end(); ++it) {
            if (it.value().startsWith(u"--") || (it.value().isEmpty() && !isFlag(it.key())))
                return tl::unexpected(needsValue(it.key()));
        }
        for (const std::string &word : m_root.remaining(true)) {
            if (word != "--")
                return tl::unexpected(unexpectedWord(QString::fromStdString(word), words.command));
        }
        return words;
    }

private:
    static void prepare(CLI::App &app)
    {
        app.set_help_flag();
        app.allow_extras();
        app.fallthrough();
        app.allow_windows_style_options(false);
        app.require_subcommand(0, 1);
    }

    void addCommand(const SubcommandForm &form)
    {
        const QString name = QString::fromLatin1(form.name);
        const qsizetype blank = name.lastIndexOf(u' ');
        CLI::App *parent = m_apps.at(blank < 0 ? QString() : name.left(blank));
        CLI::App *app = parent->add_subcommand(name.mid(blank + 1).toStdString());
        prepare(*app);
        m_apps[name] = app;
        addArguments(*app, form.arguments);
    }

    void addArguments(CLI::App &app, std::span<const ArgumentForm> forms)
    {
        for (const ArgumentForm &form : forms) {
            std::string &value = m_values[&app][form.name];
            const std::string name = form.name;
            CLI::Option *option = form.value ? app.add_option(name, value)
                                             : app.add_flag(name == "--help" ? "-h,--help" : name);
            option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        }
    }

    CommandWords collect() const
    {
        CommandWords words;
        for (const auto &[name, app] : m_apps) {
            if (!name.isEmpty() && app->parsed() && name.size() > words.command.size())
                words.command = name;
        }
        for (const auto &[app, values] : m_values) {
            for (const auto &[name, value] : values) {
                if (app->get_option(name)->count() > 0)
                    words.values.insert(QString::fromStdString(name), QString::fromStdString(value));
            }
        }
        return words;
    }

    static QString unexpectedWord(const QString &word, const QString &command)
    {
        if (word.startsWith(u'-')) {
            return QCoreApplication::translate("CommandLine", "There is no option %1 here. Try %2.")
                .arg(shown(word), helpOf(command));
        }
        if (command.isEmpty() || !commandsBelow(command).isEmpty()) {
            return QCoreApplication::translate("CommandLine", "There is no command %1. Try %2.")
                .arg(shown(word), helpOf(command));
        }
        return QCoreApplication::translate(
            "CommandLine", "%1 takes fewer arguments: %2 is one too many. Try %3.")
            .arg(command, shown(word), helpOf(command));
    }

    CLI::App m_root;
    std::map<QString, CLI::App *> m_apps;
    std::map<CLI::App *, std::map<std::string, std::string>> m_values;
};

} // namespace

tl::expected<CommandWords, QString> splitCommandLine(const QStringList &arguments)
{
    return Splitter().split(arguments);
}

tl::expected<void, QString> checkComplete(const CommandWords &words)
{
    if (const QStringList below = commandsBelow(words.command);
        !words.command.isEmpty() && !below.isEmpty()) {
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "%1 needs one of these after it: %2. Try %3.")
                .arg(words.command, below.join(u", "), helpOf(words.command)));
    }
    const SubcommandForm *form = subcommandNamed(words.command);
    for (const ArgumentForm &argument : form ? form->arguments : std::span<const ArgumentForm>{}) {
        const QString name = QString::fromLatin1(argument.name);
        if (argument.required && !words.has(name)) {
            return tl::unexpected(QCoreApplication::translate("CommandLine", "%1 needs %2. Try %3.")
                                      .arg(words.command, name, helpOf(words.command)));
        }
    }
    return {};
}

} // namespace skranketid
