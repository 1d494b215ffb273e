using System.Globalization;

namespace Audit;

/// <summary>One thing wrong in a file people write: where, and in words what to do about it.</summary>
/// <param name="Line">1-based; 0 when it is about the file as a whole.</param>
/// <param name="Column">1-based; 0 when it is about the file as a whole.</param>
/// <param name="Words">What is wrong and what to write, without the place.</param>
public sealed record FileProblem(string File, int Line, int Column, Said Words)
{
    /// <summary>Something stands there, and something else was expected.</summary>
    public FileProblem(string file, int line, int column, Said found, Said expected)
        : this(file, line, column, new($"trouvé : {found.Fr} ; attendu : {expected.Fr}", $"found {found.En}; expected {expected.En}")) { }

    /// <summary><c>file:line:column: found …; expected …</c> in English, <c>file:line:column : trouvé : … ; attendu : …</c> in French.</summary>
    public string In(string language) => $"{Place}{new Said(" : ", ": ").In(language)}{Words.In(language)}";

    /// <summary>In English.</summary>
    public override string ToString() => In("en");

    private string Place => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}

/// <summary>A scenario, persona or profile that cannot be used: everything wrong in it, in the order of its lines.</summary>
public sealed class FileProblemException : Exception
{
    public FileProblemException(IReadOnlyList<FileProblem> problems) : base(string.Join('\n', problems)) => Problems = problems;
    public FileProblemException(FileProblem problem) : this([problem]) { }
    public FileProblemException(string message) : base(message) { }
    public FileProblemException(string message, Exception inner) : base(message, inner) { }
    public FileProblemException() { }

    public IReadOnlyList<FileProblem> Problems { get; } = [];

    /// <summary>Every problem on its line; <see cref="Exception.Message"/> is the same in English.</summary>
    public string In(string language) => Problems.Count == 0 ? Message : string.Join('\n', Problems.Select(p => p.In(language)));
}
