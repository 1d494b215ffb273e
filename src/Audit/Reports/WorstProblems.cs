using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>One problem as one would tell it, and where it is met first.</summary>
/// <param name="Screen">Id of the screen to look at; null when it is the whole journey.</param>
/// <param name="Points">What it costs; null for what stops the persona.</param>
internal sealed record Problem(Said Text, string? Screen, double? Points);

/// <summary>The worst problems of a journey: what stops the persona first, then what costs the most points. Pure.</summary>
internal static class WorstProblems
{
    internal static IReadOnlyList<Problem> Of(Trace trace, Scorecard card, int most = 3)
    {
        if (card.Outcome == Outcome.NotCompleted) return [];
        var barriers = card.Findings.Where(f => f.Severity == Severity.Barrier).ToList();
        var stopped = barriers.Select(f => f.Indicator).ToHashSet(StringComparer.Ordinal);
        var costs = card.Deductions.Where(d => d.Points > 0 && !stopped.Contains(d.Measure)).OrderByDescending(d => d.Points).ThenBy(d => d.Measure, StringComparer.Ordinal);
        return [.. barriers.Select(f => new Problem(f.Message, f.Screens is [var first, ..] ? first : null, null)).Concat(costs.Select(d => Cost(trace, card, d))).Take(most)];
    }

    private static Problem Cost(Trace trace, Scorecard card, Deduction deduction)
    {
        var findings = card.Findings.Where(f => f.Indicator == deduction.Measure && f.Severity <= Severity.Minor).ToList();
        var measure = card.Measures.First(m => m.Id == deduction.Measure);
        return new Problem(Sentence(measure, deduction), WorstScreen(trace, findings), deduction.Points);
    }

    /// <summary>The screen where most of it happens, the first of those.</summary>
    private static string? WorstScreen(Trace trace, List<Finding> findings)
    {
        var screens = findings.SelectMany(f => f.Screens).ToList();
        return trace.Screens.Select(s => s.Id).Where(screens.Contains).OrderByDescending(id => screens.Count(s => s == id)).FirstOrDefault();
    }

    private static Said Sentence(Measure measure, Deduction deduction)
    {
        string N(double? value, string lang) => Wording.Number(value ?? 0, lang);
        double? Part(string name) => measure.Parts?.TryGetValue(name, out var part) == true ? part : null;
        var (fr, en) = (N(measure.Value, "fr"), N(measure.Value, "en"));
        var count = (int)(measure.Value ?? 0);
        return measure.Id switch
        {
            "password-steps" => new($"{fr} fois, il faut donner un mot de passe, un code ou une preuve", $"A password, a code or a proof must be given {en} times"),
            "account" => new("Il faut un compte pour faire la démarche", "An account is needed to get it done"),
            "captcha" => new("Un captcha barre la route", "A captcha stands in the way"),
            "pop-ups" => new(Plural.Fr(count, "fenêtre s’interpose sans qu’on la demande", "fenêtres s’interposent sans qu’on les demande"), $"{Plural.En(count, "pop-up comes", "pop-ups come")} in between, unasked"),
            "consent-parity" => new($"Refuser les cookies demande {N(Part("refuse"), "fr")} clics, accepter {N(Part("accept"), "fr")}", $"Refusing cookies takes {N(Part("refuse"), "en")} clicks, accepting {N(Part("accept"), "en")}"),
            "click-depth" => new($"{Plural.Fr(count, "clic", "clics")} pour arriver au bout", $"{Plural.En(count, "click", "clicks")} to get to the end"),
            "screens" => new(Plural.Fr(count, "écran à traverser", "écrans à traverser"), $"{Plural.En(count, "screen", "screens")} to go through"),
            "sites-crossed" => new($"{fr} sites différents à traverser", $"{en} different sites to go through"),
            "new-windows" => new("Une fenêtre s’ouvre sans prévenir", "A window opens without warning"),
            "scrolling" => new($"Il faut défiler de {fr} hauteurs de fenêtre", $"It takes {en} window heights of scrolling"),
            "orientation" => new($"{Plural.Fr(count, "repère manque", "repères manquent")} pour savoir où l’on en est", $"{Plural.En(count, "mark is", "marks are")} missing to know where one is"),
            "announced-vs-met" => new("Ce qui est annoncé au début n’est pas ce que l’on rencontre", "What is announced at the start is not what one meets"),
            "axe" => new($"{Plural.Fr(count, "défaut gêne", "défauts gênent")} les personnes handicapées", $"{Plural.En(count, "defect hinders", "defects hinder")} disabled people"),
            "fields" => new($"{Plural.Fr((int)(deduction.Value ?? 0), "question", "questions")} à remplir", $"{Plural.En((int)(deduction.Value ?? 0), "question", "questions")} to answer"),
            "keystrokes" => new($"{fr} caractères à taper", $"{en} characters to type"),
            "words" => new($"{fr} mots à lire", $"{en} words to read"),
            "readability" => new($"Les textes sont difficiles à lire : {fr} sur 100, où 60 est un texte ordinaire", $"The texts are hard to read: {en} out of 100, where 60 is plain text"),
            "long-sentences" => new($"{Plural.Fr(count, "phrase", "phrases")} de plus de 20 mots", $"{Plural.En(count, "sentence", "sentences")} of more than 20 words"),
            "jargon" => new($"{Plural.Fr(count, "mot de l’administration reste", "mots de l’administration restent")} sans explication", $"{Plural.En(count, "term of the administration is", "terms of the administration are")} left unexplained"),
            "acronyms" => new($"{Plural.Fr(count, "sigle reste", "sigles restent")} sans explication", $"{Plural.En(count, "acronym is", "acronyms are")} left unexplained"),
            "page-language" => new("Des pages ne disent pas leur langue, ou en disent une autre", "Pages do not say their language, or say another"),
            "secret-entry" => new("Les mots de passe sont difficiles à saisir", "Passwords are hard to enter"),
            "asked-again" => new($"{Plural.Fr((int)(deduction.Value ?? 0), "donnée demandée", "données demandées")} que l’administration a déjà", $"{N(deduction.Value, "en")} data asked that the administration already has"),
            "field-help" => new("Les champs n’aident pas à répondre", "The fields do not help one to answer"),
            "documents" => new("Les pièces à joindre sont mal expliquées", "The documents to attach are badly explained"),
            "pre-ticked" => new("Des cases sont cochées d’avance", "Boxes are ticked in advance"),
            "target-size" => new(Plural.Fr(count, "bouton, lien ou champ est trop petit", "boutons, liens ou champs sont trop petits"), $"{Plural.En(count, "button, link or field is", "buttons, links or fields are")} too small"),
            "accessibility-statement" => new("La déclaration d’accessibilité manque ou est incomplète", "The accessibility statement is missing or incomplete"),
            "help-distance" => new("L’aide est loin, ou absente", "Help is far away, or missing"),
            "non-digital-way" => new("Aucune autre voie qu’internet n’est affichée sur le parcours", "No way other than online is displayed on the journey"),
            "after" => new($"La fin laisse {Plural.Fr(count, "chose", "choses")} à deviner", $"The end leaves {Plural.En(count, "thing", "things")} to guess"),
            "waiting" => new($"{fr} {(measure.Value < 2 ? "seconde" : "secondes")} d’attente par écran", $"{en} {(measure.Value is 1 ? "second" : "seconds")} of waiting per screen"),
            "weight" => new($"Un écran pèse {fr} ko", $"One screen weighs {en} kB"),
            _ => new($"{Wording.TitleOf(measure.Id, "fr")} : {fr}", $"{Wording.TitleOf(measure.Id, "en")}: {en}"),
        };
    }
}
