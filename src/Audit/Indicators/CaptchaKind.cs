using Audit.Personas;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Whether a captcha stands in the way, and with which way round it.</summary>
public sealed record CaptchaKind() : Indicator(
    "captcha",
    Dimension.Identification,
    new("Captcha", "Captcha"),
    new("Un captcha demande de prouver qu’on n’est pas un robot. Une personne qui voit mal ou lit mal ne le peut souvent pas.",
        "A captcha asks for proof of being no robot. A person who sees or reads poorly often cannot give it."),
    new("Aucun, avec une autre façon accessible de passer, ou sans. Le pire des captchas rencontrés est retenu. Sans autre façon, c’est un blocage pour les profils qu’il arrête.",
        "None, with another accessible way through, or without. The worst captcha met is kept. Without another way it is a barrier for the personas it stops."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("without", Severity.Barrier, Severity.Major), new("with-alternative", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var met = trace.Screens.SelectMany(s => s.Captchas.Select(c => (Screen: s, Captcha: c))).ToList();
        var without = met.Count(m => !m.Captcha.HasAlternative);
        var kind = met.Count == 0 ? "none" : without == 0 ? "with-alternative" : "without";
        return new(Called(trace, kind, ("met", met.Count), ("without", without)), Merged(met.Select(m => Met(trace, m.Screen, m.Captcha))));
    }

    private Finding Met(Trace trace, Screen screen, CaptchaSeen captcha)
    {
        var kind = captcha.HasAlternative ? "with-alternative" : "without";
        return new(
            Fingerprints.Of(Id, kind, captcha.Kind, captcha.Provider),
            Id,
            kind,
            SeverityOf(trace, captcha),
            Places.StepOn(trace, screen.Id),
            [screen.Id],
            Message(captcha),
            captcha.Kind == "question" ? ["WCAG 3.3.8"] : ["RGAA 1.4", "RGAA 1.5", "WCAG 1.1.1", "WCAG 3.3.8"],
            [new(screen.Id, captcha.Provider, null, null, captcha.Box)]);
    }

    private static Severity SeverityOf(Trace trace, CaptchaSeen captcha)
    {
        if (captcha.HasAlternative) return Severity.Minor;
        return trace.Persona.StoppedBy.Contains(Obstacle.CaptchaWithoutAlternative) ? Severity.Barrier : Severity.Major;
    }

    // A written question can be heard as well as seen, so it needs no other way; it must be understood all the same.
    private static Said Message(CaptchaSeen captcha) => captcha switch
    {
        { Kind: "question" } => new($"Un captcha pose une question écrite. Elle peut être lue à voix haute, mais il faut la comprendre.", $"A captcha asks a written question. It can be read aloud, but it has to be understood."),
        { HasAlternative: true } => new($"Un captcha demande de prouver qu’on n’est pas un robot. Une autre façon de passer existe.", $"A captcha asks for proof of being no robot. There is another way through."),
        _ => new($"Un captcha barre la route, sans autre façon de passer.", $"A captcha bars the way, with no other way through."),
    };
}
