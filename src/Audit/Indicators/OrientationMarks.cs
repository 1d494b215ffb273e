using System.Text.RegularExpressions;
using Audit.Indicators.Promises;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A mark that is missing, and the screens one would look for it on, the first to show first.</summary>
internal sealed record MissingMark(string Kind, IReadOnlyList<Screen> Screens, Said Message, IReadOnlyList<string> References);

/// <summary>The eight marks of <see cref="Orientation"/>; each is looked for only where the journey got far enough to tell.</summary>
internal static partial class OrientationMarks
{
    private const int Several = 2;

    public static IReadOnlyList<MissingMark> Missing(Trace trace)
    {
        var pages = Stages.FormPages(trace);
        var title = SameTitle(trace);
        return [.. new[] { CurrentStep(pages, title), title, Steps(trace, pages), Documents(trace), WayBack(trace, pages), DeadEnd(trace), Recap(trace, pages), Acknowledgement(trace) }.OfType<MissingMark>()];
    }

    // Where all pages share one title, that is said once, under "title".
    private static MissingMark? CurrentStep(IReadOnlyList<Screen> pages, MissingMark? title)
    {
        if (pages.Count < Several) return null;
        var inPage = pages.Where(p => !ShowsStep(p)).ToList();
        if (inPage.Count > 0)
            return new("current-step", inPage, new($"Rien ne dit à quelle étape on en est, sur {Of(inPage.Count, pages.Count, "fr")}.", $"Nothing says which step one is at, on {Of(inPage.Count, pages.Count, "en")}."), ["DINUM 135"]);
        var inTitle = title is null ? pages.Where(p => !StepWords().IsMatch(p.Title)).ToList() : [];
        return inTitle.Count == 0 ? null : new("current-step", inTitle, new("Le titre de la page ne dit pas à quelle étape on en est.", "The title of the page does not say which step one is at."), ["DINUM 135", "RGAA 8.6", "WCAG 2.4.2"]);
    }

    private static string Of(int missing, int all, string language) => (language, missing == all) switch
    {
        ("fr", true) => $"les {all} pages du formulaire",
        ("fr", _) => $"{missing} des {all} pages du formulaire",
        (_, true) => $"all {all} form pages",
        _ => $"{missing} of the {all} form pages",
    };

    private static bool ShowsStep(Screen page) =>
        page.CurrentStep is not null || (page.Blocks ?? []).Any(b => b.Kind == TextKind.Step || StepWords().IsMatch(b.Text));

    private static MissingMark? SameTitle(Trace trace)
    {
        var shared = trace.Screens.Where(s => s.Dialog is null && !string.IsNullOrWhiteSpace(s.Title)).GroupBy(s => Fingerprints.Normal(s.Title))
            .Where(g => g.Select(s => s.Heading).Distinct().Count() > 1).SelectMany(g => g).ToList();
        return shared.Count == 0 ? null : new("title", [.. trace.Screens.Where(shared.Contains)], new($"{shared.Count} pages portent le même titre : « {Places.Short(shared[0].Title)} ».", $"{shared.Count} pages bear the same title: “{Places.Short(shared[0].Title)}”."), ["RGAA 8.6", "WCAG 2.4.2"]);
    }

    private static MissingMark? Steps(Trace trace, IReadOnlyList<Screen> pages)
    {
        var before = Stages.BeforeStart(trace);
        if (pages.Count < Several || before.Any(s => SaysHowMany(s))) return null;
        return new("steps", before, new("Rien ne dit avant de commencer combien il y a d’étapes ou de questions.", "Nothing says before the start how many steps or questions there are."), ["DINUM 134"]);
    }

    private static bool SaysHowMany(Screen screen)
    {
        var blocks = Stages.Content(screen).ToList();
        return blocks.Any(b => HowMany().IsMatch(b.Text)) || blocks.Count(b => NumberedStep().IsMatch(b.Text)) >= Several;
    }

    // Told where they are mentioned, else on the last screen before the start, where one would get them ready.
    private static MissingMark? Documents(Trace trace)
    {
        var (asked, untold) = (DocumentWords.Asked(trace), DocumentWords.Untold(trace));
        if (ListsDocuments(trace)) return null;
        if (untold.Count > 0 && untold.Count == asked.Count)
            return new("documents", [DocumentWords.Mentioning(trace) ?? Stages.BeforeStart(trace)[^1]], new($"Les pièces à joindre ne sont pas dites avant de commencer : {DocumentWords.List(untold)}.", $"The documents to attach are not told before the start: {DocumentWords.List(untold)}."), ["DINUM 134"]);
        return asked.Count == 0 && DocumentWords.Mentioning(trace) is { } vague
            ? new("documents", [vague], new("Des pièces sont demandées, sans dire lesquelles.", "Documents are asked for, without saying which."), ["DINUM 134"])
            : null;
    }

    // A list that leaves one out is a promise not kept: charged there.
    private static bool ListsDocuments(Trace trace) => Announcements.Of(trace).Any(p => p.Kind is PromiseKind.Documents or PromiseKind.NoDocuments);

    private static MissingMark? WayBack(Trace trace, IReadOnlyList<Screen> pages)
    {
        var addresses = pages.Select(p => Addresses.Of(trace, p.Url)).ToList();
        var without = pages.Where((page, i) => i > 0 && !LeadsBack(trace, page, [.. addresses.Take(i).Except([addresses[i]])])).ToList();
        return without.Count == 0 ? null : new("way-back", without, new("Aucun lien ni bouton ne ramène à la page précédente du formulaire.", "No link or button goes back to the form page before."), ["DINUM 136"]);
    }

    private static bool LeadsBack(Trace trace, Screen page, List<string> earlier) =>
        (page.Controls ?? []).Any(c => !c.InPopUp && ((BackWords().IsMatch(c.Name) && !ElsewhereWords().IsMatch(c.Name)) || (c.Href is { } href && earlier.Count > 0 && earlier.Contains(Addresses.Of(trace, href)))));

    private static MissingMark? DeadEnd(Trace trace)
    {
        var ends = trace.Screens.Where(s => !s.Fields.Any(Questions.IsQuestion) && Stages.Content(s).Any(b => NothingFree().IsMatch(b.Text)) && !LeadsOn(s)).ToList();
        return ends.Count == 0 ? null : new("dead-end", ends, new("La page dit qu’il n’y a rien de libre et ne propose ni autre lieu ni autre date.", "The page says that nothing is free and offers neither another place nor another date."), []);
    }

    private static bool LeadsOn(Screen screen) =>
        (screen.Controls ?? []).Any(c => c is { InPopUp: false, Place: Place.Main or Place.Dialog } && !BackWords().IsMatch(c.Name) && !ElsewhereWords().IsMatch(c.Name));

    private static MissingMark? Recap(Trace trace, IReadOnlyList<Screen> pages)
    {
        var known = trace.Ending.Kind is EndingKind.Completed or EndingKind.StoppedBeforeFinalSubmit;
        if (!known || pages.Count < Several || StoppedBeforeTheEnd(trace, pages) || Stages.Recap(trace) is not null) return null;
        return new("recap", [pages[^1]], new("La demande part sans récapitulatif : on ne peut pas relire ses réponses avant de les envoyer.", "The request is sent without a summary: one cannot read one’s answers again before sending them."), ["DINUM 133", "WCAG 3.3.4"]);
    }

    // Creating an account is a final step too; what comes after it was not seen.
    private static bool StoppedBeforeTheEnd(Trace trace, IReadOnlyList<Screen> pages) =>
        trace.Ending.Kind == EndingKind.StoppedBeforeFinalSubmit && trace.Visits[^1].Screen != pages[^1].Id && trace.Screens[^1].Fields.Any(f => f.Type == "password");

    private static MissingMark? Acknowledgement(Trace trace)
    {
        if (trace.Ending.Kind != EndingKind.Completed || Stages.FormPages(trace).Count == 0) return null;
        var last = Places.ScreenOf(trace, trace.Visits[^1].Screen) ?? trace.Screens[^1];
        var words = string.Join('\n', Stages.Content(last).Select(b => b.Text).Append(last.Heading));
        // Whether there is something to keep is charged by what comes after (one fact is charged once).
        return Received().IsMatch(words) ? null : new("acknowledgement", [last], new("La dernière page ne dit pas clairement que la demande est envoyée.", "The last page does not say clearly that the request was sent."), ["DINUM 129", "DINUM 401"]);
    }

    [GeneratedRegex(@"\b([ée]tape|step)\s+(n°\s*)?\d+|\b\d+\s*(/|sur|of)\s*\d+\b", RegexOptions.IgnoreCase)]
    private static partial Regex StepWords();

    [GeneratedRegex(@"\b(\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten)\s+((petites?|courtes?|simples?|grandes?|short|easy)\s+)?([ée]tapes?|questions?|pages?|[ée]crans?|rubriques?|steps?|screens?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"^\s*([ée]tape|step)?\s*\d+\s*([.:)–-]|$)|^\s*([ée]tape|step)\s+\d+", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedStep();

    [GeneratedRegex(@"\b(aucun|plus de|pas de) (cr[ée]neau|rendez-vous|place|date|disponibilit)|\b(est|sont|affiche) complets?\b|no (slot|appointment|date)s? (is |are )?(available|left)", RegexOptions.IgnoreCase)]
    private static partial Regex NothingFree();

    [GeneratedRegex(@"pr[ée]c[ée]dent|\bretour|\breven|\breculer|\bmodifier|\bcorriger|^[\s←‹<«]*(back|previous|go back|change|edit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BackWords();

    [GeneratedRegex(@"accueil|\bsite\b|\bmenu\b|\bhome\b|haut de|\btop\b|portail", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewhereWords();

    [GeneratedRegex(@"envoy[ée]|re[çc]ue?s?\b|pris[e]? en compte|enregistr[ée]|transmis|valid[ée]e?s?\b|confirm[ée]|merci|termin[ée]|\b(sent|received|submitted|registered|confirmed|thank|complete)", RegexOptions.IgnoreCase)]
    private static partial Regex Received();
}
