using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Clicks from the worst screen to somebody who can help.</summary>
public sealed record HelpDistance() : Indicator(
    "help-distance",
    Dimension.Help,
    new("Distance à l’aide", "Distance to help"),
    new("Quand on bute, il faut quelqu’un à appeler ou à voir, sans chercher. Sinon on renonce.",
        "When one is stuck, there must be somebody to call or to see, without searching. Otherwise one gives up."),
    new("On compte les clics entre chaque écran et un numéro de téléphone ou un guichet, et on garde le pire écran. Zéro : c’est écrit sur l’écran. Les pages d’aide sont visitées après le parcours, sans se connecter, jusqu’à deux clics, et ne comptent dans rien d’autre. La distance à deux moyens de contact et le défilement sont donnés à côté.",
        "Counted: the clicks between each screen and a telephone number or a desk, and the worst screen is kept. Zero: it is written on the screen. Help pages are visited after the journey, without logging in, up to two clicks, and count in nothing else. The distance to two means of contact and the scrolling stand beside it."))
{
    /// <summary>Further than what was looked at.</summary>
    private const int Beyond = 3;

    /// <summary>Two clicks to find somebody.</summary>
    private const int Far = 2;

    /// <summary>A page beside the journey that came.</summary>
    private sealed record Aside(AsidePage Page, IReadOnlyList<Contacts.Contact> Contacts);

    private sealed record Seen(Screen Screen, int Person, int TwoMeans, double Scroll, bool Unknown);

    public override IReadOnlyList<FindingKind> Kinds => [new("none", Severity.Major), new("far", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var asides = (trace.Asides ?? []).Where(a => a is { Blocks: not null, Status: null or < 400 }).Select(a => new Aside(a, Contacts.On(trace, a.Blocks!, a.Controls))).ToList();
        var seen = trace.Screens.Where(s => s.Blocks is not null).Select(s => Look(trace, s, asides)).ToList();
        if (seen.Count == 0) return new(NotTested("clicks", OlderTrace), []);
        var known = seen.FindAll(s => !s.Unknown);
        // What is not known could only be further still: a distance that already costs stands, a short one is no pass.
        if (known.Count < seen.Count && known.Select(s => s.Person).DefaultIfEmpty().Max() < Far) return new(NotTested("clicks", NotFollowed), []);
        return Known(trace, known, all: known.Count == seen.Count);
    }

    private Reading Known(Trace trace, List<Seen> seen, bool all)
    {
        var worst = seen.Max(s => s.Person);
        var measure = Counted(trace, worst, "clicks", ("twoMeans", seen.Max(s => s.TwoMeans)), ("scroll", Math.Round(seen.Max(s => s.Scroll), 1)), ("without", seen.Count(s => s.Person == Beyond)));
        return new(measure with { AtLeast = measure.AtLeast || worst == Beyond || !all }, [.. Wrong(trace, seen, "none", s => s.Person == Beyond), .. Wrong(trace, seen, "far", s => s.Person == Far)]);
    }

    private static Seen Look(Trace trace, Screen screen, List<Aside> asides)
    {
        var here = Contacts.On(trace, screen.Blocks!, screen.Controls);
        var around = PagesFrom(trace, screen, asides);
        var person = Nearest(here, around, c => c.Any(Contacts.IsPerson));
        var two = Nearest(here, around, c => c.Select(m => m.Kind).Distinct().Count() >= 2);
        var tops = here.Where(Contacts.IsPerson).Select(c => c.Box?.Y ?? 0).ToList();
        var scroll = tops.Count == 0 ? 0 : Math.Max(0, tops.Min() / screen.Viewport.Height - 1);
        return new(screen, person, two, scroll, person == Beyond && Unfollowed(trace, screen));
    }

    private static int Nearest(IReadOnlyList<Contacts.Contact> here, List<(Aside Aside, int Clicks)> around, Func<IEnumerable<Contacts.Contact>, bool> enough)
    {
        if (enough(here)) return 0;
        return around.Where(a => enough(here.Concat(a.Aside.Contacts))).Select(a => a.Clicks).DefaultIfEmpty(Beyond).Min();
    }

    /// <summary>Those one click away, or two.</summary>
    private static List<(Aside Aside, int Clicks)> PagesFrom(Trace trace, Screen screen, List<Aside> asides)
    {
        var near = asides.FindAll(a => Leads(trace, screen.Controls, a));
        var further = asides.Except(near).Where(a => near.Exists(n => Leads(trace, n.Page.Controls, a)));
        return [.. near.Select(a => (a, 1)), .. further.Select(a => (a, 2))];
    }

    private static bool Leads(Trace trace, IReadOnlyList<ControlSeen>? controls, Aside aside) => (controls ?? []).Any(c => Addresses.AreSame(trace, c.Href, aside.Page.Url));

    /// <summary>A link to help that nobody followed: what stands behind it is not known.</summary>
    private static bool Unfollowed(Trace trace, Screen screen) => (screen.Controls ?? [])
        .Any(c => LinkPurposes.Of(trace, c) == AsidePurpose.Help && trace.Asides?.Any(a => Addresses.AreSame(trace, a.Url, c.Href)) != true);

    private IEnumerable<Finding> Wrong(Trace trace, List<Seen> seen, string kind, Func<Seen, bool> which)
    {
        var screens = seen.Where(which).Select(s => s.Screen).ToList();
        if (screens.Count == 0) yield break;
        var none = kind == "none";
        yield return new(
            Fingerprints.Of(Id, kind),
            Id,
            kind,
            none ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, screens[0].Id),
            [.. screens.Select(s => s.Id)],
            none
                ? new($"Depuis {Plural.Fr(screens.Count, "écran", "écrans")}, ni numéro de téléphone ni guichet à deux clics ou moins.", $"From {Plural.En(screens.Count, "screen", "screens")}, neither a telephone number nor a desk within two clicks.")
                : new($"Depuis {Plural.Fr(screens.Count, "écran", "écrans")}, il faut deux clics pour trouver quelqu’un à joindre.", $"From {Plural.En(screens.Count, "screen", "screens")}, it takes two clicks to find somebody to reach."),
            ["DINUM 026", "WCAG 3.2.6"],
            [.. screens.Select(s => new Evidence(s.Id, null, null, null, null))],
            Nearer(seen, which));
    }

    /// <summary>Clicks gained when these screens lead to somebody in one click: what is as far from elsewhere stays as far.</summary>
    private static int Nearer(List<Seen> seen, Func<Seen, bool> which) =>
        seen.Max(s => s.Person) - Math.Max(1, seen.Where(s => !which(s)).Select(s => s.Person).DefaultIfEmpty().Max());

    private static readonly Said OlderTrace = new("Cette trace ne dit pas ce qui est écrit sur les écrans.", "This trace does not say what is written on the screens.");

    private static readonly Said NotFollowed = new("Des liens d’aide n’ont pas été suivis : ils mènent à un autre site, ou les pages d’à côté n’ont pas été visitées.", "Links to help were not followed: they lead to another site, or the pages beside the journey were not visited.");
}
