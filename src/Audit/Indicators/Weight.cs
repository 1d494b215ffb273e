using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What comes over the line: the heaviest screen, in kilobytes.</summary>
public sealed record Weight() : Indicator(
    "weight",
    Dimension.Equipment,
    new("Poids des pages", "Weight of the pages"),
    new("Une page lourde est lente sur une ligne faible, et mange un forfait compté.",
        "A heavy page is slow on a weak line, and eats up a metered plan."),
    new("On compte ce qui est reçu pour l’écran le plus lourd, en milliers d’octets, en-têtes compris. Le total du parcours, les requêtes, les autres sites appelés et les erreurs de script sont donnés à côté.",
        "Counted: what is received for the heaviest screen, in thousands of bytes, headers included. The total of the journey, the requests, the other sites called and the script errors stand beside it."))
{
    private const double Kilo = 1000;

    /// <summary>As in the default profile: 2.5 seconds at 1.6 megabits per second.</summary>
    private const double Light = 500;

    public override IReadOnlyList<FindingKind> Kinds => [new("heavy", Severity.Minor), new("third-party", Severity.Info)];

    public override Reading Read(Trace trace)
    {
        var visits = trace.Visits.Where(v => v.Traffic is not null).ToList();
        if (visits.Count == 0) return new(NotTested("kilobytes", NotRecorded), []);
        var others = ThirdParties(trace, visits);
        var measure = Counted(
            trace,
            visits.Max(KilobytesOf),
            "kilobytes",
            ("journeyKilobytes", Math.Round(visits.Sum(KilobytesOf), 1)),
            ("requests", visits.Sum(v => v.Traffic!.Sum(t => t.Requests))),
            ("thirdPartyHosts", others.Count),
            ("scriptErrors", trace.ScriptErrors.Count));
        return new(measure, [.. Heavy(trace, visits), .. Elsewhere(trace, visits, others)]);
    }

    private static double KilobytesOf(Visit visit) => Math.Round(visit.Traffic!.Sum(t => t.Bytes) / Kilo, 1);

    /// <summary>Hosts that belong to no site whose screens were seen.</summary>
    private static List<string> ThirdParties(Trace trace, List<Visit> visits)
    {
        var own = trace.Screens.Select(s => s.Site).ToList();
        return [.. visits.SelectMany(v => v.Traffic!).Select(t => t.Host).Where(h => h.Length > 0 && !own.Exists(site => IsOf(h, site))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsOf(string host, string site) =>
        WithoutPort(host).Equals(WithoutPort(site), StringComparison.OrdinalIgnoreCase) || WithoutPort(host).EndsWith("." + WithoutPort(site), StringComparison.OrdinalIgnoreCase);

    private static string WithoutPort(string host) => host.Split(':')[0];

    private IEnumerable<Finding> Heavy(Trace trace, List<Visit> visits)
    {
        var heavy = visits.Where(v => KilobytesOf(v) > Light).Select(v => v.Screen).Distinct().ToList();
        if (heavy.Count > 0)
            yield return Found(trace, "heavy", Severity.Minor, heavy, new($"{Plural.Fr(heavy.Count, "écran pèse", "écrans pèsent")} plus de {Light} ko.", $"{Plural.En(heavy.Count, "screen weighs", "screens weigh")} more than {Light} kB."), visits.Max(KilobytesOf) - Light);
    }

    private IEnumerable<Finding> Elsewhere(Trace trace, List<Visit> visits, List<string> others)
    {
        if (others.Count == 0) yield break;
        var screens = visits.Where(v => v.Traffic!.Any(t => others.Contains(t.Host, StringComparer.OrdinalIgnoreCase))).Select(v => v.Screen).Distinct().ToList();
        var named = Places.Short(string.Join(", ", others.Order(StringComparer.OrdinalIgnoreCase)));
        yield return Found(trace, "third-party", Severity.Info, screens, new($"Les pages font appel à d’autres sites : {named}.", $"The pages call on other sites: {named}."), 0);
    }

    private Finding Found(Trace trace, string kind, Severity severity, List<string> screens, Said message, double amount) => new(
        Fingerprints.Of(Id, kind),
        Id,
        kind,
        severity,
        Places.StepOn(trace, screens[0]),
        screens,
        message,
        [],
        [.. screens.Select(s => new Evidence(s, null, null, null, null))],
        amount);

    private static readonly Said NotRecorded = new("Ce qui passe sur la ligne n’a pas été relevé.", "What came over the line was not recorded.");
}
