using System.Globalization;
using System.Text.RegularExpressions;
using Audit.DemoTown.Appointments;
using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Easy.Appointments;

/// <summary>When, who and how to reach her: all on one page, as buttons one can press. Typical slips are taken as they are meant.</summary>
internal static partial class TimesPage
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <summary>A French number has ten digits, and up to thirteen with its country.</summary>
    private const int FewestDigits = 10;
    private const int MostDigits = 13;

    private static readonly TimeSpan[] Times = [new(9, 0, 0), new(10, 0, 0), new(14, 0, 0), new(16, 0, 0)];

    internal static Html Show(Form form, Agenda agenda) => EasyLayout.Page("Prendre rendez-vous pour une carte d’identité", 1, Html.Of($"""
        <h1>Prendre rendez-vous pour une carte d’identité</h1>
        <p class="lead">Choisissez un jour, puis dites-nous qui vient. Cela prend 3 minutes.</p>
        <p class="aside">Vous préférez le téléphone ? Appelez le <a href="tel:+33199001234">01 99 00 12 34</a>, du lundi au vendredi, de 9 h à 17 h. On vous donne un rendez-vous.</p>
        {Fields.Mistakes(form)}
        <form method="post" action="/facile/rendez-vous" novalidate>
        {Days(form, agenda)}
        {Fields.Text(form, new("prenom", "Votre prénom", Autocomplete: "given-name"))}
        {Fields.Text(form, new("nom", "Votre nom de famille", Autocomplete: "family-name"))}
        <fieldset class="field" id="joindre" tabindex="-1"><legend>Comment vous joindre ?</legend><span class="hint">Une seule réponse suffit.</span>{Fields.Error(form, "joindre")}
        {Fields.Text(form, new("telephone", "Votre téléphone", "Par exemple : 06 39 98 12 34", "tel", "tel"))}
        {Fields.Text(form, new("mail", "Votre adresse mail", "Pour recevoir le rendez-vous par écrit", "email", "email"))}
        <label class="choice"><input type="checkbox" name="rappel" value="oui"{(form["rappel"].Length > 0 ? new Html(" checked") : Html.None)}> Je veux un rappel la veille</label></fieldset>
        <p class="actions"><button class="button" type="submit">Continuer</button> <a href="/facile/">Revenir à l’accueil</a></p>
        </form>
        """));

    internal static Form Check(IReadOnlyDictionary<string, string> sent, Agenda agenda)
    {
        var errors = new Dictionary<string, string>();
        string Of(string name) => sent.GetValueOrDefault(name, "");
        if (Chosen(Of("creneau"), agenda) is null) errors["creneau"] = Of("creneau").Length == 0 ? "Choisissez un jour et une heure." : "Cette heure vient d’être prise par quelqu’un d’autre. Choisissez-en une autre.";
        if (Of("prenom").Length == 0) errors["prenom"] = "Écrivez votre prénom.";
        if (Of("nom").Length == 0) errors["nom"] = "Écrivez votre nom de famille.";
        if (Of("telephone").Length + Of("mail").Length == 0) errors["joindre"] = "Écrivez votre téléphone ou votre adresse mail.";
        if (Of("telephone").Length > 0 && !IsPhone(Of("telephone"))) errors["telephone"] = "Écrivez les dix chiffres de votre téléphone, par exemple 06 39 98 12 34.";
        if (Of("mail").Length > 0 && !Post.IsAddress(Of("mail"))) errors["mail"] = "Écrivez votre adresse mail, par exemple parent@exemple.fr.";
        return new Form(sent, errors, WasSent: true);
    }

    /// <summary>The time that was sent, if it is still free.</summary>
    internal static DateTime? Chosen(string sent, Agenda agenda) =>
        DateTime.TryParseExact(sent, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) && Free(agenda).Any(d => d.Times.Contains(start)) ? start : null;

    /// <summary>The first week in which somebody can still come.</summary>
    private static List<(DateTime Day, IReadOnlyList<DateTime> Times)> Free(Agenda agenda) => OpenDays.Weeks(agenda.Today)
        .Select(week => week.Select(day => (Day: day, Times: agenda.Free(day, Times))).Where(d => d.Times.Count > 0).ToList())
        .FirstOrDefault(week => week.Count > 0) ?? [];

    private static Html Days(Form form, Agenda agenda) => Html.Of($"""
        <fieldset class="field" id="creneau" tabindex="-1"><legend>Quand voulez-vous venir ?</legend><span class="hint">Mairie d’Exempleville, 1 place de la Mairie. Prévoyez 20 minutes.</span>{Fields.Error(form, "creneau")}
        <div class="days">{Html.Join(Free(agenda).Select(d => Day(form, d.Day, d.Times)))}</div></fieldset>
        """);

    private static Html Day(Form form, DateTime day, IReadOnlyList<DateTime> times)
    {
        var words = FrenchDates.Title(day).Split(' ', 2);
        return Html.Of($"<fieldset class=\"day\"><legend>{words[0]} <span>{words[1]}</span></legend><div class=\"times\">{Html.Join(times.Select(t => Time(form, t)))}</div></fieldset>");
    }

    private static Html Time(Form form, DateTime time)
    {
        var value = time.ToString(Format, CultureInfo.InvariantCulture);
        return Html.Of($"<label class=\"choice\"><input type=\"radio\" name=\"creneau\" value=\"{value}\"{(form["creneau"] == value ? new Html(" checked") : Html.None)}> {FrenchDates.Time(time)}</label>");
    }

    private static bool IsPhone(string text) =>
        Separators().Replace(text, "") is var digits && digits.TrimStart('+').All(char.IsAsciiDigit) && digits.TrimStart('+').Length is >= FewestDigits and <= MostDigits;

    [GeneratedRegex(@"[\s.\-/()]")]
    private static partial Regex Separators();
}
