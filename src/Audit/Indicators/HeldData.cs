using System.Text.RegularExpressions;

namespace Audit.Indicators;

/// <summary>Something the administration already has, and from whom a town can get it.</summary>
internal sealed record HeldDatum(string Id, Said Name, Said Holder, string Words)
{
    private readonly Regex _known = new(Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool IsAskedBy(string words) => _known.IsMatch(words);
}

/// <summary>
/// What the official principle "tell us once" covers among what towns ask for (code des relations entre le public et l’administration, L. 114-8).
/// Sources: what API Particulier and API Impôt particulier give to towns (family quotient and household from CAF and MSA, tax income, student,
/// grant-holder and job-seeker status), COMEDEC for civil status, the SIRENE register. A bank account number is not among them.
/// </summary>
internal static class HeldData
{
    private static readonly Said Family = new("la CAF ou la MSA, par API Particulier", "the family benefits offices (CAF, MSA), through API Particulier");
    private static readonly Said Taxes = new("les impôts (DGFiP), par API Impôt particulier", "the tax office (DGFiP), through API Impôt particulier");
    private static readonly Said CivilStatus = new("la commune de naissance, par COMEDEC", "the town of birth, through COMEDEC");
    private static readonly Said Students = new("l’enseignement supérieur, par API Particulier", "higher education, through API Particulier");

    public static IReadOnlyList<HeldDatum> All { get; } =
    [
        new("family-quotient", new("le quotient familial", "the family quotient"), Family, @"quotient familial|\bQF\b|family quotient"),
        new("benefit-number", new("le numéro d’allocataire", "the benefits number"), Family, @"(n°|num(éro)?|no)\.? ?(d[’']|de )?(allocataire|caf\b|msa\b)|allocataire caf"),
        new("benefit-certificate", new("l’attestation de la CAF", "the benefits certificate"), Family, @"attestation (de (la )?)?(caf\b|msa\b|paiement|droits caf)"),
        new("household", new("la composition de la famille", "who the household is"), Family, @"livret de famille|composition (de la famille|du foyer|familiale)|nombre d[’']enfants à charge"),
        new("tax-notice", new("l’avis d’imposition", "the tax notice"), Taxes, @"avis (d[’']impos|d[’']impôt|de (non[- ])?imposition|de situation déclarative|fiscal)|tax notice"),
        new("tax-income", new("le revenu fiscal", "the taxed income"), Taxes, @"revenu fiscal|\bRFR\b|nombre de parts"),
        new("tax-number", new("le numéro fiscal", "the tax number"), Taxes, @"num(éro)? fiscal|n° fiscal|référence de l[’']avis"),
        new("proof-of-address", new("le justificatif de domicile", "the proof of address"), new("les impôts (adresse fiscale) ou la CAF, par API Particulier", "the tax office (tax address) or the family benefits office, through API Particulier"), @"justificatif de (domicile|résidence)|proof of address"),
        new("birth-certificate", new("l’acte de naissance", "the birth certificate"), CivilStatus, @"(acte|extrait|copie intégrale).*naissance|birth certificate"),
        new("student", new("le statut d’étudiant", "the student status"), Students, @"(carte d[’']étudiant|certificat de scolarité|attestation de bourse|statut (d[’'])?(étudiant|boursier))"),
        new("job-seeker", new("la situation de demandeur d’emploi", "the job-seeker status"), new("France Travail, par API Particulier", "the employment office (France Travail), through API Particulier"), @"attestation.*(pôle emploi|france travail)|demandeur d[’']emploi|identifiant (pôle emploi|france travail)"),
        new("company", new("l’extrait Kbis", "the company register extract"), new("le registre des entreprises, par API Entreprise", "the company register, through API Entreprise"), @"\bk-?bis\b|avis de situation sirene"),
    ];
}
