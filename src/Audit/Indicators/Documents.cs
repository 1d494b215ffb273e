using System.Text.RegularExpressions;
using Audit.Personas;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Files to attach, and what was said of them.</summary>
public sealed partial record Documents() : Indicator(
    "documents",
    Dimension.Input,
    new("Pièces à joindre", "Documents to attach"),
    new("Chercher un papier, le numériser, le retrouver dans l’ordinateur : c’est l’étape où l’on remet à plus tard, et où l’on renonce.",
        "Finding a paper, scanning it, finding it again on the computer: this is the step one puts off, and gives up at."),
    new("On compte les pièces demandées. Pèsent ici : formats et taille non dits à côté du champ, photo prise au téléphone refusée, ce qui bloque qui n’a que son téléphone. Une liste absente des écrans d’avant le formulaire est signalée et pèse dans les repères ; le nombre de pièces pèse dans les champs à remplir.",
        "Counted: the documents asked for. What weighs here: formats and size not told beside the field, a photo taken with a phone refused, which stops who has nothing but a phone. A list missing from the screens before the form is reported, and weighs under orientation; the number of documents weighs in the fields."))
{
    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("limits-untold", Severity.Minor), new("photo-refused", Severity.Barrier, Severity.Major), new("unannounced", Severity.Minor),
    ];

    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("documents", because), []);
        var files = Asked.In(trace).Where(a => a.Field.Type == "file").ToList();
        var unnamed = files.FindAll(f => !IsNamedBefore(trace, f));
        var findings = Merged(Unannounced(trace, unnamed).Concat(files.GroupBy(f => f.Screen.Id).SelectMany(g => OnScreen(trace, g.First().Screen, [.. g]))));
        var measure = Counted(trace, files.Count, "documents", ("defects", findings.Sum(f => f.Amount)), ("announced", files.Count - unnamed.Count));
        return new(measure, findings);
    }

    private IEnumerable<Finding> OnScreen(Trace trace, Screen screen, List<Asked> files)
    {
        var untold = files.FindAll(f => !IsTold(screen, f));
        if (untold.Count > 0)
            yield return Found(trace, "limits-untold", screen, untold, Severity.Minor, 1, new("Rien ne dit quels fichiers sont acceptés, ni leur taille, avant d’en envoyer un : ", "Nothing says which files are taken, nor how large, before one is sent: "));
        var refused = files.FindAll(f => RefusesPhotos(f));
        if (refused.Count > 0)
            yield return Found(trace, "photo-refused", screen, refused, HasOnlyPhotos(trace.Persona) ? Severity.Barrier : Severity.Major, 1, new("Une photo prise au téléphone est refusée : ", "A photo taken with a phone is refused: "));
    }

    private static bool IsTold(Screen screen, Asked file) =>
        Limits().IsMatch($"{file.Words} {file.Field.Help}")
        || screen.Blocks!.Any(b => b is { InPopUp: false, Kind: TextKind.Paragraph or TextKind.Help or TextKind.Legend or TextKind.ListItem or TextKind.Cell } && Limits().IsMatch(b.Text));

    // What "accept" leaves out cannot be picked; where it says nothing, only words can refuse.
    private static bool RefusesPhotos(Asked file) => file.Field.Accept is { Length: > 0 } accept
        ? !Pictures().IsMatch(accept)
        : OnlyPdf().IsMatch($"{file.Words} {file.Field.Help}");

    /// <summary>On a telephone, without a second device, the camera is the only way to a file.</summary>
    private static bool HasOnlyPhotos(Persona persona) => persona.Device.Touch && persona.Lacks?.Contains(Demand.SecondDevice) == true;

    private IEnumerable<Finding> Unannounced(Trace trace, List<Asked> unnamed)
    {
        if (unnamed.Count == 0) yield break;
        var screen = ScreensBefore(trace).LastOrDefault() ?? unnamed[0].Screen;
        yield return Found(trace, "unannounced", screen, unnamed, Severity.Minor, 0, new("Ces pièces ne sont pas nommées avant de commencer : ", "These documents are not named before one begins: "));
    }

    /// <summary>Those read before the first question.</summary>
    private static IEnumerable<Screen> ScreensBefore(Trace trace) => trace.Screens.TakeWhile(s => !s.Fields.Any(Questions.IsQuestion));

    private static bool IsNamedBefore(Trace trace, Asked file)
    {
        var words = Telling().Matches(file.Words).Select(m => m.Value).ToList();
        return words.Count > 0 && ScreensBefore(trace).Any(s => s.Blocks!.Any(b => b is { InPopUp: false, Place: Place.Main or Place.Dialog } && words.TrueForAll(w => b.Text.Contains(w, StringComparison.OrdinalIgnoreCase))));
    }

    private Finding Found(Trace trace, string kind, Screen screen, List<Asked> files, Severity severity, double amount, Said before)
    {
        var names = string.Join(", ", files.Select(f => f.Name).Distinct());
        return new(
            Fingerprints.Of(Id, kind, Places.NameOf(screen)),
            Id,
            kind,
            severity,
            Places.StepOn(trace, screen.Id),
            [screen.Id],
            new($"{before.Fr}{names}.", $"{before.En}{names}."),
            kind == "unannounced" ? ["DINUM 035", "DINUM 134"] : kind == "limits-untold" ? ["RGAA 11.10", "WCAG 3.3.2", "DINUM 204"] : [],
            [.. files.Select(f => new Evidence(f.Screen.Id, f.Name, null, null, f.Field.Box))],
            amount);
    }

    [GeneratedRegex(@"\b\d+([.,]\d+)? ?([kmg]o|[kmg]b|octets|mégas?)\b|\b(pdf|jpe?g|png|heic)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limits();

    [GeneratedRegex(@"image/|\*/\*|\.?(jpe?g|png|heic|webp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();

    [GeneratedRegex(@"(seulement|uniquement|exclusivement|only).*\bpdf\b|\bpdf\b.*(seulement|uniquement|exclusivement|only)", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPdf();

    // The words of a document's name that tell it from another: not "votre", not "de".
    [GeneratedRegex(@"\b(?!votre|copie|fichier|document|pièce|ajouter|joindre)\p{L}{5,}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}
