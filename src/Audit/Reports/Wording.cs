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

    internal static string Number(double value, string lang) => value.ToString(value is > 0 and < 1 ? "0.##" : "#,0.#", lang == "en" ? British : French);

    /// <summary>The word alone: French says "0,4 point".</summary>
    internal static Said Points(double points) => new(Math.Abs(points) < 2 ? "point" : "points", points is 1 ? "point" : "points");

    internal static string Date(DateTimeOffset date, string lang) => lang == "en" ? date.ToString("d MMMM yyyy", British) : date.ToString(date.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", French);

    internal static string TitleOf(string measure, string lang) =>
        measure == JourneyFinding.Indicator ? new Said("Le parcours", "The journey").In(lang) : Catalogue.All.FirstOrDefault(i => i.Id == measure)?.Title.In(lang) ?? Catalogue.NotYetMeasured.GetValueOrDefault(measure)?.AsSentence().In(lang) ?? measure;

    internal static string ScreenName(Screen screen) =>
        screen.Dialog ?? screen.Heading ?? (screen.Title.Length > 0 ? screen.Title : screen.Url);

    internal static string ScreenNumber(Trace trace, string id) =>
        (trace.Screens.ToList().FindIndex(s => s.Id == id) + 1).ToString(CultureInfo.InvariantCulture);

    internal static string Value(Measure measure, string lang)
    {
        if (measure.Status == MeasureStatus.NotTested) return "—";
        if (measure.Kind is { } kind) return KindOf(measure.Id, kind).In(lang);
        if (measure is { Unit: "seconds", Low: { } low, High: { } high }) return Range(low, high, measure.AtLeast, lang);
        var number = $"{Number(measure.Value ?? 0, lang)} {UnitOf(measure.Unit, measure.Value ?? 0).In(lang)}".Trim();
        return measure.AtLeast ? $"{new Said("au moins", "at least").In(lang)} {number}" : number;
    }

    /// <summary>A range of seconds, in minutes from two minutes on.</summary>
    private static string Range(double low, double high, bool atLeast, string lang)
    {
        var (scale, unit) = high >= 120 ? (60, new Said("minutes", "minutes")) : (1, new Said("secondes", "seconds"));
        var range = new Said($"{Number(low / scale, "fr")} à {Number(high / scale, "fr")}", $"{Number(low / scale, "en")} to {Number(high / scale, "en")}").In(lang);
        return $"{(atLeast ? $"{new Said("au moins", "at least").In(lang)} " : "")}{range} {unit.In(lang)}";
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

    /// <summary>In French the word goes with what it is said of.</summary>
    internal static Said KindOf(string measure, string kind) => measure == "non-digital-way" && kind == "none" ? new("aucune", "none") : KindOf(kind);

    internal static Said KindOf(string kind) => kind switch
    {
        "none" => new("aucun", "none"),
        "optional" => new("facultatif", "optional"),
        "mandatory-to-start" => new("obligatoire pour commencer", "mandatory to start"),
        "mandatory-midway" => new("obligatoire en cours de route", "mandatory midway"),
        "with-alternative" => new("avec une autre voie", "with an alternative"),
        "displayed" => new("affichée", "displayed"),
        "on-help-page" => new("sur une page d’aide seulement", "on a help page only"),
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
        ("heights", true) => new("hauteurs de fenêtre", "window heights"),
        ("heights", false) => new("hauteur de fenêtre", value is 1 ? "window height" : "window heights"),
        ("steps", true) => new("étapes", "steps"),
        ("steps", false) => new("étape", value is 1 ? "step" : "steps"),
        ("trips", true) => new("allers-retours", "trips"),
        ("trips", false) => new("aller-retour", value is 1 ? "trip" : "trips"),
        ("pop-ups", true) => new("fenêtres", "pop-ups"),
        ("pop-ups", false) => new("fenêtre", value is 1 ? "pop-up" : "pop-ups"),
        ("findings", true) => new("défauts", "defects"),
        ("findings", false) => new("défaut", value is 1 ? "defect" : "defects"),
        ("fields", true) => new("champs", "fields"),
        ("fields", false) => new("champ", value is 1 ? "field" : "fields"),
        ("characters", true) => new("caractères", "characters"),
        ("characters", false) => new("caractère", value is 1 ? "character" : "characters"),
        ("words", true) => new("mots", "words"),
        ("words", false) => new("mot", value is 1 ? "word" : "words"),
        ("sentences", true) => new("phrases", "sentences"),
        ("sentences", false) => new("phrase", value is 1 ? "sentence" : "sentences"),
        ("terms", true) => new("termes", "terms"),
        ("terms", false) => new("terme", value is 1 ? "term" : "terms"),
        ("ease", _) => new("points de facilité sur 100", "points of ease out of 100"),
        ("demands", true) => new("exigences", "demands"),
        ("demands", false) => new("exigence", value is 1 ? "demand" : "demands"),
        ("share", _) => new("% des personnes", "% of people"),
        ("data", true) => new("données", "data"),
        ("data", false) => new("donnée", value is 1 ? "datum" : "data"),
        ("documents", true) => new("pièces", "documents"),
        ("documents", false) => new("pièce", value is 1 ? "document" : "documents"),
        ("targets", true) => new("cibles trop petites", "targets too small"),
        ("targets", false) => new("cible trop petite", value is 1 ? "target too small" : "targets too small"),
        ("elements", true) => new("éléments manquants", "elements missing"),
        ("elements", false) => new("élément manquant", value is 1 ? "element missing" : "elements missing"),
        ("seconds", true) => new("secondes", "seconds"),
        ("seconds", false) => new("seconde", value is 1 ? "second" : "seconds"),
        ("kilobytes", _) => new("ko", "kB"),
        _ => new(unit, unit),
    };
}
