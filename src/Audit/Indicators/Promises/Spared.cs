using System.Text.RegularExpressions;

namespace Audit.Indicators.Promises;

/// <summary>What one is told one will not need: money, an account, documents; and which documents one is told to have ready.</summary>
internal static partial class Spared
{
    public static IEnumerable<Saying> Of(string sentence)
    {
        if (NoAccount().IsMatch(sentence)) yield return new(PromiseKind.NoAccount, 0);
        if (NoDocuments().IsMatch(sentence)) yield return new(PromiseKind.NoDocuments, 0);
        else if (HaveReady().IsMatch(sentence) && DocumentNames().IsMatch(sentence)) yield return new(PromiseKind.Documents, 0);
        if (Free().IsMatch(sentence) && !FreeElsewhere().IsMatch(sentence)) yield return new(PromiseKind.Free, 0);
        else if (Price().IsMatch(sentence) && Amount.Euros(sentence).ToList() is [.., _] euros) yield return new(PromiseKind.Price, euros.Max());
    }

    [GeneratedRegex(@"\b(aucun|pas de|sans|ni|pas besoin de|pas besoin d[’']un|inutile de|pas obligatoire de)\s+((besoin de |avoir à )?cr[ée]er\s+(de |un )?|(la )?cr[ée]ation de |besoin d[’']un )?compte|compte n[’']est (pas|ni)\s+(n[ée]cessaire|obligatoire|utile)", RegexOptions.IgnoreCase)]
    private static partial Regex NoAccount();

    [GeneratedRegex(@"\b(aucune?|pas de|sans|ni)\s+(papiers?|pi[èe]ces?|documents?|justificatifs?)(\s+justificati\w+)?\s*(à (joindre|fournir|envoyer|scanner|produire|d[ée]poser)|n[’'](est|a)\b|[.,;!]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoDocuments();

    [GeneratedRegex(@"munissez|pr[ée]parez|pr[ée]voyez|besoin d|\bfaut\b|\bayez\b|(pi[èe]ces?|documents?|justificatifs?)\s+(à |n[ée]cessaires?|demand|requis|suivant)|à (fournir|joindre)", RegexOptions.IgnoreCase)]
    private static partial Regex HaveReady();

    [GeneratedRegex(@"\bavis\b|attestation|justificatifs? d|carte (nationale )?d[’']identit[ée]|passeport|livret|facture|relev[ée]|\bRIB\b|certificat|\bphotos?\b|carnet|quittance|bulletin|permis|titre de s[ée]jour|acte de", RegexOptions.IgnoreCase)]
    internal static partial Regex DocumentNames();

    [GeneratedRegex(@"\bgratuit(e|s|es|ement)?\b|sans frais|ne co[uû]te rien", RegexOptions.IgnoreCase)]
    private static partial Regex Free();

    [GeneratedRegex(@"appel|num[ée]ro|t[ée]l[ée]phon|wi-?fi|parking|\bpour les\b|\bsi\b|à partir|sous condition|jusqu|\b(non|pas|plus) gratuit", RegexOptions.IgnoreCase)]
    private static partial Regex FreeElsewhere();

    [GeneratedRegex(@"co[uû]t|tarif|\bprix\b|montant|\bpa(yer|iement)|\bfrais\b", RegexOptions.IgnoreCase)]
    private static partial Regex Price();
}
