using Spectre.Console;

namespace Audit.Cli;

/// <summary>Results to standard output, everything else to standard error; no colours where they are not wanted.</summary>
internal sealed class Speaker(string lang)
{
    private readonly IAnsiConsole _results = On(Console.Out, Console.IsOutputRedirected);
    private readonly TextWriter _output = Console.Out;
    private readonly bool _live = !Console.IsErrorRedirected;
    private readonly Lock _lock = new();
    private int _width;

    internal string Lang => lang;

    internal void Result(string text) => _output.WriteLine(text);

    internal void Result(Said said) => Result(said.In(lang));

    internal void Result(Table table) => _results.Write(table);

    /// <summary>A line that stays.</summary>
    internal void Say(string text)
    {
        lock (_lock)
        {
            Clear();
            Console.Error.WriteLine(text);
        }
    }

    internal void Say(Said said) => Say(said.In(lang));

    /// <summary>Where the work stands: a line that the next one replaces, on a terminal only. What is too long is cut before <paramref name="end"/>.</summary>
    internal void Progress(string text, string end = "")
    {
        if (!_live) return;
        lock (_lock)
        {
            Clear();
            // A line longer than the terminal could not be taken back.
            var room = Console.WindowWidth > 1 ? Math.Max(0, Console.WindowWidth - 1 - end.Length) : text.Length;
            var line = text.Length <= room ? text + end : $"{text[..Math.Max(0, room - 1)]}…{end}";
            Console.Error.Write(line);
            _width = line.Length;
        }
    }

    private void Clear()
    {
        if (_live && _width > 0) Console.Error.Write($"\r{new string(' ', _width)}\r");
        _width = 0;
    }

    private static IAnsiConsole On(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (redirected) console.Profile.Width = 120;
        return console;
    }
}
