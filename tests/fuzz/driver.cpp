// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// skranketid_fuzz [--seconds N] [--seed N] [--corpus FOLDER] [--input N] [TARGET...]: damages the corpus at
// random and gives it to the parsers, each for its share of the seconds. Exit status 1 when one of them does
// what it must not; the seed and the input's number bring it back. It needs no compiler of its own: with one
// that has libFuzzer, see libfuzzer.cpp.
#include "tests/fuzz/targets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace skranketid::fuzz;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int slower = 10; ///< what the sanitizers cost
constexpr bool memoryCounts = false; ///< they keep what was freed
#else
constexpr int slower = 1;
constexpr bool memoryCounts = true;
#endif
constexpr qint64 mostMemoryKb = 256 * 1024;
constexpr qsizetype longestInput = 1 << 20;

struct Where {
    const char *target = "";
    quint32 seed = 0;
    qint64 input = 0;
};
Where at; ///< for whoever looks at a crash

void tell(int signal)
{
    std::fprintf(stderr, "crashed (%d): skranketid_fuzz --seed %u --input %lld %s\n", signal, at.seed,
        static_cast<long long>(at.input), at.target);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// What Qt has to say of an input is of no interest here.
void onlyTheWorst(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

QByteArrayList corpusOf(const Target &target, const QString &corpus)
{
    QByteArrayList inputs = target.seeds();
    const QDir folder(corpus + u'/' + QLatin1String(target.name));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    inputs.append(QByteArray());
    return inputs;
}

/// Inputs of a target, each determined by the seed and its own number.
class Mutator {
public:
    Mutator(const Target &target, QByteArrayList corpus, quint32 seed)
        : m_corpus(std::move(corpus)), m_words(QByteArray(target.words).split(' ')), m_seed(seed)
    {
    }

    QByteArray input(qint64 number)
    {
        if (number < m_corpus.size())
            return m_corpus.at(number);
        m_random.seed(m_seed * 2654435761U + quint32(number));
        QByteArray bytes = m_corpus.at(m_random.bounded(int(m_corpus.size())));
        for (int change = m_random.bounded(1, 6); change > 0; --change)
            mutate(bytes);
        return bytes.left(longestInput);
    }

private:
    qsizetype place(const QByteArray &bytes) { return m_random.bounded(int(bytes.size()) + 1); }
    QByteArray slice(const QByteArray &bytes) { return bytes.mid(place(bytes), m_random.bounded(1, 200)); }

    void mutate(QByteArray &bytes)
    {
        const qsizetype where = place(bytes);
        switch (m_random.bounded(9)) {
        case 0:
            if (where < bytes.size())
                bytes[where] = char(bytes.at(where) ^ (1 << m_random.bounded(8)));
            break;
        case 1:
            if (where < bytes.size())
                bytes[where] = char(m_random.bounded(256));
            break;
        case 2:
            bytes.remove(where, m_random.bounded(1, 60));
            break;
        case 3:
            bytes.insert(where, slice(bytes));
            break;
        case 4:
            bytes.insert(where, m_words.at(m_random.bounded(int(m_words.size()))));
            break;
        case 5:
            bytes.truncate(where);
            break;
        case 6: // of another one
            bytes.replace(
                where, m_random.bounded(60), slice(m_corpus.at(m_random.bounded(int(m_corpus.size())))));
            break;
        case 7:
            bytes.insert(
                where, m_words.at(m_random.bounded(int(m_words.size()))).repeated(m_random.bounded(1, 2000)));
            break;
        default:
            if (where + 4 <= bytes.size())
                bytes.replace(where, 4, QByteArray(4, m_random.bounded(2) == 0 ? '\xff' : '\0'));
        }
    }

    QByteArrayList m_corpus;
    QByteArrayList m_words;
    quint32 m_seed;
    QRandomGenerator m_random;
};

int complain(const Target &target, const QByteArray &bytes, const QString &what)
{
    const QString name = u"fuzz-%1-%2"_s.arg(QLatin1String(target.name)).arg(at.input);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    std::fprintf(stderr, "%s: %s. The input is in %s; again: skranketid_fuzz --seed %u --input %lld %s\n",
        target.name, qPrintable(what), qPrintable(name), at.seed, static_cast<long long>(at.input),
        target.name);
    return 1;
}

/// Inputs from `first` on, at most `count`, as long as the time lasts.
int run(const Target &target, Mutator &mutator, qint64 first, qint64 count, double seconds)
{
    QElapsedTimer timer;
    timer.start();
    qint64 accepted = 0;
    double slowestMs = 0;
    qint64 number = first;
    for (; number < first + count && timer.elapsed() < seconds * 1000; ++number) {
        at.target = target.name;
        at.input = number;
        const QByteArray bytes = mutator.input(number);
        const std::clock_t before = std::clock();
        const Outcome outcome = target.run(bytes);
        const double ms = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        slowestMs = std::max(slowestMs, ms);
        accepted += outcome.accepted ? 1 : 0;
        if (!outcome.wrong.isEmpty())
            return complain(target, bytes, outcome.wrong);
        if (ms > double(target.limitMs) * slower)
            return complain(target, bytes, u"it took %1 ms"_s.arg(ms));
    }
    if (accepted == 0 && count > 1) {
        std::fprintf(stderr, "%s: not even the corpus was accepted\n", target.name);
        return 1;
    }
    std::printf("%-10s %9lld inputs, %7lld accepted, slowest %6.1f ms, seed %u\n", target.name,
        static_cast<long long>(number - first), static_cast<long long>(accepted), slowestMs, at.seed);
    return 0;
}

int checkMemory()
{
#ifdef Q_OS_UNIX
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("memory     %9.1f MiB at most\n", double(usage.ru_maxrss) / 1024);
    if (memoryCounts && usage.ru_maxrss > mostMemoryKb) {
        std::fprintf(stderr, "that is too much\n");
        return 1;
    }
#endif
    return 0;
}

std::vector<Target> chosen(const QStringList &names)
{
    std::vector<Target> all(textTargets().begin(), textTargets().end());
    all.insert(all.end(), fileTargets().begin(), fileTargets().end());
    if (names.isEmpty())
        return all;
    all.push_back(mistakenTarget());
    std::erase_if(
        all, [&names](const Target &target) { return !names.contains(QLatin1String(target.name)); });
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"seconds"_s, u"For all targets together."_s, u"N"_s, u"10"_s});
    options.addOption({u"seed"_s, u"0: another one each time."_s, u"N"_s, u"1"_s});
    options.addOption({u"corpus"_s, u"A folder for each target."_s, u"FOLDER"_s});
    options.addOption({u"input"_s, u"Only this one."_s, u"N"_s});
    options.addPositionalArgument(u"targets"_s, u"All when there are none."_s);
    options.addHelpOption();
    options.process(application);
    qInstallMessageHandler(onlyTheWorst);
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, tell);

    at.seed = options.value(u"seed"_s).toUInt();
    if (at.seed == 0)
        at.seed = QRandomGenerator::global()->generate();
    const std::vector<Target> targets = chosen(options.positionalArguments());
    if (targets.empty())
        return 2;
    const double seconds = options.value(u"seconds"_s).toDouble() / double(targets.size());
    const bool onlyOne = options.isSet(u"input"_s);
    for (const Target &target : targets) {
        Mutator mutator(target, corpusOf(target, options.value(u"corpus"_s)), at.seed);
        const qint64 first = onlyOne ? options.value(u"input"_s).toLongLong() : 0;
        if (const int status = run(target, mutator, first, onlyOne ? 1 : 1'000'000'000, seconds); status != 0)
            return status;
    }
    return checkMemory();
}
