using Audit.Indicators;
using Audit.Reports;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary>The screens of both versions, each beside what stands for it.</summary>
internal static class SideBySide
{
    /// <summary>Pictures of more windows than this scroll in their own frame.</summary>
    private const double TallFrom = 1.5;

    internal static Html Of(PairPage page) => Html.Of($"""
        <section id="ecrans" aria-labelledby="t-screens">
        <h2 id="t-screens">{page.T(new("Les écrans côte à côte", "The screens side by side"))}</h2>
        <ol class="strip pairs">{Html.Join(page.C.Steps.Select((s, i) => Group(page, s, i + 1)))}</ol>
        </section>
        """);

    /// <summary>What became of this part.</summary>
    internal static Said Word(StepChange step) => step.Screens.Kind switch
    {
        AlignmentKind.Removed => new("N’existe plus", "Gone"),
        AlignmentKind.Added => new("Ajouté", "Added"),
        AlignmentKind.Merged => new($"{step.Screens.Before.Count} écrans réunis en un", $"{step.Screens.Before.Count} screens made into one"),
        AlignmentKind.Split => new($"Un écran partagé en {step.Screens.After.Count}", $"One screen cut into {step.Screens.After.Count}"),
        _ => step.Renamed ? new("Même étape, autre titre", "Same step, other title") : new("Même étape", "Same step"),
    };

    /// <summary>"Création de compte", or "Vous + Votre adresse".</summary>
    internal static string Name(IReadOnlyList<Screen> screens) => string.Join(" + ", screens.Select(Wording.ScreenName));

    private static Html Group(PairPage page, StepChange step, int number)
    {
        var name = Name(step.Screens.After.Count > 0 ? step.Screens.After : step.Screens.Before);
        return Html.Of($"""
            <li class="screen"><h3><span class="number">{number}</span> {name} <span class="became k{(int)step.Screens.Kind}">{page.T(Word(step))}</span></h3>
            <div class="two">
            {Side(page, page.C.Before, step.Screens.Before, new("Avant", "Before"))}
            {Side(page, page.C.After, step.Screens.After, new("Après", "After"))}
            </div>
            {Told(page, step)}</li>
            """);
    }

    private static Html Side(PairPage page, Audited journey, IReadOnlyList<Screen> screens, Said side) => Html.Of($"""
        <div class="side"><h4>{page.T(side)}</h4>{(screens.Count == 0
            ? Html.Of($"<p class=\"nothing\">{page.T(new("Rien à cet endroit.", "Nothing here."))}</p>")
            : Html.Of($"<div class=\"shots n{Math.Min(3, screens.Count)}\">{Html.Join(screens.Select(s => Shot(page, journey, s, page.T(side))))}</div>"))}</div>
        """);

    private static Html Shot(PairPage page, Audited journey, Screen screen, string side)
    {
        var caption = Html.Of($"<figcaption>{page.T(new("Écran", "Screen"))} {Wording.ScreenNumber(journey.Trace, screen.Id)} : {Wording.ScreenName(screen)}</figcaption>");
        if (page.PictureOf(journey, screen.Screenshot) is not { } bytes)
            return Html.Of($"<figure><p class=\"nopicture\">{page.T(new("Pas d’image de cet écran.", "No picture of this screen."))}</p>{caption}</figure>");
        var alt = $"{side} : {Wording.ScreenName(screen)}";
        var tall = screen.Picture.Height > TallFrom * screen.Viewport.Height ? Html.Of($" class=\"tall\" tabindex=\"0\" role=\"group\" aria-label=\"{alt}\"") : Html.None;
        return Html.Of($"<figure><div{tall}><img src=\"data:image/jpeg;base64,{Convert.ToBase64String(bytes)}\" alt=\"{alt}\" width=\"{screen.Picture.Width}\" height=\"{screen.Picture.Height}\"></div>{caption}</figure>");
    }

    private static Html Told(PairPage page, StepChange step)
    {
        var counts = step.Before.Named.Zip(step.After.Named).Where(p => p.First.Count + p.Second.Count > 0).ToList();
        return Html.Of($"""
            <div class="told">
            {Html.When(counts.Count > 0, () => Html.Of($"<ul class=\"counts\">{Html.Join(counts.Select(p => Count(page, p.First, p.Second.Count, step.Screens.Kind)))}</ul>"))}
            {Names(page, new("N’est plus demandé ici :", "No longer asked here:"), step.NoLongerAsked)}{Names(page, new("Demandé ici en plus :", "Asked here in addition:"), step.AskedNow)}
            {Findings(page, step)}
            </div>
            """);
    }

    /// <summary>Of a part that stands on one side only, the one count that exists.</summary>
    private static Html Count(PairPage page, (Said One, Said Several, int Count) before, int after, AlignmentKind kind) => kind switch
    {
        AlignmentKind.Removed => Html.Of($"<li class=\"better\">−{before.Count} {page.T(before.Count == 1 ? before.One : before.Several)}</li>"),
        AlignmentKind.Added => Html.Of($"<li class=\"worse\">+{after} {page.T(after == 1 ? before.One : before.Several)}</li>"),
        _ => Html.Of($"<li class=\"{(after < before.Count ? "better" : after > before.Count ? "worse" : "same")}\">{page.T(before.Several)} : {before.Count} → {after}</li>"),
    };

    private static Html Names(PairPage page, Said head, IReadOnlyList<string> names) =>
        Html.When(names.Count > 0, () => Html.Of($"<p>{page.T(head)} {string.Join(", ", names)}.</p>"));

    private static Html Findings(PairPage page, StepChange step)
    {
        bool Here(Finding f, IReadOnlyList<Screen> screens) => f.Screens is [var first, ..] && screens.Any(s => s.Id == first);
        var gone = page.C.Findings.Fixed.Where(f => Here(f, step.Screens.Before)).ToList();
        var come = page.C.Findings.New.Where(f => Here(f, step.Screens.After)).ToList();
        return Html.Of($"""
            {Html.When(come.Count > 0, () => Html.Of($"<ul class=\"here\">{Html.Join(come.Select(f => Html.Of($"<li class=\"worse\"><b>{page.T(new("Nouveau", "New"))}</b> {f.Message.In(page.Language)}</li>")))}</ul>"))}
            {Html.When(gone.Count > 0, () => Html.Of($"<ul class=\"here\">{Html.Join(gone.Select(f => Html.Of($"<li class=\"better\"><b>{page.T(new("Corrigé", "Fixed"))}</b> {f.Message.In(page.Language)}</li>")))}</ul>"))}
            """);
    }
}
