namespace Audit.DemoTown.Easy;

/// <summary>What is asked, how it is called, and an example before it goes wrong.</summary>
internal sealed record Question(string Name, string Label, string Hint = "", string Type = "text", string Autocomplete = "off");

/// <summary>Fields whose label, help and error all belong to them.</summary>
internal static class Fields
{
    internal static Html Text(Form form, Question q) => Html.Of($"""
        <div class="field"><label for="{q.Name}">{q.Label}</label>{Hint(q)}{Error(form, q.Name)}
        <input id="{q.Name}" name="{q.Name}" type="{q.Type}" autocomplete="{q.Autocomplete}" value="{form[q.Name]}"{Described(form, q)}></div>
        """);

    internal static Html Choice(Form form, Question q, string[] options) => Html.Of($"""
        <div class="field"><label for="{q.Name}">{q.Label}</label>{Error(form, q.Name)}
        <select id="{q.Name}" name="{q.Name}"{Described(form, q)}><option value="">Choisissez dans la liste</option>{Html.Join(options.Select(o => Html.Of($"<option{When(form[q.Name] == o, " selected")}>{o}</option>")))}</select></div>
        """);

    internal static Html Boxes(Form form, Question q, string[] options)
    {
        var ticked = form[q.Name].Split(", ");
        return Html.Of($"""
            <fieldset class="field" id="{q.Name}" tabindex="-1"><legend>{q.Label}</legend>{Error(form, q.Name)}
            {Html.Join(options.Select(o => Html.Of($"<label class=\"choice\"><input type=\"checkbox\" name=\"{q.Name}\" value=\"{o}\"{When(ticked.Contains(o), " checked")}> {o}</label>")))}</fieldset>
            """);
    }

    /// <summary>All that is missing, said first, each line leading to its field.</summary>
    internal static Html Mistakes(Form form) => !form.HasErrors ? Html.None : Html.Of($"""
        <div class="mistakes" role="alert"><h2>Il manque quelque chose</h2><ul>{Html.Join(form.Errors.Select(e => Html.Of($"<li><a href=\"#{e.Key}\">{e.Value}</a></li>")))}</ul></div>
        """);

    private static Html Hint(Question q) => q.Hint.Length == 0 ? Html.None : Html.Of($"<span class=\"hint\" id=\"{q.Name}-aide\">{q.Hint}</span>");

    internal static Html Error(Form form, string name) => form.ErrorOf(name) is { } error ? Html.Of($"<span class=\"error\" id=\"{name}-erreur\">{error}</span>") : Html.None;

    private static Html Described(Form form, Question q)
    {
        var wrong = form.ErrorOf(q.Name) is not null;
        var by = string.Join(' ', new[] { (q.Hint.Length > 0, $"{q.Name}-aide"), (wrong, $"{q.Name}-erreur") }.Where(d => d.Item1).Select(d => d.Item2));
        return Html.Of($"{(by.Length == 0 ? Html.None : Html.Of($" aria-describedby=\"{by}\""))}{When(wrong, " aria-invalid=\"true\"")}");
    }

    private static Html When(bool condition, string attribute) => condition ? new Html(attribute) : Html.None;
}
