using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>The verdict: one paragraph from the data, which names what got worse.</summary>
internal static class ComparisonWords
{
    private const int MostNamed = 5;

    /// <summary>In the language asked, sentence after sentence.</summary>
    internal static string Paragraph(JourneyComparison c, string lang) => string.Join(' ', [Lead(c).In(lang), .. AfterTheLead(c, lang)]);

    /// <summary>What follows the first sentence, each with one thing to say.</summary>
    internal static IReadOnlyList<string> AfterTheLead(JourneyComparison c, string lang) => [.. Sentences(c, lang).Where(s => s.Length > 0)];

    /// <summary>The first sentence: which way it went.</summary>
    internal static Said Lead(JourneyComparison c) => (c.Direction, Dearer(c) > 0) switch
    {
        (Direction.Simpler, false) => new("C’est plus simple.", "It is simpler."),
        (Direction.Simpler, true) => Dearer(c) == 1 ? new("C’est plus simple, sauf sur un point.", "It is simpler, except in one point.") : new("C’est plus simple, sauf sur quelques points.", "It is simpler, except in some points."),
        (Direction.Harder, _) => new("C’est plus difficile.", "It is harder."),
        (Direction.Mixed, _) => new("Ni plus simple ni plus difficile : certaines choses vont mieux, d’autres moins bien.", "Neither simpler nor harder: some things are better, others worse."),
        (Direction.Unknown, _) => new("On ne peut pas conclure.", "No conclusion can be drawn."),
        _ => new("Rien de ce qui est compté n’a changé.", "Nothing that is counted has changed."),
    };

    internal static string Values(MeasureChange m, string lang) => new Said(
        $"{Quoted(m.After.Shown, lang)} au lieu de {Quoted(m.Before.Shown, lang)}",
        $"{Quoted(m.After.Shown, lang)} instead of {Quoted(m.Before.Shown, lang)}").In(lang);

    /// <summary>What is no number stands between quotes, so that it reads as one word of the sentence.</summary>
    private static string Quoted(Measure measure, string lang) => measure.Kind is null ? Wording.Value(measure, lang) : new Said($"« {Wording.Value(measure, lang)} »", $"“{Wording.Value(measure, lang)}”").In(lang);

    private static IEnumerable<string> Sentences(JourneyComparison c, string lang)
    {
        yield return Ending(c).In(lang);
        yield return Doubt(new("Avant", "Before"), c.Before, lang);
        yield return Doubt(new("Après", "After"), c.After, lang);
        yield return Marks(c, lang);
        yield return Named(new("Ce qui va mieux :", "Better:"), Measures(c, Turn.Better, lang), lang);
        yield return Named(new("Ce qui est moins bien :", "Worse:"), [.. Measures(c, Turn.Worse, lang), .. Graver(c, lang)], lang);
        yield return NothingWorse(c).In(lang);
        yield return Findings(c.Findings).In(lang);
        yield return Named(new("Nouveaux constats :", "New findings:"), [.. c.Findings.New.Where(f => f.Severity != Severity.Info).OrderBy(f => f.Severity).Select(f => f.Message.In(lang).TrimEnd('.')).Distinct()], lang);
        yield return NotKnown(c).In(lang);
    }

    private static bool GotWorse(JourneyComparison c) => WorseThings(c) > 0;

    /// <summary>Of what got worse, what costs points or is a finding: a count that stays below its target is told, and is no exception.</summary>
    private static int Dearer(JourneyComparison c) => WorseThings(c) - c.Measures.Count(m => m is { Decides: true, Turn: Turn.Worse, Points: 0 });

    private static int WorseThings(JourneyComparison c) =>
        c.Measures.Count(m => m is { Decides: true, Turn: Turn.Worse }) + c.Findings.New.Count(f => f.Severity != Severity.Info) + c.Findings.Persisting.Count(p => p.Turn == Turn.Worse);

    private static Said NothingWorse(JourneyComparison c) => c.Direction is Direction.Unknown or Direction.Same || GotWorse(c)
        ? new("", "")
        : new("Rien de ce qui est compté n’est moins bien.", "Nothing that is counted is worse.");

    private static Said Ending(JourneyComparison c) => (Ends.Ability(c.Before.Outcome), Ends.Ability(c.After.Outcome)) switch
    {
        (null, null) => new("Aucun des deux parcours n’a abouti.", "Neither journey was completed."),
        (null, _) => new("Le parcours d’avant n’a pas abouti.", "The journey before was not completed."),
        (_, null) => new("Le parcours d’après n’a pas abouti.", "The journey after was not completed."),
        (0, 0) => new("Avant comme après, cette personne y arrive seule.", "Before and after, this person gets there alone."),
        ( > 0, 0) => new("Avant, cette personne ne pouvait pas finir seule ; maintenant, elle le peut.", "Before, this person could not finish alone; now she can."),
        (0, > 0) => new("Avant, cette personne pouvait finir seule ; maintenant, elle ne le peut plus.", "Before, this person could finish alone; now she no longer can."),
        _ => new("Avant comme après, cette personne ne peut pas finir seule.", "Before and after, this person cannot finish alone."),
    };

    private static string Doubt(Said side, Audited journey, string lang) =>
        EndDoubt.Of(journey.Trace) is { } doubt ? new Said($"{side.Fr} : {Inside(doubt.Fr)}", $"{side.En}: {Inside(doubt.En)}").In(lang) : "";

    /// <summary>As it goes on after a colon.</summary>
    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Marks(JourneyComparison c, string lang) => (c.Before.Shown.Scorecard.Index, c.After.Shown.Scorecard.Index) switch
    {
        ({ } before, { } after) when before == after => new Said($"L’indice de simplicité reste à {Wording.Number(before, lang)} sur 100.", $"The simplicity index stays at {Wording.Number(before, lang)} out of 100.").In(lang),
        ({ } before, { } after) => new Said($"L’indice de simplicité passe de {Wording.Number(before, lang)} à {Wording.Number(after, lang)} sur 100.", $"The simplicity index goes from {Wording.Number(before, lang)} to {Wording.Number(after, lang)} out of 100.").In(lang),
        _ => "",
    };

    /// <summary>What moved the index most first; times and estimates are not among the reasons.</summary>
    private static List<string> Measures(JourneyComparison c, Turn turn, string lang) =>
    [
        .. c.Measures.Where(m => m.Decides && m.Turn == turn).OrderByDescending(m => Math.Abs(m.Points))
            .Select(m => $"{Wording.TitleOf(m.Measure, lang)} ({Values(m, lang)})"),
    ];

    private static IEnumerable<string> Graver(JourneyComparison c, string lang) =>
        c.Findings.Persisting.Where(p => p.Turn == Turn.Worse).Select(p => p.After.Message.In(lang).TrimEnd('.'));

    private static string Named(Said head, List<string> things, string lang)
    {
        if (things.Count == 0) return "";
        var more = things.Count - MostNamed;
        var rest = more <= 0 ? "" : more == 1 ? new Said(" ; et encore un point", "; and one more").In(lang) : new Said($" ; et {more} autres points", $"; and {more} more").In(lang);
        return $"{head.In(lang)} {string.Join(new Said(" ; ", "; ").In(lang), things.Take(MostNamed))}{rest}.";
    }

    private static Said Findings(FindingChanges f)
    {
        if (f.Fixed.Count + f.New.Count + f.Persisting.Count == 0) return new("", "");
        string One(int n, string one, string many) => n < 2 ? $"{n} {one}" : $"{n} {many}";
        return new(
            $"Constats : {One(f.Fixed.Count, "corrigé", "corrigés")}, {One(f.New.Count, "nouveau", "nouveaux")}, {One(f.Persisting.Count, "inchangé", "inchangés")}.",
            $"Findings: {f.Fixed.Count} fixed, {f.New.Count} new, {f.Persisting.Count} unchanged.");
    }

    private static Said NotKnown(JourneyComparison c)
    {
        var measures = c.Measures.Count(m => m.Turn == Turn.NotComparable);
        var findings = c.Findings.NotSeenAgain.Count + c.Findings.NotSeenBefore.Count;
        if (measures + findings == 0) return new("", "");
        return new(
            $"Ne se compare pas, faute d’avoir été testé des deux côtés : {Plural(measures, "mesure")}, {Plural(findings, "constat")}.",
            $"Not compared, as not tested on both sides: {Plural(measures, "measure")}, {Plural(findings, "finding")}.");
    }

    private static string Plural(int count, string word) => count < 2 ? $"{count} {word}" : $"{count} {word}s";
}
