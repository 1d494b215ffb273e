namespace Audit.Yaml;

/// <summary>Gathers everything wrong in one file, so that its author corrects it in one go.</summary>
internal sealed class YamlProblems(string file)
{
    private readonly List<FileProblem> _found = [];

    public void Add(YamlNode at, Said words) => _found.Add(new(file, at.Line, at.Column, words));

    public void Add(YamlNode at, Said found, Said expected) => Add(at.Line, at.Column, found, expected);

    public void Add(int line, int column, Said found, Said expected) => _found.Add(new(file, line, column, found, expected));

    /// <exception cref="FileProblemException">When anything was added; in the order of the lines.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count == 0) return;
        throw new FileProblemException([.. _found.Distinct().OrderBy(p => p.Line).ThenBy(p => p.Column)]);
    }
}
