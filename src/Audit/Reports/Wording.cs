using System.Globalization;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>Numbers and names as people read them, in one of the two languages of the reports.</summary>
internal static class Wording
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    internal static string Number(double value, string lang) => value.ToString("#,0.#", lang == "en" ? British : French);

    internal static string Date(DateTimeOffset date, string lang) => date.ToString("d MMMM yyyy", lang == "en" ? British : French);

    internal static string TitleOf(string measure, string lang) =>
        measure == JourneyFinding.Indicator ? new Said("Le parcours", "The journey").In(lang) : Catalogue.All.FirstOrDefault(i => i.Id == measure)?.Title.In(lang) ?? Catalogue.NotYetMeasured.GetValueOrDefault(measure)?.AsSentence().In(lang) ?? measure;

    internal static string ScreenName(Screen screen) =>
        screen.Dialog ?? screen.Heading ?? (screen.Title.Length > 0 ? screen.Title : screen.Url);

    internal static string ScreenNumber(Trace trace, string id) =>
        (trace.Screens.ToList().FindIndex(s => s.Id == id) + 1).ToString(CultureInfo.InvariantCulture);

    internal static string Value(Measure measure, string lang)
    {
        if (measure.Status == MeasureStatus.NotTested) return "—";
        if (measure.Kind is { } kind) return KindOf(kind).In(lang);
        var number = $"{Number(measure.Value ?? 0, lang)} {UnitOf(measure.Unit, measure.Value ?? 0).In(lang)}".Trim();
        return measure.AtLeast ? $"{new Said("au moins", "at least").In(lang)} {number}" : number;
    }

    internal static Said DimensionName(Dimension dimension) => dimension switch
    {
        Dimension.Path => new("Parcours", "Path"),
        Dimension.Identification => new("Identification", "Identification"),
        Dimension.Interruptions => new("Interruptions", "Interruptions"),
        Dimension.Accessibility => new("Accessibilité", "Accessibility"),
        Dimension.Language => new("Langage", "Language"),
        Dimension.Input => new("Saisie", "Input"),
        Dimension.Help => new("Aide et confiance", "Help and trust"),
        _ => new("Équipement", "Equipment"),
    };

    internal static Said OriginName(Origin origin) => origin switch
    {
        Origin.Official => new("texte officiel", "official text"),
        Origin.Standard => new("norme", "standard"),
        Origin.Literature => new("études", "studies"),
        _ => new("convention de l’outil, provisoire", "this tool’s convention, provisional"),
    };

    internal static Said SeverityName(Severity severity) => severity switch
    {
        Severity.Barrier => new("Blocage", "Barrier"),
        Severity.Major => new("Grave", "Serious"),
        Severity.Minor => new("Gênant", "Minor"),
        _ => new("À savoir", "Good to know"),
    };

    internal static Said KindOf(string kind) => kind switch
    {
        "none" => new("aucun", "none"),
        "optional" => new("facultatif", "optional"),
        "mandatory-to-start" => new("obligatoire pour commencer", "mandatory to start"),
        "mandatory-midway" => new("obligatoire en cours de route", "mandatory midway"),
        "with-alternative" => new("avec une autre voie", "with an alternative"),
        "without" => new("sans autre voie", "without an alternative"),
        _ => new(kind, kind),
    };

    internal static Said UnitOf(string unit, double value) => (unit, value >= 2) switch
    {
        ("clicks", true) => new("clics", "clicks"),
        ("clicks", false) => new("clic", value is 1 ? "click" : "clicks"),
        ("screens", true) => new("écrans", "screens"),
        ("screens", false) => new("écran", value is 1 ? "screen" : "screens"),
        ("sites", true) => new("sites", "sites"),
        ("sites", false) => new("site", value is 1 ? "site" : "sites"),
        ("windows", true) => new("fenêtres", "windows"),
        ("windows", false) => new("fenêtre", value is 1 ? "window" : "windows"),
        ("steps", true) => new("étapes", "steps"),
        ("steps", false) => new("étape", value is 1 ? "step" : "steps"),
        ("pop-ups", true) => new("fenêtres", "pop-ups"),
        ("pop-ups", false) => new("fenêtre", value is 1 ? "pop-up" : "pop-ups"),
        ("findings", true) => new("défauts", "defects"),
        ("findings", false) => new("défaut", value is 1 ? "defect" : "defects"),
        ("fields", true) => new("champs", "fields"),
        ("fields", false) => new("champ", value is 1 ? "field" : "fields"),
        ("characters", true) => new("caractères", "characters"),
        ("characters", false) => new("caractère", value is 1 ? "character" : "characters"),
        _ => new(unit, unit),
    };
}
