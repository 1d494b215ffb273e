namespace Audit.History;

/// <summary>One persona in one scenario on one portal, in the order of time. At least one line.</summary>
public sealed record Trend(string Scenario, string Persona, string Portal, IReadOnlyList<HistoryLine> Lines)
{
    /// <summary>Trends in the order they began; pure.</summary>
    public static IReadOnlyList<Trend> Of(IEnumerable<HistoryLine> lines) =>
    [
        .. lines.DistinctBy(l => l.Identity).OrderBy(l => l.Date).GroupBy(l => (l.Scenario, l.Persona, l.Portal)).Select(g => new Trend(g.Key.Scenario, g.Key.Persona, g.Key.Portal, [.. g])),
    ];

    public HistoryLine First => Lines[0];

    public HistoryLine Last => Lines[^1];

    /// <summary>What the procedure is called; its id where the lines do not say.</summary>
    internal string Title => Last.Title ?? Scenario;

    /// <summary>What the persona is called; her id where the lines do not say.</summary>
    internal Said PersonaTitle => Last.PersonaTitle ?? Said.Same(Persona);

    /// <summary>Places in <see cref="Lines"/> from which another profile scored: indices before and after do not compare.</summary>
    public IReadOnlyList<int> Breaks => [.. Enumerable.Range(1, Math.Max(0, Lines.Count - 1)).Where(i => Lines[i].Profile != Lines[i - 1].Profile)];

    /// <summary>A measure at each line; null where it is not known.</summary>
    public IReadOnlyList<double?> Values(string measure) => [.. Lines.Select(l => l.Measures.TryGetValue(measure, out var value) ? value : (double?)null)];

    /// <summary>Ids of the measures that were not always the same, in the order the lines name them.</summary>
    public IReadOnlyList<string> Moved => [.. Lines.SelectMany(l => l.Measures.Keys).Distinct().Where(id => Values(id).OfType<double>().Distinct().Count() > 1)];
}
