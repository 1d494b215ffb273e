using System.Collections.Frozen;
using System.Reflection;

namespace Audit.Indicators.Referential;

/// <summary>
/// The French accessibility referential as data: each criterion with the WCAG criteria and EN 301 549 clauses it rests on.
/// A newer version is another file beside this one and its name here.
/// </summary>
public static class Rgaa
{
    public const string Version = "4.1.2";

    private static readonly Lazy<IReadOnlyList<RgaaCriterion>> Embedded = new(Read);
    private static readonly Lazy<FrozenDictionary<string, RgaaCriterion>> ByNumber = new(() => Criteria.ToFrozenDictionary(c => c.Number, StringComparer.Ordinal));
    private static readonly Lazy<FrozenSet<string>> Clauses = new(() => Criteria.SelectMany(c => c.En).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>In the order of the referential.</summary>
    public static IReadOnlyList<RgaaCriterion> Criteria => Embedded.Value;

    /// <summary>The criterion of a reference such as <c>RGAA 11.1.1</c> (a test) or <c>RGAA 13.2</c>; null for any other.</summary>
    public static RgaaCriterion? Of(string reference)
    {
        if (!reference.StartsWith("RGAA ", StringComparison.Ordinal)) return null;
        var number = string.Join('.', reference[5..].Split('.').Take(2));
        return ByNumber.Value.GetValueOrDefault(number);
    }

    /// <summary>The references, followed by the WCAG criteria and EN 301 549 clauses their RGAA criteria rest on, each once: RGAA, WCAG, EN, then the others.</summary>
    public static IReadOnlyList<string> Completed(IReadOnlyList<string> references)
    {
        if (!references.Any(r => Rank(r) < Others)) return [.. references.Distinct()];
        var known = references.Select(Of).OfType<RgaaCriterion>().ToList();
        // A reference that names its WCAG criterion is more exact than all those its RGAA criterion covers.
        var wcag = references.Any(IsWcag) ? references.Where(IsWcag) : known.SelectMany(c => c.Wcag).Select(w => $"WCAG {w}");
        var clauses = wcag.Select(ClauseOf).OfType<string>();
        return [.. references.Concat(wcag).Concat(clauses).Distinct().OrderBy(Rank)];
    }

    /// <summary>Numbers of the criteria that references touch, each once.</summary>
    public static IReadOnlyList<string> Touched(IEnumerable<string> references) => [.. references.Select(Of).OfType<RgaaCriterion>().Select(c => c.Number).Distinct()];

    private static bool IsWcag(string reference) => reference.StartsWith("WCAG ", StringComparison.Ordinal);

    /// <summary>Clause 9 of EN 301 549 V3.2.1 numbers the criteria of WCAG 2.1 as WCAG does; criteria new in 2.2 are not in it.</summary>
    private static string? ClauseOf(string wcag) => Clauses.Value.Contains($"9.{wcag[5..]}") ? $"EN 301 549 9.{wcag[5..]}" : null;

    private static int Rank(string reference) =>
        reference.StartsWith("RGAA", StringComparison.Ordinal) ? 0 : IsWcag(reference) ? 1 : reference.StartsWith("EN ", StringComparison.Ordinal) ? 2 : Others;

    private const int Others = 3;

    private static IReadOnlyList<RgaaCriterion> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"referential/rgaa-{Version}.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => char.IsDigit(l[0])).Select(Criterion)];
    }

    private static RgaaCriterion Criterion(string line)
    {
        var cells = line.TrimEnd('\r').Split(',');
        return new(cells[0], cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>One criterion. <paramref name="Level"/>: A, AA, or A/AA where its tests differ.</summary>
public sealed record RgaaCriterion(string Number, string Level, IReadOnlyList<string> Wcag, IReadOnlyList<string> En);
