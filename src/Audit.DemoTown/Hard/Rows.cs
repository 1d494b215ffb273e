namespace Audit.DemoTown.Hard;

/// <summary>One question per row of a table, as forms were laid out twenty years ago.</summary>
internal static class Rows
{
    internal static Html Text(Form form, string name, string label) =>
        Html.Of($"<tr><td><label for=\"{name}\">{label}</label></td><td><input id=\"{name}\" name=\"{name}\" value=\"{form[name]}\"></td></tr>");

    /// <summary>Words in one cell, a field in the next, and nothing that ties them.</summary>
    internal static Html Unlabelled(Form form, string name, string words) =>
        Html.Of($"<tr><td>{words}</td><td><input name=\"{name}\" value=\"{form[name]}\"></td></tr>");

    internal static Html Choice(Form form, string name, string label, string[] options) => Html.Of($"""
        <tr><td><label for="{name}">{label}</label></td><td><select id="{name}" name="{name}"><option value=""></option>{Options(form, name, options)}</select></td></tr>
        """);

    internal static Html UnlabelledChoice(Form form, string name, string words, string[] options) =>
        Html.Of($"<tr><td>{words}</td><td><select name=\"{name}\">{Options(form, name, options)}</select></td></tr>");

    /// <summary>What was typed is hidden, and nothing shows it.</summary>
    internal static Html Password(string name, string label) =>
        Html.Of($"<tr><td><label for=\"{name}\">{label}</label></td><td><input id=\"{name}\" name=\"{name}\" type=\"password\"></td></tr>");

    /// <summary>Only PDF files can be picked, and no word says so.</summary>
    internal static Html File(string name, string label) =>
        Html.Of($"<tr><td><label for=\"{name}\">{label}</label></td><td><input type=\"file\" accept=\".pdf\" id=\"{name}\" name=\"{name}\"></td></tr>");

    /// <summary>A box that was ticked for you, until you have once sent the form without it.</summary>
    internal static Html PreTicked(Form form, string name, string words)
    {
        var ticked = !form.WasSent || form[name].Length > 0 ? new Html(" checked") : Html.None;
        return Html.Of($"<tr><td></td><td><label><input type=\"checkbox\" name=\"{name}\" value=\"oui\"{ticked}> {words}</label></td></tr>");
    }

    private static Html Options(Form form, string name, string[] options) =>
        Html.Join(options.Select(o => Html.Of($"<option{(form[name] == o ? new Html(" selected") : Html.None)}>{o}</option>")));
}
