using System.Text.RegularExpressions;
using Audit.Personas;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>One thing demanded, first met on a screen. <paramref name="Because"/> is what demands it, in the page's words or the scenario's.</summary>
internal sealed record Demanded(Demand Demand, Screen Screen, int? Step, string Because, Box? Box);

/// <summary>What the journey demands of a person beside her answers; what this persona lacks stops her.</summary>
public sealed partial record Demands() : Indicator(
    "demands",
    Dimension.Equipment,
    new("Ce qu’il faut avoir et savoir", "What one must have and know"),
    new("Une adresse mail, un scanner, un second appareil : ce qui va de soi pour les uns arrête les autres.",
        "A mail address, a scanner, a second device: what goes without saying for some stops others."),
    new("Déduit des champs remplis ou obligatoires, des pièces à joindre, des codes et de ce que le scénario déclare : chaque exigence une fois. Joindre un fichier suppose un scanner, un appareil photo, ou le fichier déjà prêt. Ce que le profil n’a pas est un blocage.",
        "Derived from the fields filled or required, the documents to attach, the codes and what the scenario declares: each demand once. To attach a file takes a scanner, a camera, or the file at hand. What the persona lacks is a barrier."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("{demand}", Severity.Barrier)];

    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("demands", because), []);
        var demanded = Of(trace);
        (string, double)[] parts = [.. demanded.Select(d => (DemandWords.IdOf(d.Demand), 1.0))];
        return new(Counted(trace, demanded.Count, "demands", parts), [.. demanded.Where(d => trace.Persona.Lacks?.Contains(d.Demand) == true).Select(Lacked)]);
    }

    /// <summary>Each demand once, where it is first met, in the order of <see cref="Demand"/>.</summary>
    internal static IReadOnlyList<Demanded> Of(Trace trace) => All.Of(trace);

    private static readonly OncePerTrace<IReadOnlyList<Demanded>> All = new(trace => trace.Screens.Count == 0
        ? []
        : [.. Met(trace).GroupBy(d => d.Demand).Select(g => g.MinBy(d => IndexOf(trace, d.Screen))!).OrderBy(d => d.Demand)]);

    private static IEnumerable<Demanded> Met(Trace trace) =>
        [.. ByBeingOnline(trace), .. Asked.In(trace).Where(a => IsNeeded(trace, a)).SelectMany(a => ByField(trace, a)), .. trace.Screens.SelectMany(s => ByWords(trace, s)), .. ByMail(trace), .. Declared(trace)];

    // Insee counts finding information on an administration's site among the skills of information: no procedure goes without.
    private static IEnumerable<Demanded> ByBeingOnline(Trace trace) =>
        new[] { Demand.Online, Demand.InformationSkills }.Select(d => new Demanded(d, trace.Screens[0], null, Places.NameOf(trace.Screens[0]), null));

    private static bool IsNeeded(Trace trace, Asked asked) =>
        asked.Field.Required || trace.Entries.Any(e => e.Screen == asked.Screen.Id && e.Field == asked.Field.Key && (e.Added > 0 || asked.Field.Type == "file"));

    private static IEnumerable<Demanded> ByField(Trace trace, Asked asked)
    {
        Demanded New(Demand demand) => new(demand, asked.Screen, Places.StepOn(trace, asked.Screen.Id), asked.Name, asked.Field.Box);
        if (asked.Datum?.Id == "mail") yield return New(Demand.MailAddress);
        if (asked.Field.Type == "file") yield return New(Demand.ScannerOrCamera);
        if (asked.Field.Autocomplete?.Contains("cc-number", StringComparison.OrdinalIgnoreCase) == true || Card().IsMatch(asked.Words)) yield return New(Demand.BankCard);
        if (asked.Field.Type != "file" && TaxNumber().IsMatch(asked.Words)) yield return New(Demand.TaxNumber);
        if (asked.Field.Type != "file" && BenefitNumber().IsMatch(asked.Words)) yield return New(Demand.BenefitNumber);
        if (asked.Datum?.Id == "phone" && Mobile().IsMatch(asked.Words)) yield return New(Demand.MobilePhone);
        if (Proofs.IsProof(asked.Screen, asked.Field) && TextMessage().IsMatch($"{asked.Words} {asked.Field.Help} {TextOf(asked.Screen)}"))
            foreach (var demand in BySms(trace)) yield return New(demand);
    }

    // The code comes on the telephone; who is on it already needs no second device.
    private static Demand[] BySms(Trace trace) => trace.Persona.Device.Touch ? [Demand.MobilePhone] : [Demand.MobilePhone, Demand.SecondDevice];

    private static IEnumerable<Demanded> ByWords(Trace trace, Screen screen)
    {
        foreach (var block in Own(screen))
        {
            if (Print().IsMatch(block.Text)) yield return new(Demand.Printer, screen, Places.StepOn(trace, screen.Id), Places.Short(block.Text), block.Box);
            if (QrCode().IsMatch(block.Text)) yield return new(Demand.SecondDevice, screen, Places.StepOn(trace, screen.Id), Places.Short(block.Text), block.Box);
        }
    }

    // Reading one's mail to go on is a skill of communication, and takes an address.
    private static IEnumerable<Demanded> ByMail(Trace trace) =>
        from step in trace.Steps
        where step is { Kind: "read-mail", Status: StepStatus.Done }
        from demand in new[] { Demand.MailAddress, Demand.CommunicationSkills }
        select new Demanded(demand, ScreenOf(trace, step), step.Index, step.What, null);

    private static IEnumerable<Demanded> Declared(Trace trace) =>
        from step in trace.Steps
        from demand in step.Demands ?? []
        select new Demanded(demand, ScreenOf(trace, step), step.Index, step.What, null);

    private static Screen ScreenOf(Trace trace, StepTaken step) => Places.ScreenOf(trace, step.Screen ?? "") ?? trace.Screens[0];

    private static int IndexOf(Trace trace, Screen screen) => trace.Screens.ToList().FindIndex(s => s.Id == screen.Id);

    private static string TextOf(Screen screen) => string.Join(' ', Own(screen).Select(b => b.Text));

    private static IEnumerable<TextBlock> Own(Screen screen) => (screen.Blocks ?? []).Where(b => b is { InPopUp: false, Place: Place.Main or Place.Dialog });

    private Finding Lacked(Demanded demanded)
    {
        var (what, why) = (DemandWords.NameOf(demanded.Demand), Places.Short(demanded.Because));
        return new(
            Fingerprints.Of(Id, DemandWords.IdOf(demanded.Demand), Places.NameOf(demanded.Screen)),
            Id,
            DemandWords.IdOf(demanded.Demand),
            Severity.Barrier,
            demanded.Step,
            [demanded.Screen.Id],
            new($"Il faut {what.Fr}, et cette personne n’en dispose pas (« {why} »).", $"One needs {what.En}, which this person does not have (“{why}”)."),
            [],
            [new(demanded.Screen.Id, why, null, null, demanded.Box)],
            Amount: 0);
    }

    [GeneratedRegex(@"numéro de (la )?carte (bancaire|bleue)|cryptogramme|\bcvv\b|card number", RegexOptions.IgnoreCase)]
    private static partial Regex Card();

    [GeneratedRegex(@"(numéro|n°) fiscal|tax number", RegexOptions.IgnoreCase)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(@"(numéro|n°|identifiant) ?(d[’'])?allocataire|(numéro|n°) caf\b", RegexOptions.IgnoreCase)]
    private static partial Regex BenefitNumber();

    [GeneratedRegex(@"portable|mobile|\bsms\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"\bsms\b|texto|text message", RegexOptions.IgnoreCase)]
    private static partial Regex TextMessage();

    [GeneratedRegex(@"\bà imprimer\b|\bimprim(ez|er)\b.{0,60}\b(sign|retourn|renvoy|apport)|\bimprimez (le|la|ce|cette|votre) (formulaire|document|attestation|dossier|demande)", RegexOptions.IgnoreCase)]
    private static partial Regex Print();

    [GeneratedRegex(@"(scannez|flashez|scan) .{0,30}qr ?code|qr ?code .{0,40}(téléphone|smartphone|phone)", RegexOptions.IgnoreCase)]
    private static partial Regex QrCode();
}
