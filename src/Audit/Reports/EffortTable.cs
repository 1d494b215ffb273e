namespace Audit.Reports;

/// <summary>What the estimated effort is the sum of: operators counted on each screen and the price of each, so that anyone can compute it again.</summary>
internal static class EffortTable
{
    private const string Each = "each:";
    private const string Practised = "each-practised:";

    private static readonly Dictionary<string, Said> Names = new(StringComparer.Ordinal)
    {
        ["point"] = new("viser", "aim"),
        ["aim"] = new("viser plus petit", "aim finer"),
        ["press"] = new("appuyer", "press"),
        ["hand"] = new("changer de main", "change hands"),
        ["key"] = new("touches", "keys"),
        ["code-key"] = new("touches d’un code", "keys of a code"),
        ["decide"] = new("se décider", "decide"),
        ["word"] = new("mots", "words"),
        ["wait"] = new("attente (s)", "wait (s)"),
        ["captcha"] = new("captchas", "captchas"),
        ["captcha-box"] = new("cases anti-robot", "robot boxes"),
        ["errand"] = new("codes à chercher", "codes to fetch"),
    };

    internal static Html Of(HtmlPage page)
    {
        var parts = page.Card.Measures.FirstOrDefault(m => m.Id == "effort")?.Parts ?? new Dictionary<string, double>();
        string[] operators = [.. parts.Keys.Where(k => k.StartsWith(Each, StringComparison.Ordinal)).Select(k => k[Each.Length..])];
        return operators.Length == 0 ? Html.None : Html.Of($"""
            <details><summary>{page.T(new("D’où vient l’effort estimé", "Where the estimated effort comes from"))}</summary>
            <div class="scroll" role="region" tabindex="0" aria-labelledby="c-operators"><table>
            <caption id="c-operators">{page.T(new("Ce qui est compté sur chaque écran, et ce que chaque unité coûte en secondes", "What is counted on each screen, and what each unit costs in seconds"))}</caption>
            <thead><tr><th scope="col">{page.T(new("Écran", "Screen"))}</th>{Html.Join(operators.Select(o => Html.Of($"<th scope=\"col\" class=\"n\">{page.T(Names[o])}</th>")))}</tr></thead>
            <tbody>{Html.Join(page.Trace.Screens.Select((s, i) => Line(page, $"{i + 1}. {Wording.ScreenName(s)}", operators.Select(o => parts.GetValueOrDefault($"{s.Id}:{o}")))))}
            {Line(page, page.T(new("Secondes pour un, ce profil", "Seconds for one, this persona")), operators.Select(o => parts.GetValueOrDefault(Each + o)))}
            {Line(page, page.T(new("Secondes pour un, personne exercée", "Seconds for one, somebody practised")), operators.Select(o => parts.GetValueOrDefault(Practised + o)))}</tbody>
            </table></div></details>
            """);
    }

    private static Html Line(HtmlPage page, string name, IEnumerable<double> numbers) =>
        Html.Of($"<tr><th scope=\"row\">{name}</th>{Html.Join(numbers.Select(n => Html.Of($"<td class=\"n\">{Exact(page, n)}</td>")))}</tr>");

    private static string Exact(HtmlPage page, double number) =>
        number.ToString("#,0.###", System.Globalization.CultureInfo.GetCultureInfo(page.Language == "en" ? "en-GB" : "fr-FR"));
}
