using Audit.Comparison;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary>Writes and prints a comparison.</summary>
internal sealed record ComparedFiles(string Root, ReportChoice Choice, IReadOnlyList<(string Name, IReadOnlyList<JourneyFound> Journeys)> Sides)
{
    /// <summary>Two sides: one page for each journey both made.</summary>
    internal Exit Two(Speaker speaker, bool json)
    {
        var (pairs, left) = Pairing.Of(Journeys(Sides[0]), Journeys(Sides[1]));
        if (pairs.Count == 0) throw new FileProblemException(new FileProblem(Sides[1].Name, 0, 0, new($"aucun parcours que {Sides[0].Name} ait aussi", $"no journey that {Sides[0].Name} has too"), new("le même scénario et le même profil des deux côtés", "the same scenario and persona on both sides")));
        var compared = pairs.Select(p => JourneyComparison.Of(p.Before, p.After)).ToList();
        var document = ComparisonReport.Json(compared, left, Choice.Language ?? speaker.Lang);
        Write(Root, "compare.json", document);
        foreach (var c in compared) WritePair(compared.Count == 1 ? Root : RunFolder.Of(Root, c.After.Scenario, c.After.Persona), c);
        if (json) speaker.Result(document);
        else foreach (var c in compared) Tell(speaker, c, compared.Count == 1 ? Root : RunFolder.Of(Root, c.After.Scenario, c.After.Persona));
        return Exits.Worst([Forgotten(speaker, left), .. compared.SelectMany(c => new[] { c.Before, c.After }).Select(EndOf)]);
    }

    /// <summary>More than two: one table for each procedure and persona.</summary>
    internal Exit Many(Speaker speaker, bool json)
    {
        var tables = PortalTable.Of([.. Sides.Select(s => (Short(s.Name), Journeys(s)))]);
        if (tables.Count == 0) throw new FileProblemException(new FileProblem(Sides[0].Name, 0, 0, new("aucune trace d'aucun côté", "no trace on any side"), new("au moins un parcours qui a laissé une trace", "at least one journey that left a trace")));
        var language = LanguageOf(tables.SelectMany(t => t.Portals).Select(p => p.Journey).OfType<Audited>().First().Trace);
        var document = PortalReport.Json(tables, language);
        Write(Root, "compare.json", document);
        Write(Root, "compare.html", PortalReport.Html(tables, language));
        Write(Root, "compare.md", PortalReport.Markdown(tables, language));
        if (json) speaker.Result(document);
        else speaker.Result(PortalReport.Text(tables, speaker.Lang));
        if (!json) speaker.Result(Path.GetFullPath(Path.Combine(Root, "compare.html")));
        return Exits.Worst([.. Sides.SelectMany(s => s.Journeys).Where(j => j.Report is null).Select(_ => Exit.NotCompleted), .. tables.SelectMany(t => t.Portals).Select(p => p.Journey is { } j ? EndOf(j) : Exit.NotCompleted)]);
    }

    private static IReadOnlyList<Audited> Journeys((string Name, IReadOnlyList<JourneyFound> Journeys) side) => Audited.From(side.Journeys.Select(j => j.Report).OfType<Report>());

    private void WritePair(string folder, JourneyComparison c)
    {
        var language = LanguageOf(c.After.Trace);
        Write(folder, "compare.html", ComparisonReport.Html(c, language));
        Write(folder, "compare.md", ComparisonReport.Markdown(c, language));
    }

    private static void Tell(Speaker speaker, JourneyComparison c, string folder)
    {
        speaker.Result($"{c.After.Scenario} · {c.After.Persona}\n\n{ComparisonReport.Text(c, speaker.Lang)}\n");
        speaker.Result(Path.GetFullPath(Path.Combine(folder, "compare.html")));
    }

    /// <summary>What one side only has is said; a journey that should be there and is not is no comparison.</summary>
    private Exit Forgotten(Speaker speaker, IReadOnlyList<Unpaired> left)
    {
        foreach (var u in left)
            speaker.Say(u.OnlyBefore
                ? new Said($"{u.Scenario} · {u.Persona} : seulement avant, non comparé.", $"{u.Scenario} · {u.Persona}: only before, not compared.")
                : new Said($"{u.Scenario} · {u.Persona} : seulement après, non comparé.", $"{u.Scenario} · {u.Persona}: only after, not compared."));
        var missing = Sides.SelectMany(s => s.Journeys).Where(j => j.Report is null).ToList();
        foreach (var j in missing) speaker.Say(new Said($"{j.Scenario} · {j.Persona} : aucune trace ({j.Missing?.Fr}).", $"{j.Scenario} · {j.Persona}: no trace ({j.Missing?.En})."));
        return missing.Count > 0 ? Exit.NotCompleted : Exit.Done;
    }

    /// <summary>A host or the last folder, when that tells the sides apart.</summary>
    private string Short(string side)
    {
        static string Tail(string name) => Uri.TryCreate(name, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.Authority : Path.GetFileName(Path.TrimEndingDirectorySeparator(name));
        return Sides.Select(s => Tail(s.Name)).Distinct().Count() == Sides.Count && Tail(side).Length > 0 ? Tail(side) : side;
    }

    private static Exit EndOf(Audited journey) => journey.Outcome == Outcome.NotCompleted || journey.Shown.Scorecard.Index is null ? Exit.NotCompleted : Exit.Done;

    private string LanguageOf(Trace trace) => Choice.LanguageOf(trace);

    private static void Write(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        WholeFile.Write(Path.Combine(folder, name), text);
    }
}
