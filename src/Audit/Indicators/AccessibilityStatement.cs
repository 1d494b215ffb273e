using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What the law asks of the accessibility statement, and what of it is missing.</summary>
public sealed record AccessibilityStatement() : Indicator(
    "accessibility-statement",
    Dimension.Accessibility,
    new("Déclaration d’accessibilité", "Accessibility statement"),
    new("La loi demande de dire où en est le site, et à qui s’adresser quand on est bloqué.",
        "The law asks to say where the site stands, and whom to turn to when one is stuck."),
    new("On cherche un lien « Accessibilité » sur chaque écran, puis dans la déclaration : l’état (non, partiellement ou totalement conforme), une date de moins de trois ans, un contact et le Défenseur des droits. Une déclaration « totalement conforme » que des défauts rencontrés contredisent est un défaut. Le taux est cité comme le portail le déclare ; l’outil n’en calcule aucun.",
        "Looked for: an “Accessibility” link on every screen, then in the statement: the state (not, partly or fully conformant), a date under three years old, a contact and the Defender of Rights. A statement of full conformance that defects met contradict is a defect. The rate is quoted as the portal declares it; the tool computes none."))
{
    private static readonly string[] Law = ["DINUM 001", "DINUM 010", "Loi 2005-102 art. 47"];

    private sealed record Missing(string Kind, Severity Severity, Said Message, IReadOnlyList<string> Screens, double Amount = 1);

    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("none", Severity.Major), new("missing-link", Severity.Minor), new("unreachable", Severity.Minor), new("no-state", Severity.Minor),
        new("no-date", Severity.Minor), new("outdated", Severity.Minor), new("no-contact", Severity.Minor), new("no-defender", Severity.Minor),
        new("contradiction", Severity.Minor),
    ];

    public override Reading Read(Trace trace)
    {
        var screens = trace.Screens.Where(s => s.Controls is not null).ToList();
        if (screens.Count == 0) return new(NotTested("elements", OlderTrace), []);
        var with = screens.Where(s => s.Controls!.Any(c => LinkPurposes.Of(trace, c) == AsidePurpose.Accessibility)).ToList();
        if (with.Count == 0) return Nothing(trace, screens[0]);
        var page = trace.Asides?.FirstOrDefault(a => a.Purpose == AsidePurpose.Accessibility);
        if (page is null) return new(NotTested("elements", NotFollowed), []);
        var missing = Mention(screens, with).Concat(InStatement(trace, page, with[0].Id)).ToList();
        return new(Measured(trace, missing, page), [.. missing.Select(m => Found(trace, m))]);
    }

    /// <summary>Without a link all five are missing: mention, state, date, contact, Defender of Rights.</summary>
    private Reading Nothing(Trace trace, Screen first)
    {
        var none = new Missing("none", Severity.Major, new("Aucun écran ne mène à une déclaration d’accessibilité.", "No screen leads to an accessibility statement."), [first.Id], Statement.Elements);
        return new(Counted(trace, Statement.Elements, "elements"), [Found(trace, none)]);
    }

    private Measure Measured(Trace trace, List<Missing> missing, AsidePage page)
    {
        (string, double)[] parts = Statement.Of(page).DeclaredRate is { } rate ? [("declaredRate", rate)] : [];
        return Counted(trace, missing.Sum(m => m.Amount), "elements", parts);
    }

    private static IEnumerable<Missing> Mention(List<Screen> screens, List<Screen> with)
    {
        var without = screens.Where(s => !with.Contains(s)).Select(s => s.Id).ToList();
        if (without.Count > 0)
            yield return new("missing-link", Severity.Minor, new($"{Plural.Fr(without.Count, "écran ne mène pas", "écrans ne mènent pas")} à la déclaration d’accessibilité.", $"{Plural.En(without.Count, "screen does", "screens do")} not lead to the accessibility statement."), without);
    }

    private static IEnumerable<Missing> InStatement(Trace trace, AsidePage page, string from)
    {
        Missing No(string kind, string fr, string en, double amount = 1) => new(kind, Severity.Minor, new(fr, en), [from], amount);
        var said = Statement.Of(page);
        if (!said.Came)
        {
            yield return No("unreachable", "La déclaration d’accessibilité annoncée ne s’affiche pas.", "The accessibility statement announced does not show.", Statement.Elements - 1);
            yield break;
        }
        if (said.State is null) yield return No("no-state", "La déclaration ne dit pas si le site est non, partiellement ou totalement conforme.", "The statement does not say whether the site is not, partly or fully conformant.");
        if (said.Date is null) yield return No("no-date", "La déclaration d’accessibilité n’est pas datée.", "The accessibility statement bears no date.");
        else if (said.Date < DateOnly.FromDateTime(trace.StartedAt.Date).AddYears(-3)) yield return No("outdated", "La déclaration d’accessibilité a plus de trois ans.", "The accessibility statement is more than three years old.");
        if (Contacts.On(trace, page.Blocks!, page.Controls).Count == 0 && !page.Controls!.Any(c => AsideLinks.PurposeOf(c) == AsidePurpose.Help))
            yield return No("no-contact", "La déclaration ne donne aucun contact.", "The statement gives no contact.");
        if (!said.NamesDefender) yield return No("no-defender", "La déclaration ne parle pas du Défenseur des droits.", "The statement does not name the Defender of Rights.");
        if (said.State == StatementState.Full && Contradicted(trace))
            yield return No("contradiction", "La déclaration dit « totalement conforme », mais des défauts ont été rencontrés sur le parcours.", "The statement says fully conformant, yet defects were met on the journey.");
    }

    /// <summary>Best practices are no criteria: they contradict nothing.</summary>
    private static bool Contradicted(Trace trace) => trace.Screens.Any(s => s.Axe?.Violations.Any(v => !v.Tags.Contains("best-practice")) == true);

    private Finding Found(Trace trace, Missing missing) => new(
        Fingerprints.Of(Id, missing.Kind),
        Id,
        missing.Kind,
        missing.Severity,
        Places.StepOn(trace, missing.Screens[0]),
        missing.Screens,
        missing.Message,
        Law,
        [.. missing.Screens.Select(s => new Evidence(s, null, null, null, null))],
        missing.Amount);

    private static readonly Said OlderTrace = new("Cette trace ne dit pas quels liens sont sur les écrans.", "This trace does not say which links are on the screens.");

    private static readonly Said NotFollowed = new("Une déclaration est annoncée, mais n’a pas été visitée.", "A statement is announced, but was not visited.");
}
