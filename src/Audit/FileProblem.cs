using System.Globalization;

namespace Audit;

/// <summary>One thing wrong in a file people write: where, what stands there, what was expected.</summary>
/// <param name="Line">1-based; 0 when it is about the file as a whole.</param>
/// <param name="Column">1-based; 0 when it is about the file as a whole.</param>
public sealed record FileProblem(string File, int Line, int Column, string Found, string Expected)
{
    /// <summary><c>file:line:column: found …; expected …</c></summary>
    public override string ToString() => $"{Place}: found {Found}; expected {Expected}";

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
}
