using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Observation;

/// <summary>
/// Tells what an overlay is, and what each of its buttons answers, from the words people read and, failing that, from its marks.
/// Kinds are those of the pop-up taxonomy; French first, English for foreign tools.
/// </summary>
internal static partial class OverlayWords
{
    internal static PopUpKind KindOf(OverlaySeen overlay)
    {
        var said = $"{overlay.Name} {overlay.Text}";
        if (Cookies().IsMatch(said) && (Accept().IsMatch(said) || Refuse().IsMatch(said) || Settings().IsMatch(said))) return PopUpKind.CookieBanner;
        if (Session().IsMatch(said)) return PopUpKind.SessionTimeout;
        if (Newsletter().IsMatch(said)) return PopUpKind.Newsletter;
        if (Survey().IsMatch(said)) return PopUpKind.Survey;
        if (App().IsMatch(said)) return PopUpKind.AppInstall;
        if (Browser().IsMatch(said)) return PopUpKind.BrowserWarning;
        if (Privacy().IsMatch(said) && AsksForConsent(overlay.Controls)) return PopUpKind.CookieBanner;
        if (Chat().IsMatch($"{overlay.Marks} {overlay.Name}") && !overlay.BlocksPointer) return PopUpKind.ChatWidget;
        return overlay.BlocksPointer || overlay.Role is "dialog" or "alertdialog" ? PopUpKind.ModalDialog : PopUpKind.Overlay;
    }

    /// <summary>Many banners never say "cookies": those that speak of privacy and take a yes beside a no, or beside a choice, ask the same.</summary>
    private static bool AsksForConsent(IReadOnlyList<ElementFacts> controls) =>
        AcceptControl(controls) is not null && (RefuseControl(controls) ?? SettingsControl(controls) ?? SaveControl(controls)) is not null;

    /// <summary>The same overlay, seen again later: by its words, digits apart (countdowns change).</summary>
    internal static string Signature(string name, string text)
    {
        var words = Digits().Replace(Spaces().Replace(text, " "), "#").Trim();
        return $"{name}|{(words.Length > 80 ? words[..80] : words)}";
    }

    /// <summary>The button that accepts all; taking over what is ticked is another answer.</summary>
    internal static ElementFacts? AcceptControl(IReadOnlyList<ElementFacts> controls) =>
        controls.FirstOrDefault(c => Accept().IsMatch(c.Name) && !Refuse().IsMatch(c.Name) && !Save().IsMatch(c.Name))
        ?? controls.FirstOrDefault(c => Agree().IsMatch(c.Name.Trim()));

    internal static ElementFacts? RefuseControl(IReadOnlyList<ElementFacts> controls) => controls.FirstOrDefault(c => Refuse().IsMatch(c.Name));

    internal static ElementFacts? SettingsControl(IReadOnlyList<ElementFacts> controls) => controls.FirstOrDefault(c => Settings().IsMatch(c.Name) && !Accept().IsMatch(c.Name));

    internal static ElementFacts? SaveControl(IReadOnlyList<ElementFacts> controls) => controls.FirstOrDefault(c => Save().IsMatch(c.Name));

    /// <summary>The control that makes the overlay go away without agreeing to anything.</summary>
    internal static ElementFacts? CloseControl(IReadOnlyList<ElementFacts> controls) =>
        controls.FirstOrDefault(c => Close().IsMatch(c.Name.Trim()))
        ?? controls.FirstOrDefault(c => Later().IsMatch(c.Name))
        ?? controls.FirstOrDefault(c => c.Control == ControlKind.Button && (c.Name.Length == 0 || CloseMark().IsMatch(c.Css)))
        ?? controls.FirstOrDefault(c => Agree().IsMatch(c.Name.Trim()));

    [GeneratedRegex(@"cookies?|traceurs?", RegexOptions.IgnoreCase)]
    private static partial Regex Cookies();

    [GeneratedRegex(@"consent|confidentialité|vie privée|(données|informations) personnelles|données à caractère personnel|privacy|personal data", RegexOptions.IgnoreCase)]
    private static partial Regex Privacy();

    [GeneratedRegex(@"accepte|autoriser|tout accepter|j['’]accepte|d['’]accord|accept|allow|agree|^ok\b", RegexOptions.IgnoreCase)]
    private static partial Regex Accept();

    [GeneratedRegex(@"refuse|rejet|sans accepter|interdire|decline|reject|deny|nécessaires (seulement|uniquement)|uniquement (les )?(cookies )?(nécessaires|essentiels|techniques)|only necessary|necessary only", RegexOptions.IgnoreCase)]
    private static partial Regex Refuse();

    [GeneratedRegex(@"param[éè]tr|personnalis|g[ée]rer|choisir|préférences|options|configur|customi[sz]e|manage|settings|preferences|en savoir plus", RegexOptions.IgnoreCase)]
    private static partial Regex Settings();

    [GeneratedRegex(@"enregistrer|valider|confirmer|sauvegarder|sélection|mes choix|save|confirm|selected|selection|my choices", RegexOptions.IgnoreCase)]
    private static partial Regex Save();

    [GeneratedRegex(@"session.{0,60}(expir|ferm|inactiv)|(expir|inactiv).{0,60}session|déconnect[ée]", RegexOptions.IgnoreCase)]
    private static partial Regex Session();

    [GeneratedRegex(@"newsletter|lettre d['’]information|infolettre|abonnez-vous|restez inform|recevez nos", RegexOptions.IgnoreCase)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"enquête|sondage|votre avis|questionnaire de satisfaction|survey|feedback", RegexOptions.IgnoreCase)]
    private static partial Regex Survey();

    [GeneratedRegex(@"(télécharge|installe).{0,40}application|app store|google play", RegexOptions.IgnoreCase)]
    private static partial Regex App();

    [GeneratedRegex(@"navigateur.{0,60}(obsolète|compatible|jour)|unsupported browser|update your browser", RegexOptions.IgnoreCase)]
    private static partial Regex Browser();

    [GeneratedRegex(@"chat(bot)?\b|crisp|zendesk|iadvize|assistant virtuel|tchat", RegexOptions.IgnoreCase)]
    private static partial Regex Chat();

    [GeneratedRegex(@"^(×|✕|✖|x|ferm.*|close.*|masquer|fermer)$", RegexOptions.IgnoreCase)]
    private static partial Regex Close();

    [GeneratedRegex(@"plus tard|non,? merci|pas maintenant|continuer sans|ignorer|annuler|no thanks|not now|later|skip|cancel|rester connecté", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"close|dismiss|fermer", RegexOptions.IgnoreCase)]
    private static partial Regex CloseMark();

    [GeneratedRegex(@"^(ok|d['’]accord|j['’]ai compris|compris|c['’]est bon|continuer|valider|got it|continue)\s*[.!]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Agree();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
