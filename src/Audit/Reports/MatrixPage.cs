using Audit.Scoring;

namespace Audit.Reports;

/// <summary><c>index.html</c>: a whole run on one page, persona by persona, with the way to each report. It loads nothing.</summary>
public static class MatrixPage
{
    public const string FileName = "index.html";

    private const string Style = "Audit.Reports.matrix.css";

    /// <summary>The page in one language.</summary>
    /// <param name="missing">Journeys of the run that have no result.</param>
    public static string Render(IReadOnlyList<Matrix> matrices, int missing, string language)
    {
        string T(string fr, string en) => new Said(fr, en).In(language);
        var title = T("Qui peut finir, profil par profil", "Who can finish, persona by persona");
        return HtmlReport.Document(language, title, Html.Of($"""
            <header class="head"><div class="who">
            <p class="kicker">{T("Bilan de simplicité", "Simplicity report")}</p>
            <h1>{title}</h1>
            <p class="persona">{T("Si la personne la moins à l’aise peut finir, tout le monde le peut : c’est le moins bon résultat qui compte, jamais une moyenne.", "If the least able person can finish, everyone can: the worst result is the one that counts, never an average.")}</p>
            {Html.When(missing > 0, () => Html.Of($"<p class=\"missing\">{T($"{missing} parcours sans résultat : ce qui suit n’est pas tout.", $"{Plural.En(missing, "journey", "journeys")} without a result: what follows is not all.")}</p>"))}
            </div></header>
            <main>{Html.Join(matrices.Select((m, i) => Section(m, $"d{i + 1}", language)))}</main>
            <footer><h2>{T("Comment lire ce tableau", "How to read this table")}</h2>
            <p>{T("L’indice part de 100 et perd les points que chaque bilan donne un par un. Un blocage empêche cette personne de finir seule, et ramène l’indice à 40 au plus dans le profil de notation fourni. Les lignes vont de la personne qui lit, puis qui tape, le plus lentement d’après son fichier, à la plus rapide. Le résultat qui compte est le moins bon : d’abord qui ne peut pas finir, puis l’indice le plus bas.", "The index begins at 100 and loses the points that each report gives one by one. A barrier keeps this person from finishing alone, and brings the index down to 40 at most in the scoring profile that comes with the tool. The lines go from the person who reads, then types, slowest by her file, to the fastest. The result that counts is the worst: first who cannot finish, then the lowest index.")}</p>
            {Html.Join(matrices.Select(m => m.Method).Distinct().Select(m => Html.Of($"<p>{m.In(language)}</p>")))}</footer>
            """), Style);
    }

    private static Html Section(Matrix matrix, string id, string language) => Html.Of($"""
        <section aria-labelledby="{id}"><h2 id="{id}">{matrix.Title}</h2>
        {Headline(matrix, language)}
        {CardTable.Of(language, $"{id}-c", new("Du profil le moins à l’aise au plus à l’aise", "From the least able persona to the most"), Columns, matrix.Rows.Select(r => Line(r, language)), "cards matrix")}</section>
        """);

    private static Html Headline(Matrix matrix, string language)
    {
        var row = matrix.Headline;
        return Html.Of($"""
            <div class="result {Tone(row)}">
            <p class="who1">{Html.When(matrix.Rows.Count > 1, () => Html.Of($"{new Said("Le résultat qui compte :", "The result that counts:").In(language)} "))}{row.Persona.Title.In(language)}</p>
            <p class="verdict"><span class="sign" aria-hidden="true">{Verdict.Sign(row.Outcome, row.Barriers > 0)}</span> {Verdict.Of(row.Outcome, row.Grade, row.Barriers > 0).In(language)}</p>
            {Html.When(row.Doubt is not null, () => Html.Of($"<p class=\"remark\">{row.Doubt!.In(language)}</p>"))}
            {(row.Index is { } index ? Html.Of($"<p class=\"line\"><strong>{Wording.Number(index, language)}</strong> / 100 {Badge(row.Grade)}</p>") : Html.None)}
            {Html.When(matrix.OnlyControl, () => Html.Of($"<p>{new Said("Seul le témoin est passé : on ne sait rien d’une personne peu à l’aise.", "Only the control went: nothing is known of a low-skill person.").In(language)}</p>"))}
            </div>
            """);
    }

    private static readonly Column[] Columns =
    [
        new(new("Profil", "Persona")), new(new("Peut finir ?", "Can finish?")), new(new("Indice", "Index")),
        new(new("Note", "Grade")), new(new("Blocages", "Barriers")), new(new("Ce qui coûte le plus", "What costs most")),
    ];

    private static Html[] Line(MatrixRow row, string language)
    {
        var cells = new[] { CanFinish(row, language), row.Index is { } index ? Html.Of($"{Wording.Number(index, language)}") : Unknown, row.Grade is null ? Unknown : Badge(row.Grade), Barriers(row, language), Worst(row, language) };
        return [Name(row, language), .. cells.Select(cell => Html.Of($"<span>{cell}</span>"))];
    }

    private static readonly Html Unknown = Html.Of($"—");

    private static Html Name(MatrixRow row, string language)
    {
        var title = row.Persona.Title.In(language);
        var control = Html.When(row.Persona.Control, () => Html.Of($" <em>({new Said("ne compte pas", "does not count").In(language)})</em>"));
        return row.Page is { } page ? Html.Of($"<a href=\"{page}\">{title}</a>{control}") : Html.Of($"{title}{control}");
    }

    private static Html CanFinish(MatrixRow row, string language)
    {
        var words = row.Outcome switch
        {
            Outcome.Completed => new Said("Oui, seule", "Yes, alone"),
            Outcome.StoppedBeforeFinalSubmit => new("Jusqu’à l’envoi", "Up to the submission"),
            Outcome.CompletedWithHelp => new("Non, pas seule", "No, not alone"),
            Outcome.Blocked => new("Non, le site la bloque", "No, the site blocks her"),
            _ => new("On ne sait pas : parcours non abouti", "Not known: journey not completed"),
        };
        var doubt = row.Doubt is null ? new Said("", "") : new(", à vérifier", ", to be checked");
        return Html.Of($"<span class=\"{Tone(row)}\"><span class=\"sign\" aria-hidden=\"true\">{Verdict.Sign(row.Outcome, row.Barriers > 0)}</span> {words.In(language)}{doubt.In(language)}</span>");
    }

    private static string Tone(MatrixRow row) => Verdict.Tone(row.Outcome, row.Grade, row.Doubt is not null, row.Barriers > 0);

    private static Html Barriers(MatrixRow row, string language) =>
        row.Outcome == Outcome.NotCompleted ? Unknown : row.Barriers == 0 ? Html.Of($"{new Said("aucun", "none").In(language)}") : Html.Of($"{row.Barriers}");

    private static Html Worst(MatrixRow row, string language) =>
        row.Worst is { } worst ? Html.Of($"{Wording.DimensionName(worst.Dimension).In(language)} <span class=\"of\">−{Wording.Number(worst.Lost, language)}</span>") : row.Index is null ? Unknown : Html.Of($"{new Said("rien", "nothing").In(language)}");

    private static Html Badge(string? grade) => grade is null ? Html.None : Html.Of($"<b class=\"badge g{grade}\">{grade}</b>");
}
