using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A piece of personal data forms ask for again and again, and how to know it by its words.</summary>
/// <param name="Token">What <c>autocomplete</c> calls it (HTML, purposes of WCAG 1.3.5).</param>
internal sealed partial record Datum(string Id, Said Name, string Token, Regex Words)
{
    private const string Organisation = "(?!.*(établissement|école|rue\\b|voie|entreprise|société|association|organisme|utilisateur|animal|projet|banque|compagnie|fichier|employeur|médecin|school|company|street))";

    private static readonly IReadOnlyList<Datum> All =
    [
        new("one-time-code", new("le code à usage unique", "the one-time code"), "one-time-code", OneTimeCode()),
        new("mail", new("l’adresse mail", "the mail address"), "email", Mail()),
        new("phone", new("le téléphone", "the telephone number"), "tel", Phone()),
        new("username", new("l’identifiant", "the user name"), "username", Username()),
        new("full-name", new("le nom et le prénom", "the full name"), "name", FullName()),
        new("first-name", new("le prénom", "the first name"), "given-name", FirstName()),
        new("birth-name", new("le nom de naissance", "the birth name"), "family-name", BirthName()),
        new("last-name", new("le nom", "the last name"), "family-name", LastName()),
        new("birth-date", new("la date de naissance", "the birth date"), "bday", BirthDate()),
        new("postcode", new("le code postal", "the postcode"), "postal-code", Postcode()),
        new("address", new("l’adresse", "the address"), "street-address", Address()),
        new("city", new("la commune", "the town"), "address-level2", City()),
    ];

    /// <summary>The words say it first, then <c>autocomplete</c>. Boxes, buttons and files ask for something else.</summary>
    public static Datum? Of(Field field, string words)
    {
        if (field.Type is "password" or "checkbox" or "radio" or "file") return null;
        return All.FirstOrDefault(d => d.Words.IsMatch(words.Trim())) ?? All.FirstOrDefault(d => Says(field, d.Token));
    }

    /// <summary>The field says that it takes <paramref name="token"/>.</summary>
    public static bool Says(Field field, string token) =>
        field.Autocomplete?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] && last.Equals(token, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"code (de |d[’'])?(vérification|confirmation|validation|activation|à usage unique)|code .*(reçu|sms)|(verification|confirmation|one-time) code", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneTimeCode();

    [GeneratedRegex(@"adresse (électronique|e-?mail|mail|de messagerie)|courriel|\be-?mail\b|^(votre )?mail\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"téléphone|\b(portable|tél|mobile|phone|telephone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(votre )?(identifiant|nom d[’']utilisateur|login|user ?name)\b(?!.*(fiscal|caf|allocataire))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Username();

    [GeneratedRegex(@"nom,? (et|/|-) ?prénom|prénoms?,? (et|/|-) ?nom|full name", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FullName();

    [GeneratedRegex(@"\bprénoms?\b|first name|given name", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstName();

    [GeneratedRegex(@"nom (de naissance|de jeune fille|patronymique)|birth name|maiden name", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthName();

    [GeneratedRegex(@"^((votre|son|le) )?nom\b" + Organisation + @"|nom (de famille|d[’']usage)|last name|family name|surname", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastName();

    [GeneratedRegex(@"date de naissance|\bnée? le\b|birth ?date|date of birth", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"code postal|post ?code|zip", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^((votre|son|l[’']) ?)?adresse\b(?!.*(ip\b|internet|site|école|établissement|employeur))|numéro et (nom de la )?(voie|rue)|street address", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^((votre|la) )?(ville|commune)\b(?!.*(naissance|école))|^(city|town)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex City();
}
