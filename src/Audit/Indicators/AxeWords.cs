using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>axe's rules in plain words, and its tags as the references people know.</summary>
internal static partial class AxeWords
{
    /// <summary>What is wrong with which element.</summary>
    public static Said Message(AxeRule rule, AxeElement element)
    {
        var what = Of(rule.Id) ?? new Said($"règle « {rule.Id} » d’axe non respectée ({Places.Short(rule.Help)})", $"axe rule “{rule.Id}” is not met ({Places.Short(rule.Help)})");
        var at = At(element);
        return new Said($"{what.Fr}{at.Fr}.", $"{what.En}{at.En}.").AsSentence();
    }

    /// <summary>What is wrong with whatever breaks a rule; null for a rule not put in plain words yet.</summary>
    public static Said? Of(string rule) => Rules.GetValueOrDefault(rule);

    private static Said At(AxeElement element)
    {
        var name = Places.Short(element.Name);
        if (name.Length > 0) return new($" : « {name} »", $": “{name}”");
        return Around(element.Context) is { } place ? new($" (dans {place.Fr})", $" (in {place.En})") : new("", "");
    }

    /// <summary>The part of the page, in words; its tag comes first in the context, what it is called after.</summary>
    private static Said? Around(string context)
    {
        var (tag, called) = context.Split(' ', 2) is [var first, var rest] ? (first, Places.Short(rest)) : (context, "");
        if (Parts.GetValueOrDefault(tag) is not { } part) return null;
        return called.Length == 0 ? part : new($"{part.Fr}, « {called} »", $"{part.En}, “{called}”");
    }

    private static readonly Dictionary<string, Said> Parts = new(StringComparer.Ordinal)
    {
        ["header"] = new("l’en-tête", "the header"),
        ["footer"] = new("le pied de page", "the footer"),
        ["nav"] = new("le menu", "the menu"),
        ["main"] = new("le contenu", "the content"),
        ["form"] = new("le formulaire", "the form"),
        ["fieldset"] = new("le groupe de champs", "the group of fields"),
        ["aside"] = new("la colonne de côté", "the side column"),
        ["dialog"] = new("la fenêtre", "the dialog"),
        ["section"] = new("la partie", "the section"),
        ["div"] = new("la page", "the page"),
    };

    /// <summary>RGAA tests first, then WCAG criteria, then EN 301 549 clauses.</summary>
    public static IReadOnlyList<string> References(IReadOnlyList<string> tags) =>
    [
        .. tags.Where(t => RgaaTest().IsMatch(t)).Select(t => $"RGAA {t[5..]}"),
        .. tags.Where(t => WcagCriterion().IsMatch(t)).Select(t => $"WCAG {t[4]}.{t[5]}.{t[6..]}"),
        .. tags.Where(t => EnClause().IsMatch(t)).Select(t => $"EN 301 549 {t[3..]}"),
    ];

    private static readonly Dictionary<string, Said> Rules = new(StringComparer.Ordinal)
    {
        ["area-alt"] = new("une zone cliquable d’image n’a pas de nom", "a clickable area of an image has no name"),
        ["aria-allowed-attr"] = new("un attribut technique contredit le rôle de l’élément", "a technical attribute contradicts the element’s role"),
        ["aria-command-name"] = new("un bouton ou un lien n’a pas de nom", "a button or link has no name"),
        ["aria-dialog-name"] = new("une fenêtre n’a pas de nom", "a dialog has no name"),
        ["aria-hidden-focus"] = new("un élément caché aux aides techniques reçoit pourtant le focus", "an element hidden from assistive technology still takes the focus"),
        ["aria-input-field-name"] = new("un champ n’a pas de nom", "a field has no name"),
        ["aria-required-attr"] = new("il manque à l’élément un état que les aides techniques attendent", "the element lacks a state that assistive technology expects"),
        ["aria-required-children"] = new("la structure de l’élément est incomplète pour les aides techniques", "the element’s structure is incomplete for assistive technology"),
        ["aria-required-parent"] = new("l’élément est hors de la structure attendue par les aides techniques", "the element stands outside the structure assistive technology expects"),
        ["aria-roles"] = new("le rôle donné à l’élément n’existe pas", "the role given to the element does not exist"),
        ["aria-toggle-field-name"] = new("une case ou un interrupteur n’a pas de nom", "a checkbox or switch has no name"),
        ["aria-valid-attr"] = new("un attribut technique n’existe pas", "a technical attribute does not exist"),
        ["aria-valid-attr-value"] = new("un attribut technique a une valeur impossible", "a technical attribute has an impossible value"),
        ["autocomplete-valid"] = new("un champ dit au navigateur attendre une donnée qui n’existe pas", "a field tells the browser to expect a datum that does not exist"),
        ["button-name"] = new("un bouton n’a pas de nom", "a button has no name"),
        ["bypass"] = new("rien ne permet d’aller directement au contenu", "there is no way to go straight to the content"),
        ["color-contrast"] = new("le texte n’est pas assez contrasté", "the text has too little contrast"),
        ["definition-list"] = new("une liste est mal construite", "a list is badly built"),
        ["dlitem"] = new("un élément de liste est hors d’une liste", "a list item stands outside a list"),
        ["document-title"] = new("la page n’a pas de titre", "the page has no title"),
        ["duplicate-id-aria"] = new("deux éléments portent le même identifiant, ce qui égare les aides techniques", "two elements share one id, which misleads assistive technology"),
        ["form-field-multiple-labels"] = new("un champ a plusieurs étiquettes", "a field has several labels"),
        ["frame-title"] = new("un cadre n’a pas de titre", "a frame has no title"),
        ["html-xml-lang-mismatch"] = new("la page annonce deux langues différentes", "the page says two different languages"),
        ["image-alt"] = new("une image n’a pas de texte de remplacement", "an image has no alternative text"),
        ["input-button-name"] = new("un bouton n’a pas de nom", "a button has no name"),
        ["input-image-alt"] = new("un bouton image n’a pas de nom", "an image button has no name"),
        ["label"] = new("un champ n’a pas d’étiquette qui lui soit reliée", "a field has no label that is tied to it"),
        ["link-in-text-block"] = new("un lien ne se distingue du texte que par sa couleur", "a link differs from the text by colour alone"),
        ["link-name"] = new("un lien n’a pas de nom", "a link has no name"),
        ["list"] = new("une liste est mal construite", "a list is badly built"),
        ["listitem"] = new("un élément de liste est hors d’une liste", "a list item stands outside a list"),
        ["meta-refresh"] = new("la page se recharge toute seule", "the page reloads by itself"),
        ["meta-viewport"] = new("la page empêche d’agrandir le texte", "the page prevents zooming"),
        ["nested-interactive"] = new("un bouton ou un lien en contient un autre", "a button or link contains another one"),
        ["role-img-alt"] = new("une image n’a pas de texte de remplacement", "an image has no alternative text"),
        ["scrollable-region-focusable"] = new("une zone à faire défiler est hors d’atteinte au clavier", "a scrolling area cannot be reached by keyboard"),
        ["select-name"] = new("une liste de choix n’a pas de nom", "a list of choices has no name"),
        ["summary-name"] = new("un titre à déplier n’a pas de nom", "a disclosure has no name"),
        ["svg-img-alt"] = new("un dessin n’a pas de texte de remplacement", "a drawing has no alternative text"),
        ["td-headers-attr"] = new("une cellule de tableau renvoie à un en-tête absent", "a table cell points to a header that is not there"),
        ["th-has-data-cells"] = new("un en-tête de tableau n’annonce aucune cellule", "a table header announces no cell"),
        ["valid-lang"] = new("une partie de la page annonce une langue qui n’existe pas", "a part of the page says a language that does not exist"),
        ["video-caption"] = new("une vidéo n’a pas de sous-titres", "a video has no captions"),
    };

    [GeneratedRegex(@"^RGAA-\d+\.\d+")]
    private static partial Regex RgaaTest();

    [GeneratedRegex(@"^wcag\d\d\d+$")]
    private static partial Regex WcagCriterion();

    [GeneratedRegex(@"^EN-\d+\.\d")]
    private static partial Regex EnClause();
}
