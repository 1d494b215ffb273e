using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>About whom a question asks: a child's name is not her mother's, though it may read the same.</summary>
internal static partial class People
{
    /// <summary>The adult who fills the form in, or acts for the one it is about.</summary>
    public const string Adult = "adult";

    /// <summary>An id of the person: the adult, a child, another adult, somebody to call; numbered when there are several.</summary>
    public static string AskedAbout(Screen screen, Field field, string words)
    {
        var (id, said) = Around(screen, field, words).OfType<string>().Select(w => (Id: In(w), Said: w)).FirstOrDefault(w => w.Id is not null);
        return id is null or Adult ? Adult : $"{id}{Rank().Match(said).Value.ToUpperInvariant()}";
    }

    /// <summary>What may say it, nearest first; what is further is not looked at once one does.</summary>
    private static IEnumerable<string?> Around(Screen screen, Field field, string words)
    {
        yield return words;
        yield return field.PartOf;
        yield return field.Group;
        yield return OneOnly(Places.NameOf(screen));
    }

    /// <summary>The question itself names a role ("du redevable"): it may be about somebody else than who sits there.</summary>
    public static bool IsNamed(string words) => In(words) is not null;

    private static string? In(string words)
    {
        if (Other().IsMatch(words)) return "other-adult";
        if (Contact().IsMatch(words)) return "contact";
        if (Child().IsMatch(words)) return "child";
        return Guardian().IsMatch(words) ? Adult : null;
    }

    // "Your child and you" says nothing of whom the question below is about.
    private static string? OneOnly(string heading) => Child().IsMatch(heading) && (Guardian().IsMatch(heading) || You().IsMatch(heading)) ? null : heading;

    [GeneratedRegex(@"(autre|second|deuxième|2e|2ème) (parent|responsable|représentant|titulaire)|(parent|responsable|représentant)( légal)? 2|conjoint|concubin|époux|épouse|partenaire de pacs|co-?demandeur|(other|second) parent|spouse", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"(personne|contact).*(prévenir|urgence|autorisée?|habilitée?)|médecin|employeur|\b(maître(sse)?|enseignante?|professeure?|institut(eur|rice))\b|emergency|témoin", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\b(enfants?|élèves?|mineure?|bébé|nouveau-né|child)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Child();

    [GeneratedRegex(@"\b(parents?|responsables?|représentante?s? léga(l|le|ux)|redevables?|payeur|demandeu(r|se)|usager|déclarante?|guardian|applicant|payer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Guardian();

    [GeneratedRegex(@"\b(vous|you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex You();

    [GeneratedRegex(@"\b\d\b|\b(second|deuxième|troisième)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rank();
}
