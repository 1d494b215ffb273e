using System.Text.RegularExpressions;

namespace Audit.Indicators;

/// <summary>Something the administration already has, and from whom a town can get it.</summary>
internal sealed record HeldDatum(string Id, Said Name, Said Holder, Regex Words)
{
    public bool IsAskedBy(string words) => Words.IsMatch(words);
}

/// <summary>
/// What the official principle "tell us once" covers among what towns ask for (code des relations entre le public et l’administration, L. 114-8).
/// Sources: what API Particulier and API Impôt particulier give to towns (family quotient and household from CAF and MSA, tax income, student,
/// grant-holder and job-seeker status), COMEDEC for civil status, the SIRENE register. A bank account number is not among them.
/// </summary>
internal static partial class HeldData
{
    private static readonly Said Family = new("la CAF ou la MSA, par API Particulier", "the family benefits offices (CAF, MSA), through API Particulier");
    private static readonly Said Taxes = new("les impôts (DGFiP), par API Impôt particulier", "the tax office (DGFiP), through API Impôt particulier");
    private static readonly Said CivilStatus = new("la commune de naissance, par COMEDEC", "the town of birth, through COMEDEC");
    private static readonly Said Students = new("l’enseignement supérieur, par API Particulier", "higher education, through API Particulier");

    public static IReadOnlyList<HeldDatum> All { get; } =
    [
        new("family-quotient", new("le quotient familial", "the family quotient"), Family, FamilyQuotient()),
        new("benefit-number", new("le numéro d’allocataire", "the benefits number"), Family, BenefitNumber()),
        new("benefit-certificate", new("l’attestation de la CAF", "the benefits certificate"), Family, BenefitCertificate()),
        new("household", new("la composition de la famille", "who the household is"), Family, Household()),
        new("tax-notice", new("l’avis d’imposition", "the tax notice"), Taxes, TaxNotice()),
        new("tax-income", new("le revenu fiscal", "the taxed income"), Taxes, TaxIncome()),
        new("tax-number", new("le numéro fiscal", "the tax number"), Taxes, TaxNumber()),
        new("proof-of-address", new("le justificatif de domicile", "the proof of address"), new("les impôts (adresse fiscale) ou la CAF, par API Particulier", "the tax office (tax address) or the family benefits office, through API Particulier"), ProofOfAddress()),
        new("birth-certificate", new("l’acte de naissance", "the birth certificate"), CivilStatus, BirthCertificate()),
        new("student", new("le statut d’étudiant", "the student status"), Students, Student()),
        new("job-seeker", new("la situation de demandeur d’emploi", "the job-seeker status"), new("France Travail, par API Particulier", "the employment office (France Travail), through API Particulier"), JobSeeker()),
        new("company", new("l’extrait Kbis", "the company register extract"), new("le registre des entreprises, par API Entreprise", "the company register, through API Entreprise"), Company()),
    ];

    [GeneratedRegex(@"quotient familial|\bQF\b|family quotient", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FamilyQuotient();

    [GeneratedRegex(@"(n°|num(éro)?|no)\.? ?(d[’']|de )?(allocataire|caf\b|msa\b)|allocataire caf", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BenefitNumber();

    [GeneratedRegex(@"attestation (de (la )?)?(caf\b|msa\b|paiement|droits caf)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BenefitCertificate();

    [GeneratedRegex(@"livret de famille|composition (de la famille|du foyer|familiale)|nombre d[’']enfants à charge", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Household();

    [GeneratedRegex(@"avis (d[’']impos|d[’']impôt|de (non[- ])?imposition|de situation déclarative|fiscal)|tax notice", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxNotice();

    [GeneratedRegex(@"revenu fiscal|\bRFR\b|nombre de parts", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxIncome();

    [GeneratedRegex(@"num(éro)? fiscal|n° fiscal|référence de l[’']avis", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(@"justificatif de (domicile|résidence)|proof of address", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProofOfAddress();

    [GeneratedRegex(@"^(?!.*\b(nombre|type|motif)\b).*\b(acte|extrait|copie intégrale)\b.*naissance|birth certificate", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthCertificate();

    [GeneratedRegex(@"(carte d[’']étudiant|certificat de scolarité|attestation de bourse|statut (d[’'])?(étudiant|boursier))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Student();

    [GeneratedRegex(@"attestation.*(pôle emploi|france travail)|demandeur d[’']emploi|identifiant (pôle emploi|france travail)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JobSeeker();

    [GeneratedRegex(@"\bk-?bis\b|avis de situation sirene", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Company();
}
